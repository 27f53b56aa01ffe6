import type { CoverageCounts, SentenceStatus } from "@/lib/document/claims/coverage";
import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";
import type { PassageKind } from "@/lib/sources/passage";
import type { Tier } from "@/lib/sources/thread/tier";

/** How the sentences of one article stand. */
export type ArticleCoverage = {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly changed: Date;
  readonly counts: CoverageCounts;
};

/** How much of a source the articles use: `used` of its `passages` are cited by a living article. */
export type SourceCoverage = {
  readonly id: string;
  readonly title: string;
  readonly kind: "thread" | "reference";
  readonly passages: number;
  readonly used: number;
};

/** A passage that no living article cites. */
export type UnusedPassage = {
  readonly id: string;
  readonly order: number;
  readonly post: number | null;
  readonly author: string | null;
  readonly kind: PassageKind;
  readonly text: string;
};

/** Which unused passages are asked for; all that is given must hold. */
export type UnusedFilter = {
  readonly post?: number;
  readonly author?: string;
  readonly kind?: PassageKind;
  /** What the post is in which it stands. */
  readonly tier?: Tier;
};

/** Evidencemething of their own: a quotation repeats another passage, a heading announces others. */
export const TELLING_KINDS = ["paragraph", "listItem", "caption"] as const satisfies readonly PassageKind[];

/** What each status is called. */
export const SENTENCE_STATUS_LABELS: Readonly<Record<SentenceStatus, string>> = said(labelsMessages, {
  sourced: "sourced",
  departs: "departs",
  invention: "ownInvention",
  contradicted: "contradicted",
  uncited: "noSource",
});

/** What each status means, in a sentence for readers. */
export const STANDING_HINTS: Readonly<Record<SentenceStatus, string>> = said(labelsMessages, {
  sourced: "aPassageSaysTheSame",
  departs: "aReferenceSaysWhatReallyHappened",
  invention: "madeUpByTheWikiAnd",
  contradicted: "aPassageSaysOtherwise",
  uncited: "noSourceYet",
});

/** Where a world's coverage is shown; relative to the site. */
export function coveragePath(worldSlug: string): string {
  return `/w/${worldSlug}/coverage`;
}

/** Where the passages of a source that no article uses are listed; relative to the site. */
export function unusedPath(worldSlug: string, sourceId: string): string {
  return `/w/${worldSlug}/sources/${sourceId}/unused`;
}
