import type { ApiFailure } from "@/components/editor/api-client";
import { type FormState, UNSENT } from "./form-state";
import { refusalOfCall } from "./refusal";

/** The state of a form whose call of the API failed: at its fields, above all of them, or as a refusal at its button. */
export function failedCall(failure: ApiFailure): FormState<never> {
  const { kind, detail, issues } = failure;
  if (kind === "invalid") return { ...UNSENT, errors: issues.length > 0 ? issues : [{ path: "", message: detail }] };
  return { ...UNSENT, refusal: refusalOfCall(failure) };
}
