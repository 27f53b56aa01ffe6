import { may, type Role, refusal } from "@/lib/auth/policy";
import type { CanonStatus } from "@/lib/base/canon-status";
import { type Conflict, type Invalid, invalid, type NotAllowed } from "@/lib/base/failure";
import { type Deciders, decidesOn, othersDecide } from "./caretakers/caretaker";
import type { CanonRule } from "./decision";

/** What a requested decision is, as far as the rules of canon ask. */
export type RequestedDecision = {
  readonly role: Role | null;
  readonly userId: string;
  /** Who decides on the target. */
  readonly deciders: Deciders;
  /** The decider asks for a status of the same target in a proposal of theirs that is open, and the world does not let them answer it. */
  readonly ownProposal: boolean;
  /** Members vote on the target at the moment. */
  readonly voteOpen: boolean;
  /** What stands is the result of a vote that is still young (`reopenDays` of its rule). */
  readonly votedLately: boolean;
  readonly from: CanonStatus;
  readonly to: CanonStatus;
  readonly fromDisputed: boolean;
  readonly disputed: boolean;
  /** A decision of its own judged the target as it stands: it does not only inherit its status, and nothing of it changed since. */
  readonly judged: boolean;
  readonly rule: CanonRule;
  /** Some evidence is a passage of a reference. */
  readonly citesReference: boolean;
  /** Some evidence is a thread's post by the thread's author. */
  readonly citesAuthor: boolean;
  readonly namesSuccessor: boolean;
  /** It says which words are disputed, or what says otherwise. */
  readonly namesDispute: boolean;
  /** It says that an earlier decision was wrong. */
  readonly corrects: boolean;
  /** That one stands, was the decider's own, and made canon what was not. */
  readonly takesBackOwn: boolean;
};

/** What is asked for of the status alone, whoever decides: also of a vote. */
export type RequestedStatus = Pick<
  RequestedDecision,
  | "from"
  | "to"
  | "fromDisputed"
  | "disputed"
  | "judged"
  | "rule"
  | "citesReference"
  | "citesAuthor"
  | "namesSuccessor"
  | "namesDispute"
  | "corrects"
>;

/** Why a decision may not be made as it is requested; null when it may. Pure: the rules of canon in one place (decision 073). */
export function decisionRefusal(request: RequestedDecision): NotAllowed | Conflict | Invalid | null {
  const { role, userId, deciders } = request;
  if (!decidesOn(role, userId, deciders)) return othersDecide(deciders);
  if (request.ownProposal) return OWN_PROPOSAL;
  if (request.voteOpen && !may(role, "decideAnywhere")) return VOTE_OPEN;
  const wrong = statusRefusal(request);
  if (wrong) return wrong;
  if (request.votedLately && changes(request) && !mayLower(request)) return VOTED;
  return lowersCanon(request) && !mayLower(request) ? refusal("lowerCanon") : null;
}

/** What is wrong with a status that is asked for; null for nothing. */
export function statusRefusal(request: RequestedStatus): Invalid | null {
  if (!request.corrects && repeats(request)) {
    return invalid("to", `It is already ${request.from}. Choose another status, or mark it as disputed.`);
  }
  if (request.rule === "source" && !request.citesAuthor) {
    return invalid("evidence", "The rule “author’s word” needs a passage from a post by the thread’s author.");
  }
  if (request.to === "assumed" && !request.citesReference) {
    return invalid("evidence", "“Assumed” means: as in our history. Cite the passage of a reference that tells it.");
  }
  if (request.rule === "otl" && request.to !== "assumed") {
    return invalid("rule", "The rule “as in our history” leads to the status “assumed” only.");
  }
  if (request.to === "superseded" && !request.namesSuccessor) {
    return invalid("supersededBy", "Choose the article or claim that replaces it.");
  }
  if (request.to !== "superseded" && request.namesSuccessor) {
    return invalid("supersededBy", "Only something superseded can be replaced by another article or claim.");
  }
  if (!request.disputed && request.namesDispute) {
    return invalid("disputedText", "Mark it as disputed to say what is disputed.");
  }
  return null;
}

const OWN_PROPOSAL: NotAllowed = {
  kind: "notAllowed",
  detail: "You proposed this yourself. Somebody else has to decide, unless the world’s settings allow it.",
};

const VOTE_OPEN: Conflict = {
  kind: "conflict",
  detail: "The members are voting on this. Wait for the result, or ask an owner.",
};

const VOTED: NotAllowed = {
  kind: "notAllowed",
  detail: "The members voted on this. It takes another vote, the thread author’s word or an owner to change it.",
};

function changes({ to, from, disputed, fromDisputed }: RequestedDecision): boolean {
  return to !== from || disputed !== fromDisputed;
}

function repeats({ to, from, disputed, fromDisputed, judged }: RequestedStatus): boolean {
  return to === from && disputed === fromDisputed && (judged || to === "proposed");
}

function lowersCanon(request: RequestedDecision): boolean {
  return request.from === "canon" && request.to !== "canon";
}

/** A vote is not asked here: what the members decided is written by `votes/close-vote.ts`. */
function mayLower(request: RequestedDecision): boolean {
  return may(request.role, "lowerCanon") || request.citesAuthor || request.takesBackOwn;
}
