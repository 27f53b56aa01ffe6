import type { Conflict, NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { tablesMessages } from "@/lib/language/subjects/tables";
import { said } from "@/lib/language/translator";

/** Where a proposal is on its way. `outdated` is none of them: it is derived from the articles, whatever the state. */
export const PROPOSAL_STATES = [
  "draft",
  "in-review",
  "changes-requested",
  "approved",
  "merged",
  "declined",
  "withdrawn",
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** A state as the database's client writes it: its names may hold no dash. */
export type StoredState = Exclude<ProposalState, "in-review" | "changes-requested"> | "inReview" | "changesRequested";

/** A stored state in the wiki's words. */
export function fromStoredState(state: StoredState): ProposalState {
  if (state === "inReview") return "in-review";
  return state === "changesRequested" ? "changes-requested" : state;
}

/** A state as it is stored. */
export function toStoredState(state: ProposalState): StoredState {
  if (state === "in-review") return "inReview";
  return state === "changes-requested" ? "changesRequested" : state;
}

/** Everything that moves a proposal, or may not. */
export const PROPOSAL_EVENTS = [
  "change",
  "submit",
  "approve",
  "requestChanges",
  "decline",
  "withdraw",
  "reopen",
  "rebase",
  "merge",
] as const;

export type ProposalEvent = (typeof PROPOSAL_EVENTS)[number];

/** What somebody is to a proposal. All three can be true of one person. */
export type ProposalRole = {
  /** May change it: its author; for a visitor's proposal those who may review. */
  readonly keeps: boolean;
  /** Wrote what its current round says. */
  readonly wrote: boolean;
  /** May review proposals in its world. */
  readonly reviews: boolean;
};

/** What else decides whether an event may happen, and where it leads. */
export type Facts = {
  /** The base of one of its articles moved. */
  readonly outdated: boolean;
  /** The world lets people approve what they wrote themselves. */
  readonly ownApproval: boolean;
  /** With this approval something of it has as many as the world asks for. */
  readonly enough: boolean;
};

/** States in which a proposal waits for somebody. */
export const OPEN_STATES = ["draft", "in-review", "changes-requested", "approved"] as const;

/** From which states each event leads, and who may cause it. */
const RULES: Readonly<Record<ProposalEvent, { from: readonly ProposalState[]; by: "keeps" | "reviews" | "either" }>> = {
  change: { from: OPEN_STATES, by: "keeps" },
  submit: { from: ["draft", "changes-requested"], by: "keeps" },
  approve: { from: ["in-review", "approved"], by: "reviews" },
  requestChanges: { from: ["in-review", "approved"], by: "reviews" },
  decline: { from: ["in-review", "changes-requested", "approved"], by: "reviews" },
  withdraw: { from: OPEN_STATES, by: "keeps" },
  reopen: { from: ["withdrawn", "declined"], by: "either" },
  rebase: { from: OPEN_STATES, by: "keeps" },
  merge: { from: ["approved"], by: "reviews" },
};

/**
 * The state that an event leads to. Failures: `notAllowed` for somebody who may not cause it, `conflict` where the proposal is not
 * in a state for it, or its articles moved on. Pure; the only place that decides it.
 */
export function nextState(
  state: ProposalState,
  event: ProposalEvent,
  who: ProposalRole,
  facts: Facts,
): Result<ProposalState, NotAllowed | Conflict> {
  const refused = notBy(state, event, who, facts);
  if (refused) return failed(refused);
  if (!RULES[event].from.includes(state)) return failed(conflict(WRONG_STATE[event](STATE_LABELS[state].name)));
  if (facts.outdated && (event === "approve" || event === "merge")) return failed(conflict(OUTDATED));
  if (!facts.outdated && event === "rebase") return failed(conflict("It is already based on the newest revisions."));
  return success(leadsTo(state, event, facts));
}

function leadsTo(state: ProposalState, event: ProposalEvent, { enough }: Facts): ProposalState {
  switch (event) {
    case "change":
    case "rebase":
      return state === "approved" ? "in-review" : state;
    case "submit":
      return "in-review";
    case "approve":
      return enough ? "approved" : state;
    case "requestChanges":
      return "changes-requested";
    case "decline":
      return "declined";
    case "withdraw":
      return "withdrawn";
    case "reopen":
      return state === "withdrawn" ? "draft" : "in-review";
    case "merge":
      return "merged";
  }
}

function notBy(state: ProposalState, event: ProposalEvent, who: ProposalRole, facts: Facts): NotAllowed | null {
  const needed = event === "reopen" ? (state === "declined" ? "reviews" : "keeps") : RULES[event].by;
  if (needed === "keeps" && !who.keeps) return { kind: "notAllowed", detail: "Only its author can do this." };
  if (needed !== "keeps" && !who.reviews) {
    return { kind: "notAllowed", detail: "To review proposals you need to be an editor or an owner of this world." };
  }
  if (event === "approve" && who.wrote && !facts.ownApproval) {
    return {
      kind: "notAllowed",
      detail: "In this world you cannot approve your own proposal. Ask another editor.",
    };
  }
  return null;
}

const OUTDATED =
  "An article in this proposal has changed since. Update the proposal first, then check whether it still fits.";

const WRONG_STATE: Readonly<Record<ProposalEvent, (name: string) => string>> = {
  change: (name) => `A proposal that is ${name} can no longer be changed. Start a new one.`,
  submit: (name) => `It is ${name} already.`,
  approve: (name) => `Only what is in review can be approved; this is ${name}.`,
  requestChanges: (name) => `Changes can only be requested while it is in review; this is ${name}.`,
  decline: (name) => `It is ${name}: there is nothing to decline.`,
  withdraw: (name) => `It is ${name}: there is nothing to withdraw.`,
  reopen: (name) => `It is ${name}: there is nothing to reopen.`,
  rebase: (name) => `It is ${name}: there is nothing to update.`,
  merge: (name) => `Only what is approved can be merged; this is ${name}.`,
};

/** What each state is called, and what it means. */
export const STATE_LABELS: Readonly<Record<ProposalState, { readonly name: string; readonly means: string }>> = {
  draft: said(tablesMessages, { name: "aDraft", means: "onlyItsAuthorSeesItSendIt" }),
  "in-review": said(tablesMessages, { name: "inReview", means: "waitingForReview" }),
  "changes-requested": said(tablesMessages, { name: "changesRequested", means: "waitingForTheAuthor" }),
  approved: said(tablesMessages, { name: "approved", means: "readyToMerge" }),
  merged: said(tablesMessages, { name: "merged", means: "itsChangesAreInTheArticles" }),
  declined: said(tablesMessages, { name: "declined", means: "theArticlesStayAsTheyAre" }),
  withdrawn: said(tablesMessages, { name: "withdrawn", means: "itsAuthorWithdrewIt" }),
};

function conflict(detail: string): Conflict {
  return { kind: "conflict", detail };
}
