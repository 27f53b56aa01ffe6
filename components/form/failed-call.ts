import type { ApiFailure } from "@/components/editor/api-client";
import { type FormState, UNSENT } from "./form-state";
import { refusalOfCall } from "./refusal";

/** The state of a form whose call of the API failed; why stands at its button. */
export function failedCall(failure: ApiFailure): FormState<never> {
  return { ...UNSENT, refusal: refusalOfCall(failure) };
}
