import { may, type Role, refusal } from "@/lib/auth/policy";
import type { CanonStatus } from "@/lib/base/canon-status";
import { type Invalid, invalid, type NotAllowed } from "@/lib/base/failure";
import type { CanonRule } from "./decision";

/** What a requested decision is, as far as the rules of canon ask. */
export type RequestedDecision = {
  readonly role: Role | null;
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
  /** It says that an earlier decision was wrong. */
  readonly corrects: boolean;
  /** That one stands, was the decider's own, and made canon what was not. */
  readonly takesBackOwn: boolean;
};

/** Why a decision may not be made as it is requested; null when it may. Pure: the rules of canon in one place. */
export function decisionRefusal(request: RequestedDecision): NotAllowed | Invalid | null {
  if (!may(request.role, "decideCanon")) return refusal("decideCanon");
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
    return invalid("supersededBy", "Choose the article that replaces it.");
  }
  if (request.to !== "superseded" && request.namesSuccessor) {
    return invalid("supersededBy", "Only something superseded can be replaced by another article.");
  }
  return lowersCanon(request) && !mayLower(request) ? refusal("lowerCanon") : null;
}

function repeats({ to, from, disputed, fromDisputed, judged }: RequestedDecision): boolean {
  return to === from && disputed === fromDisputed && (judged || to === "proposed");
}

function lowersCanon(request: RequestedDecision): boolean {
  return request.from === "canon" && request.to !== "canon";
}

function mayLower(request: RequestedDecision): boolean {
  return may(request.role, "lowerCanon") || request.citesAuthor || request.rule === "consensus" || request.takesBackOwn;
}
