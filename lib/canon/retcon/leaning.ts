import type { CanonStatus } from "@/lib/base/canon-status";

/** Why something leans on what is about to change, the strongest first. */
export const LEANING_REASONS = [
  "copy",
  "successor",
  "dispute",
  "sameWords",
  "sameStatement",
  "cause",
  "relation",
  "section",
  "subject",
  "other",
  "date",
  "soonAfter",
  "number",
  "name",
  "passage",
  "vote",
] as const;

export type LeaningReasonKind = (typeof LEANING_REASONS)[number];

/**
 * One reason. `of` is what both have in common, as it is written: the title of an article, a date, a number, a name, words of a passage; empty
 * where the kind says all.
 */
export type LeaningReason = { readonly kind: LeaningReasonKind; readonly of: string };

/** What can lean on a claim or an article. */
export const LEANING_KINDS = ["claim", "fact", "article", "decision", "vote"] as const;

export type LeaningKind = (typeof LEANING_KINDS)[number];

/** Something that leans on what is about to change. */
export type Leaning = {
  /** Unique in the list: its kind and ids. */
  readonly key: string;
  readonly kind: LeaningKind;
  readonly article: { readonly id: string; readonly slug: string; readonly title: string };
  /** The claim, the block of the row of a fact box, the decision or the vote; null: the article as a whole. */
  readonly part: string | null;
  /** The claim's words, the row, the reason of the decision, or what the vote is about. */
  readonly text: string;
  /** Its canon status; null where it has none of its own. */
  readonly status: CanonStatus | null;
  readonly reasons: readonly LeaningReason[];
  /** How much speaks for it: see `WEIGHTS`. */
  readonly weight: number;
};

/** What leans on something, the strongest first. `total` also counts what the bound left out. */
export type LeaningList = { readonly total: number; readonly items: readonly Leaning[] };

/** More than anybody goes through: what is weakest is left out. */
export const MOST_LEANING = 150;

/** What is listed for a claim has at least this weight: to name its subject alone (3) is not enough, what else it says must recur. */
export const LEAST_WEIGHT = 5;

/** How much each reason weighs. Numbers come from the tuning histories of `planted.test.ts`. */
export const WEIGHTS: Readonly<Record<LeaningReasonKind, number>> = {
  copy: 10,
  successor: 10,
  dispute: 6,
  sameWords: 6,
  sameStatement: 6,
  cause: 5,
  relation: 5,
  section: 5,
  subject: 3,
  other: 3,
  date: 3,
  soonAfter: 2,
  number: 3,
  name: 2,
  passage: 1,
  vote: 6,
};

/** The weight of some reasons: of two of one kind, one counts. */
export function weightOf(reasons: readonly LeaningReason[]): number {
  return [...new Set(reasons.map(({ kind }) => kind))].reduce((sum, kind) => sum + WEIGHTS[kind], 0);
}

/** Several lists as one: what leans for several reasons is there once, with all of them; what is itself about to change is left out. */
export function leaningTogether(all: readonly Leaning[], changed: ReadonlySet<string>): LeaningList {
  const byKey = Map.groupBy(
    all.filter(({ key }) => !changed.has(key)),
    ({ key }) => key,
  );
  const items = [...byKey.values()].flatMap((same) => {
    const [strongest] = [...same].sort((a, b) => b.weight - a.weight);
    if (!strongest) return [];
    const reasons = same.flatMap((each) => each.reasons);
    const distinct = new Map(reasons.map((reason) => [`${reason.kind} ${reason.of}`, reason]));
    return [{ ...strongest, reasons: [...distinct.values()].sort(byStrength) }];
  });
  items.sort((a, b) => b.weight - a.weight || a.article.title.localeCompare(b.article.title, "en") || order(a, b));
  return { total: items.length, items: items.slice(0, MOST_LEANING) };
}

function byStrength(a: LeaningReason, b: LeaningReason): number {
  return LEANING_REASONS.indexOf(a.kind) - LEANING_REASONS.indexOf(b.kind);
}

function order(a: Leaning, b: Leaning): number {
  return a.key < b.key ? -1 : 1;
}
