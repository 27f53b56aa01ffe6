import type { OverlappingEdits } from "@/lib/articles/undo/undo";

/** Articles that one rollback looks at, at most: more are done by rolling back again. */
export const MAX_ARTICLES = 200;

/** What becomes of an article of which somebody's revisions are taken back. */
export type Step =
  /** They began it, and nobody else wrote in it. */
  | { readonly kind: "trash" }
  /** Everything since that revision is theirs: it comes back. */
  | { readonly kind: "restore"; readonly revision: number }
  /** Others wrote between or after: their revisions are taken back by merging backwards. */
  | { readonly kind: "undo" }
  /** Nothing of what they changed is in the article any more. */
  | { readonly kind: "nothing" }
  /** A person has to decide. */
  | { readonly kind: "left"; readonly why: WhyLeft; readonly overlapping?: OverlappingEdits };

/**
 * Why an article is left to a person: others wrote in what they began, they wrote over what they changed, its changes are reviewed
 * first, it is protected, it changed since it was looked at, or a source of what would come back is not there any more.
 */
export type WhyLeft = "begun" | "overlapping" | "review" | "protected" | "movedOn" | "evidence";

/** What would be done with one article; `head` is the revision on which this was found out. */
export type PlannedArticle = {
  readonly slug: string;
  readonly title: string;
  readonly head: number;
  /** The revisions of the person's that are taken back, newest first. */
  readonly numbers: readonly number[];
  /** They moved it to the trash: it is brought back, too. */
  readonly untrash: boolean;
  readonly step: Step;
  /** What would change, in one line. */
  readonly line: string;
};

/** What the person did besides writing, which nobody takes back for them: counted, so that somebody looks at it. */
export type LeftAlone = {
  readonly decisions: number;
  readonly verdicts: number;
  readonly proposals: number;
  readonly comments: number;
  readonly sources: number;
};

/** Everything that rolling back a person's changes since a time would come to. */
export type RollbackPlan = {
  readonly person: { readonly id: string; readonly name: string };
  readonly since: Date;
  readonly articles: readonly PlannedArticle[];
  /** Articles beyond MAX_ARTICLES. */
  readonly more: number;
  readonly leftAlone: LeftAlone;
};

/** What was done with one article; `revision` is the new one, null where none was made. */
export type DoneArticle = Omit<PlannedArticle, "head" | "line"> & { readonly revision: number | null };

/** What a rollback came to, article by article: those that are done, and those that are left with the reason. */
export type RollbackReport = {
  readonly done: readonly DoneArticle[];
  readonly left: readonly DoneArticle[];
  readonly leftAlone: LeftAlone;
};

/** Whether rolling back does something with an article. */
export function isDoable({ step, untrash }: Pick<PlannedArticle, "step" | "untrash">): boolean {
  return untrash || (step.kind !== "nothing" && step.kind !== "left");
}

/** What to do with an article by who wrote what, before its texts are looked at. `numbers` are the person's, from newest to oldest. */
export function stepByHistory(numbers: readonly number[], head: number): Step {
  const oldest = numbers.at(-1);
  if (oldest === undefined) return { kind: "nothing" };
  if (oldest === 1) return numbers.length === head ? { kind: "trash" } : { kind: "left", why: "begun" };
  const all = numbers[0] === head && numbers.length === head - oldest + 1;
  return all ? { kind: "restore", revision: oldest - 1 } : { kind: "undo" };
}

/** The ranges of a history that these revisions (newest first) make up, newest first. */
export function stretchesOf(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.first === number + 1) run.first = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** Where a rollback is looked at before it is done. */
export function rollbackPath(worldSlug: string, personId: string): string {
  return `/w/${worldSlug}/rollback?by=${encodeURIComponent(personId)}`;
}
