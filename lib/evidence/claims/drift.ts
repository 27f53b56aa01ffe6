import type { AnchorCounts } from "@/lib/articles/revisions/regrade-source";
import type { Stance } from "@/lib/document/model/citation";
import type { Grade } from "./claim";

/** The grades that a person has to look at again. */
export const DRIFT_GRADES = ["edited", "rewritten", "moved", "lost"] as const satisfies readonly Grade[];

export type DriftGrade = (typeof DRIFT_GRADES)[number];

/** A passage as one version of its source has it, and the quoted words in it (UTF-16 offsets); null where they are not found. */
export type DriftPlace = {
  readonly passage: string;
  readonly version: number;
  /** Its place in that version, from 0. */
  readonly order: number;
  readonly post: number | null;
  readonly author: string | null;
  readonly text: string;
  readonly words: { readonly start: number; readonly end: number } | null;
};

/** A citation whose words no longer stand where they stood, with the place that it was taken from and the one found for it. */
export type DriftedCitation = {
  readonly id: string;
  readonly claim: { readonly id: string; readonly text: string };
  readonly article: { readonly slug: string; readonly title: string };
  /** The article's head: what an answer to this must say that it saw. */
  readonly revision: number;
  readonly source: { readonly id: string; readonly title: string; readonly kind: "thread" | "reference" };
  readonly stance: Stance;
  readonly note: string;
  readonly grade: DriftGrade;
  readonly quote: string;
  readonly was: DriftPlace;
  /** In the newest version. Of a lost one: what became of its passage; null where that is gone as well. */
  readonly now: DriftPlace | null;
};

/** How the citations of living articles stand, by grade; `stored` is how many there are. */
export type DriftCounts = AnchorCounts & { readonly stored: number };

/** How many citations are in the queue. */
export function drifted(counts: AnchorCounts): number {
  return DRIFT_GRADES.reduce((sum, grade) => sum + counts[grade], 0);
}

/** The same, of one grade where it is asked for. */
export function inQueue(counts: AnchorCounts, grade: DriftGrade | undefined): number {
  return grade === undefined ? drifted(counts) : counts[grade];
}

/** The counts after one citation of a grade was settled: it stands word for word again, or it is no longer kept. */
export function settled(counts: DriftCounts, grade: DriftGrade, kept: boolean): DriftCounts {
  const left = { ...counts, [grade]: counts[grade] - 1 };
  return kept ? { ...left, exact: left.exact + 1 } : { ...left, stored: left.stored - 1 };
}
