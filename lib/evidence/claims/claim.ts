import type { CanonStatus } from "@/lib/base/canon-status";
import type { Stance } from "@/lib/document/model/citation";
import type { VerdictView } from "./verdict";

/** How surely a citation's quote was found again in the newest version of its source; see lib/document/anchor/anchor.ts. */
export type Grade = "exact" | "edited" | "rewritten" | "moved" | "lost";

/** One citation of a claim as a reader is shown it. */
export type CitationView = {
  readonly id: string;
  /** The id of the claim that cites. */
  readonly claim: string;
  readonly passage: string;
  readonly quote: string;
  readonly stance: Stance;
  readonly note: string;
  readonly grade: Grade;
  readonly source: { readonly id: string; readonly title: string; readonly kind: "thread" | "reference" };
  /** The source version's number when it was cited. */
  readonly version: number;
  /** The post in which the passage stands, its author, its place in the source's order and its whole text; null when it is lost. */
  readonly place: {
    readonly post: number | null;
    readonly author: string | null;
    readonly order: number;
    readonly text: string;
  } | null;
  /** What a second person found; null while nobody has checked it. */
  readonly verdict: VerdictView | null;
};

/** A claim as a reader is shown it. */
export type ClaimView = {
  readonly id: string;
  readonly article: { readonly slug: string; readonly title: string };
  readonly text: string;
  /** What counts: the newest decision on the claim, else on its article, else `proposed`. */
  readonly status: CanonStatus;
  /** Whether the claim has a decision of its own. */
  readonly ownDecision: boolean;
  readonly disputed: boolean;
  readonly changedSinceDecision: boolean;
  readonly copyOf: string | null;
  /** Openly the wiki's own invention. */
  readonly invention: boolean;
  /** The weakest grade among its citations; null without one. */
  readonly grade: Grade | null;
  readonly citations: readonly CitationView[];
};

/** Grades from sure to lost. */
export const GRADES = ["exact", "edited", "moved", "rewritten", "lost"] as const satisfies readonly Grade[];

/** The weakest of some grades, null of none. */
export function weakestGrade(grades: readonly Grade[]): Grade | null {
  return grades.reduce<Grade | null>(
    (weakest, grade) => (weakest === null || GRADES.indexOf(grade) > GRADES.indexOf(weakest) ? grade : weakest),
    null,
  );
}
