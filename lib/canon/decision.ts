import type { CanonStatus } from "@/lib/base/canon-status";
import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";
import type { PassagePlace } from "@/lib/sources/source";
import type { ContinuityMark } from "./continuities/continuity";

/** The rules that a decision can be made by. */
export const CANON_RULES = ["owner", "source", "consensus", "otl"] as const;

export type CanonRule = (typeof CANON_RULES)[number];

/** What each rule means, for screens and error messages. */
export const RULE_LABELS: Readonly<Record<CanonRule, { readonly name: string; readonly means: string }>> = {
  owner: said(labelsMessages, { name: "editorsRuling", means: "anOwnerOrEditorOfThe" }),
  source: said(labelsMessages, { name: "authorsWord", means: "aPassageByTheThreadsAuthor" }),
  consensus: said(labelsMessages, { name: "consensus", means: "theMembersAgreedByTheWorlds" }),
  otl: said(labelsMessages, { name: "asInOurHistory", means: "theTimelineDoesNotCoverIt" }),
};

/** What each status means, for screens and error messages. */
export const STATUS_LABELS: Readonly<Record<CanonStatus, { readonly name: string; readonly means: string }>> = {
  proposed: said(labelsMessages, { name: "proposed", means: "notDecidedYet" }),
  canon: said(labelsMessages, { name: "canon", means: "trueInThisWorld" }),
  assumed: said(labelsMessages, { name: "assumed", means: "notCoveredByTheTimelineYet" }),
  "non-canon": said(labelsMessages, { name: "nonCanon", means: "notTrueInThisWorldKept" }),
  superseded: said(labelsMessages, { name: "superseded", means: "wasCanonReplacedBySomethingNewer" }),
};

/** A passage that a decision rests on, as it was then. */
export type Evidence = {
  readonly passage: string;
  readonly source: string;
  readonly version: number;
  /** The passage's words when the decision was made, shortened to EVIDENCE_QUOTE characters. */
  readonly quote: string;
  readonly post: number | null;
  readonly author: string | null;
};

/** Evidence as a reader is shown it: with where the passage stands today; null when no version has it any more. */
export type EvidenceView = Evidence & { readonly place: PassagePlace | null };

/** A decision as another one names it. */
export type DecisionMark = {
  readonly id: string;
  readonly decidedBy: { readonly id: string; readonly name: string };
  readonly at: Date;
};

/** A claim as a decision names it. */
export type NamedClaim = { readonly id: string; readonly text: string; readonly slug: string };

/** One entry of the canon log as a reader is shown it. */
export type DecisionView = {
  readonly id: string;
  readonly article: { readonly slug: string; readonly title: string };
  /** The continuity that it was made in; null: the world's first one. */
  readonly continuity: ContinuityMark | null;
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly from: CanonStatus;
  readonly to: CanonStatus;
  readonly disputed: boolean;
  /** The words that are disputed, and the claim that says otherwise; null where it is not said. */
  readonly disputedText: string | null;
  readonly disputedClaim: NamedClaim | null;
  readonly rule: CanonRule;
  /** The vote that it is the result of. */
  readonly vote: string | null;
  readonly reason: string;
  readonly evidence: readonly EvidenceView[];
  readonly supersededBy: { readonly slug: string; readonly title: string } | null;
  readonly supersededByClaim: NamedClaim | null;
  /** The article's revision that was judged. */
  readonly revision: number;
  /** The decision on the same target that this one replaced. */
  readonly replaces: string | null;
  /** The decision that this one says was wrong. */
  readonly corrects: DecisionMark | null;
  /** The decision that says that this one was wrong. */
  readonly correctedBy: DecisionMark | null;
  /** It is the newest one on its target. */
  readonly newest: boolean;
  readonly decidedBy: { readonly id: string; readonly name: string };
  readonly at: Date;
};
