import type { Refusal } from "@/components/api/refusal";
import type { Result } from "@/lib/base/result";
import { type FormState, failedWith, UNSENT } from "./form-state";

/** What a form shows after an action that returns a value: that it is done with what `done` makes of it, or what was wrong. */
export function answeredWith<Value, Done>(
  result: Result<Value, Refusal>,
  done: (value: Value) => Done,
): FormState<Done> {
  return result.ok ? { ...UNSENT, done: done(result.value) } : failedWith(result.failure, {});
}
