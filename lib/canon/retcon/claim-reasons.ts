import type { Days } from "@/lib/dates/day-count";
import type { Statement } from "@/lib/document/model/statement";
import type { LeaningReason } from "./leaning";
import { type OtherText, sharedTerms, type Terms } from "./shared-terms";

/** A citation as far as it says which words of which passage it takes (UTF-16 offsets). */
export type CitedQuote = { readonly passage: string; readonly quote: string; readonly start: number };

/** A statement whose subject and object were found: ids of articles; null for words. */
export type FoundStatement = {
  readonly statement: Statement;
  readonly subject: string | null;
  readonly object: string | null;
};

/** A claim that is about to change. */
export type ChangingClaim = Terms & {
  readonly id: string;
  readonly copyOf: string | null;
  readonly citations: readonly CitedQuote[];
  readonly statements: readonly FoundStatement[];
};

/** A claim that may lean on it. */
export type OtherClaim = OtherText & {
  readonly id: string;
  readonly copyOf: string | null;
  readonly citations: readonly CitedQuote[];
  readonly statements: readonly FoundStatement[];
  /** It links to the section in which the claim stands. */
  readonly linksToSection: boolean;
};

/** Why a claim leans on one that is about to change, by what both say, cite, state and were copied from. */
export function claimReasons(changing: ChangingClaim, other: OtherClaim): readonly LeaningReason[] {
  return [
    ...copies(changing, other),
    ...citedByBoth(changing.citations, other.citations),
    ...stated(changing, other),
    ...(other.linksToSection ? [{ kind: "section", of: changing.subject.title } as const] : []),
    ...sharedTerms(changing, other),
  ];
}

function copies(one: ChangingClaim, other: OtherClaim): readonly LeaningReason[] {
  const same =
    other.copyOf === one.id || one.copyOf === other.id || (one.copyOf !== null && one.copyOf === other.copyOf);
  return same ? [{ kind: "copy", of: "" }] : [];
}

/** Whether two texts rest on the same words of a passage, or only on the same passage. */
export function citedByBoth(mine: readonly CitedQuote[], theirs: readonly CitedQuote[]): readonly LeaningReason[] {
  const pairs = mine.flatMap((one) =>
    theirs.filter(({ passage }) => passage === one.passage).map((other) => [one, other] as const),
  );
  const [same] = pairs.filter(([one, other]) => overlap(one, other));
  if (same) return [{ kind: "sameWords", of: shorter(same).quote }];
  return pairs.length > 0 ? [{ kind: "passage", of: "" }] : [];
}

function overlap(one: CitedQuote, other: CitedQuote): boolean {
  return one.start < other.start + other.quote.length && other.start < one.start + one.quote.length;
}

function shorter([one, other]: readonly [CitedQuote, CitedQuote]): CitedQuote {
  return one.quote.length <= other.quote.length ? one : other;
}

function stated(changing: ChangingClaim, other: OtherClaim): readonly LeaningReason[] {
  const pairs = changing.statements.flatMap((one) => other.statements.map((each) => [one, each] as const));
  const same: LeaningReason[] = pairs.some(([one, each]) => isSame(one, each))
    ? [{ kind: "sameStatement", of: "" }]
    : [];
  // What led to it, and what it led to, hang on when it happened.
  const isDated = changing.days !== null || changing.statements.some(({ statement }) => statement.type === "date");
  const subject = changing.subject.id;
  const causes = other.statements.some(
    (each) => each.statement.type === "cause" && (each.subject === subject || each.object === subject),
  );
  return isDated && causes ? [...same, { kind: "cause", of: changing.subject.title }] : same;
}

function isSame(one: FoundStatement, other: FoundStatement): boolean {
  const [a, b] = [one.statement, other.statement];
  if (a.type === "office" && b.type === "office") return a.office.toLowerCase() === b.office.toLowerCase();
  if (one.subject === null || one.subject !== other.subject) return false;
  if (a.type === "date") return b.type === "date" && a.of === b.of;
  if (a.type === "count") return b.type === "count" && a.of.toLowerCase() === b.of.toLowerCase();
  return a.type === b.type && one.object !== null && one.object === other.object;
}

/** The days that two dates of a claim have: its own, else those that it states. */
export function daysOfClaim(firstDay: number | null, lastDay: number | null): Days | null {
  return firstDay === null || lastDay === null ? null : { first: firstDay, last: lastDay };
}
