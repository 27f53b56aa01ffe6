import { may, type Role } from "@/lib/auth/policy";
import type { NotAllowed } from "@/lib/base/failure";

/** Whose saves become proposals: nobody's, those of contributors, everybody's. */
export const REVIEW_SCOPES = ["none", "contributors", "everyone"] as const;

export type ReviewScope = (typeof REVIEW_SCOPES)[number];

/** Who can propose: those who may write; readers of the world too; anybody who may read it, even without an account. */
export const PROPOSERS = ["members", "readers", "anybody"] as const;

export type Proposers = (typeof PROPOSERS)[number];

/** The most approvals that a world may ask for. */
export const MAX_APPROVALS = 5;

/** How a world reviews. */
export type ReviewRules = {
  readonly scope: ReviewScope;
  /** How many people have to approve, 1 to MAX_APPROVALS. */
  readonly approvals: number;
  /** Whether one's own proposal may be approved, where one may review at all. */
  readonly ownApproval: boolean;
  readonly proposers: Proposers;
};

/** A world that has not said anything: everybody who may write saves, nobody else proposes. */
export const NO_REVIEW: ReviewRules = { scope: "none", approvals: 1, ownApproval: false, proposers: "members" };

/** Whether what this member saves becomes a revision at once; `wanted`: the article itself wants review. */
export function savesDirectly(role: Role | null, rules: ReviewRules, wanted: boolean): boolean {
  if (!may(role, "writeArticle") || wanted || rules.scope === "everyone") return false;
  return rules.scope === "none" || may(role, "reviewProposal");
}

/** Whether somebody who may read the world may propose; `signedIn`: they have an account. */
export function mayPropose(role: Role | null, signedIn: boolean, rules: ReviewRules): boolean {
  if (may(role, "writeArticle") || rules.proposers === "anybody") return true;
  return rules.proposers === "readers" && signedIn && role !== null;
}

/** The refusal of a save where changes are reviewed first. */
export function reviewFirst(): NotAllowed {
  return {
    kind: "notAllowed",
    detail: "Changes here need review. Propose this one instead of saving it.",
  };
}

/** The refusal for those who may not even propose. */
export function noProposing(): NotAllowed {
  return {
    kind: "notAllowed",
    detail: "You can read this world, but not propose changes to it. Ask its owner to make you a contributor.",
  };
}
