import type { ApiFailure } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { type FormState, UNSENT } from "./form-state";

/** The state of a form whose call of the API failed; why stands at its button. */
export function failedCall(failure: ApiFailure): FormState<never> {
  return { ...UNSENT, refusal: refusalOfCall(failure) };
}
