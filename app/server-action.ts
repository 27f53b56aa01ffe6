import { z } from "zod";
import { type Failing, misread, type Refusal, refusalOf } from "@/components/api/refusal";
import { type FormState, failedWith } from "@/components/form/form-state";
import { failed, type Result, success } from "@/lib/base/result";
import { isStorable } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";

/*
 * Whoever knows the id of a server action can call it with any arguments: TypeScript's word for them holds in our own pages only, and
 * Prisma takes `undefined` for "any" and an object for a filter. Every server action is made by one of these, which checks them first.
 * What an endpoint takes is left to it: `callEndpoint` hands it over.
 */

/** Characters of a slug, an id or a secret, in measure: the longest of ours has a fifth of it. */
const MAX_NAME = 500;

const DAMAGED = "This request arrived damaged, so nothing was done. Reload the page and send it again.";

/** A slug, an id or a secret, as the page was given it. */
export const anyName = z.custom<string>(
  (given) => typeof given === "string" && given.length <= MAX_NAME && isStorable(given),
  DAMAGED,
);

/** The number of a proposal or a revision. */
export const anyNumber = z.custom<number>((given) => wholeNumber().safeParse(given).success, DAMAGED);

/** The body of a call, which its endpoint reads. */
export const anyBody = z.custom<object>((given) => typeof given === "object" && given !== null, DAMAGED);

type Schemas = readonly z.ZodType[];
type Plain = string | number | boolean | null;
/** What pages may hand over: an object of any type, since its shape says what is wrong with it. */
type Given<Of extends Schemas> = { [At in keyof Of]: z.input<Of[At]> extends Plain ? z.input<Of[At]> : unknown };
type Taken<Of extends Schemas> = { [At in keyof Of]: z.output<Of[At]> };

/** A server action behind a form. `run` is given the arguments that the page binds, then the form; one that is missing counts as empty. */
export function formAction<const Of extends Schemas, const Done = true>(
  schemas: Of,
  run: (...given: [...Taken<Of>, FormData]) => Promise<FormState<Done>>,
): (...given: [...Given<Of>, FormState<unknown>, FormData]) => Promise<FormState<Done>> {
  return async (...given) => {
    const taken = takenFrom(schemas, given);
    if (!taken.ok) return failedWith({ kind: "invalid", detail: DAMAGED }, {});
    // After what is bound React hands over the state of before, and then the form.
    const form: unknown = given[schemas.length + 1];
    return run(...taken.value, form instanceof FormData ? form : new FormData());
  };
}

/** A server action that returns a value or a refusal. */
export function resultAction<const Of extends Schemas, Value>(
  schemas: Of,
  run: (...given: Taken<Of>) => Promise<Result<Value, Failing>>,
): (...given: Given<Of>) => Promise<Result<Value, Refusal>> {
  return async (...given) => {
    const taken = takenFrom(schemas, given);
    const result = taken.ok ? await run(...taken.value) : taken;
    return result.ok ? result : failed(refusalOf(result.failure));
  };
}

/** A server action behind a button: it returns the refusal, or null. */
export function buttonAction<const Of extends Schemas>(
  schemas: Of,
  run: (...given: Taken<Of>) => Promise<Result<unknown, Failing>>,
): (...given: Given<Of>) => Promise<Refusal | null> {
  const action = resultAction(schemas, run);
  return async (...given) => {
    const result = await action(...given);
    return result.ok ? null : result.failure;
  };
}

function takenFrom<Of extends Schemas>(schemas: Of, given: readonly unknown[]): Result<Taken<Of>, Failing> {
  const read = schemas.map((shape, at) => shape.safeParse(given[at]));
  const wrong = read.find(({ success: fits }) => !fits)?.error;
  return wrong ? failed(misread(wrong)) : success(read.map(({ data }) => data) as Taken<Of>);
}
