import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { CanonRule } from "@/lib/canon/decision";
import type { LostClaim } from "@/lib/document/claims/lost-claims";
import type { PassagePlace } from "@/lib/sources/source";
import type { Aspect } from "./accepted-content";
import type { ProposalEvent, ProposalState } from "./proposal-state";

/** Somebody in the story of a proposal; `id` is null for a visitor without an account. */
export type Person = { readonly id: string | null; readonly name: string };

/** One line of the queue. */
export type ProposalEntry = {
  readonly number: number;
  readonly title: string;
  readonly state: ProposalState;
  /** The base of one of its articles moved; only of what is still open. */
  readonly outdated: boolean;
  readonly author: Person;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly changedAt: Date;
  /** The articles that it is about; `slug` is null for one that does not exist yet. */
  readonly articles: readonly { readonly slug: string | null; readonly title: string }[];
  readonly statusRequestCount: number;
  /** People who approved something of it in its current round, and how many the world asks for. */
  readonly approvals: { readonly given: number; readonly needed: number };
  /** Comments that are not settled. */
  readonly openComments: number;
  /** The viewer can do the next step. */
  readonly waitsForMe: boolean;
};

/** One article of a proposal. */
export type ProposedArticleView = {
  readonly id: string;
  /** null: it does not exist yet. */
  readonly article: { readonly slug: string; readonly title: string; readonly id: string } | null;
  readonly baseRevision: number;
  /** The article's revision now; null where there is none. */
  readonly headRevision: number | null;
  /** Why it can not be merged as it is: its article moved on, is in the trash, or its title is taken meanwhile. */
  readonly outdated: "moved" | "trashed" | "taken" | null;
  readonly summary: string;
  readonly before: RevisionContent | null;
  readonly content: RevisionContent;
  /** Claims of its article that would be in it no more. */
  readonly claimsLost: readonly LostClaim[];
  /** What there is to accept in it. */
  readonly aspects: readonly Aspect[];
  /** What merging made of it. */
  readonly merged: { readonly slug: string; readonly revision: number } | null;
};

/** A requested status. */
export type StatusRequestView = {
  readonly id: string;
  readonly part: string;
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly from: CanonStatus;
  readonly to: CanonStatus;
  readonly disputed: boolean;
  readonly rule: CanonRule;
  readonly reason: string;
  /** `words` is empty and `place` null for a passage that no version of a source has any more. */
  readonly evidence: readonly {
    readonly passage: string;
    readonly words: string;
    readonly source: string;
    readonly place: PassagePlace | null;
  }[];
  readonly supersededBy: { readonly slug: string; readonly title: string } | null;
  readonly decision: string | null;
};

/** One entry of a proposal's story: `begun`, `visitorSubmit`, or one of PROPOSAL_EVENTS. */
export type StoryEntry = {
  readonly kind: ProposalEvent | "begun";
  readonly by: Person;
  readonly at: Date;
  readonly note: string;
  readonly round: number;
  readonly accepts: readonly Aspect[];
};

/** A comment; on one change where it has a block, on one article where it has a part. */
export type CommentView = {
  readonly id: string;
  readonly part: string | null;
  readonly block: string | null;
  readonly text: string;
  readonly by: Person;
  readonly at: Date;
  readonly resolved: { readonly by: string; readonly at: Date } | null;
};

/** How many people accepted an aspect of a proposal in its current round. */
export type AspectStanding = { readonly aspect: Aspect; readonly by: readonly string[]; readonly enough: boolean };

/** A proposal as somebody who may see it is shown it. */
export type ProposalView = ProposalEntry & {
  readonly note: string;
  readonly round: number;
  readonly parts: readonly ProposedArticleView[];
  readonly statusRequests: readonly StatusRequestView[];
  readonly story: readonly StoryEntry[];
  readonly comments: readonly CommentView[];
  /** Each aspect that there is to accept. */
  readonly standings: readonly AspectStanding[];
  readonly merger: string | null;
  /** What the viewer may do now. */
  readonly may: readonly ProposalEvent[];
  readonly keeps: boolean;
  readonly mayComment: boolean;
};

/** Where a proposal is read; relative to the site. */
export function proposalPath(worldSlug: string, number: number): string {
  return `/w/${worldSlug}/proposals/${number}`;
}

/** An approval in the current round. */
export type Approval = { readonly byId: string; readonly accepts: readonly Aspect[] };

/** How far each aspect is: who accepted it (once for each person), and whether these are as many as the world asks for. */
export function standingsOf(
  aspects: readonly Aspect[],
  approvals: readonly Approval[],
  needed: number,
): readonly AspectStanding[] {
  return aspects.map((aspect) => {
    const by = [...new Set(approvals.filter(({ accepts }) => accepts.includes(aspect)).map(({ byId }) => byId))];
    return { aspect, by, enough: by.length >= needed };
  });
}

/** The title of what comes of merging: the proposer's words, and who merged. */
export function mergeSummary(summary: string, number: number, merger: string): string {
  const tail = `(proposal ${number}, merged by ${merger})`;
  return summary ? `${summary} ${tail}` : `Proposal ${number}, merged by ${merger}`;
}
