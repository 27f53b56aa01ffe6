import type { Days } from "@/lib/document/model/days";
import type { DatedAs } from "@/lib/document/model/statement";
import type { Assertion, AssertionOf, Text } from "./assertion";
import { common } from "./when";

/** When something was, by all that is told of it: the texts that say that it was not before, and not after. */
export type Known = { readonly days: Days; readonly notBefore: Text; readonly notAfter: Text };

/** The dates that are told of each article. */
export type Dates = ReadonlyMap<string, readonly AssertionOf<"date">[]>;

export function datesOf(assertions: readonly Assertion[]): Dates {
  return Map.groupBy(
    assertions.filter((each) => each.type === "date"),
    ({ subject }) => subject,
  );
}

/**
 * When something was. Dates that agree narrow each other down; where they contradict each other, any of them may be right, and what is said is no more
 * than the whole stretch. Null where nothing is assertions.
 */
export function knownDate(dates: Dates, subject: string, as: readonly DatedAs[]): Known | null {
  const assertions = (dates.get(subject) ?? []).filter(({ of }) => as.includes(of));
  const [one, ...others] = assertions;
  if (!one) return null;
  const narrow = others.reduce<Days | null>((days, { when }) => days && common(days, when), one.when);
  const [latest, earliest] = narrow ? [max, min] : [min, max];
  const first = assertions.reduce((a, b) => (latest(a.when.first, b.when.first) === a.when.first ? a : b));
  const last = assertions.reduce((a, b) => (earliest(a.when.last, b.when.last) === a.when.last ? a : b));
  return { days: { first: first.when.first, last: last.when.last }, notBefore: first.text, notAfter: last.text };
}

const max = (a: number, b: number) => Math.max(a, b);
const min = (a: number, b: number) => Math.min(a, b);
