import type { CanonStatus } from "@/lib/base/canon-status";
import { type NotAllowed, notAllowed } from "@/lib/base/failure";
import type { VoteRule } from "@/lib/canon/caretakers/canon-settings";
import type { ContinuityMark } from "@/lib/canon/continuities/continuity";
import type { EvidenceView } from "@/lib/canon/decision";

/** What somebody can vote. */
export const BALLOT_CHOICES = ["yes", "no", "abstain"] as const;

export type BallotChoice = (typeof BALLOT_CHOICES)[number];

/** What can come of a vote; `void`: what it was about is gone. */
export const VOTE_OUTCOMES = ["carried", "rejected", "noQuorum", "void", "withdrawn"] as const;

export type VoteOutcome = (typeof VOTE_OUTCOMES)[number];

/** How many voted what. */
export type VoteCount = Readonly<Record<BallotChoice, number>>;

type NamedPerson = { readonly id: string; readonly name: string };

/** A vote as readers of its world are shown it. */
export type VoteView = {
  readonly id: string;
  readonly article: { readonly slug: string; readonly title: string };
  /** The continuity that it decides in; null: the world's first one. */
  readonly continuity: ContinuityMark | null;
  /** The claim's words as they were when it was opened; null: it is about the article. */
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly to: CanonStatus;
  readonly supersededBy: { readonly slug: string; readonly title: string } | null;
  readonly reason: string;
  readonly evidence: readonly EvidenceView[];
  /** The article's revision that is judged. */
  readonly revision: number;
  readonly rule: VoteRule;
  /** The earlier vote that it opens again, which is why it needs as many voters. */
  readonly reopens: string | null;
  readonly discussion: string | null;
  readonly openedBy: NamedPerson;
  readonly openedAt: Date;
  readonly endsAt: Date;
  readonly open: boolean;
  /** Null while it is open. */
  readonly outcome: VoteOutcome | null;
  /** The decision that came of it. */
  readonly decision: string | null;
  readonly count: VoteCount;
  /** What each voted last, in the order in which they did. */
  readonly ballots: readonly { readonly person: NamedPerson; readonly choice: BallotChoice }[];
};

/**
 * What comes of a vote by its rule: no quorum where too few voted, abstentions counted; else carried where enough were for it to those
 * against, by the step that the number of both reaches. Pure.
 */
export function outcomeOf(
  { quorum, steps }: VoteRule,
  { yes, no, abstain }: VoteCount,
): "carried" | "rejected" | "noQuorum" {
  if (yes + no + abstain < quorum) return "noQuorum";
  const step = steps.findLast(({ from }) => yes + no >= from) ?? steps[0];
  if (!step || yes === 0) return "rejected";
  return yes * step.no >= no * step.yes ? "carried" : "rejected";
}

/** How many voted. */
export function turnoutOf({ yes, no, abstain }: VoteCount): number {
  return yes + no + abstain;
}

/** The refusal for those who do not vote. */
export function noVoting({ voters }: Pick<VoteRule, "voters">): NotAllowed {
  const needs = { owner: "an owner", editor: "an editor", contributor: "a contributor", reader: "a member" }[voters];
  return notAllowed("vote on canon", needs);
}

/** Where a vote is shown. */
export function votePath(worldSlug: string, id: string): string {
  return `/w/${worldSlug}/canon/votes/${id}`;
}
