import type { z } from "zod";
import { type Failing, misread, type Refusal } from "@/components/api/refusal";
import type { Issue } from "@/lib/base/failure";

/** What a form shows after it was sent: what was typed, what is wrong with it, or what came of it (`done`). */
export type FormState<Done = true> = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly Issue[];
  /** Why it was not even looked at: nobody is signed in, or no answer came. */
  readonly refusal?: Refusal;
  readonly done?: Done;
};

/** What is behind a form: a server action, or a function of the page that calls the API. */
export type FormAction<Done = true> = (state: FormState<Done>, form: FormData) => Promise<FormState<Done>>;

/** A form that was not sent yet. */
export const UNSENT: FormState<never> = { values: {}, errors: [] };

/** A form that was sent, with nothing to tell of it. */
export const SUCCEEDED: FormState = { values: {}, errors: [], done: true };

/** The name under which a form sends its Idempotency-Key. */
export const KEY_FIELD = "$idempotencyKey";

/** The texts of a form by name; of two with one name the last. */
export function textsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith("$")));
}

/** The form again with what zod found. Fields whose name is in `secret` come back empty. */
export function refused(error: z.ZodError, typed: Record<string, string>, secret: readonly string[] = []) {
  return failedWith(misread(error), typed, { secret });
}

/** The form again with an expected failure: at its fields, or at the field `at`, or above the whole form. */
export function failedWith(
  { kind, detail, issues = [] }: Failing,
  typed: Record<string, string>,
  { at = "", secret = [] }: { at?: string; secret?: readonly string[] } = {},
): FormState<never> {
  if (kind === "signedOut") return { ...state(typed, [], secret), refusal: { kind, detail } };
  const faults = kind === "invalid" ? issues : [];
  return state(typed, faults.length > 0 ? faults : [{ path: at, message: detail }], secret);
}

/** The form after an action that answers a refusal or null; what is refused is said at the button. */
export function answered<Done>(refusal: Refusal | null, done: Done): FormState<Done> {
  return refusal === null ? { ...UNSENT, done } : { ...UNSENT, refusal };
}

/** The first thing that is wrong with a field. */
export function errorAt({ errors }: FormState<unknown>, name: string): string | undefined {
  return errors.find(({ path }) => path === name)?.message;
}

/** The first thing that is wrong with a field or with a part of what it holds, where several of its lines are one list. */
export function errorIn(form: FormState<unknown>, name: string): string | undefined {
  return errorAt(form, name) ?? form.errors.find(({ path }) => path.startsWith(`${name}.`))?.message;
}

function state(typed: Record<string, string>, errors: readonly Issue[], secret: readonly string[]): FormState<never> {
  const kept = Object.entries(typed).filter(([name]) => !secret.includes(name));
  return { values: Object.fromEntries(kept), errors };
}
