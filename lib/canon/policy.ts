import { may, type Role, refusal } from "@/lib/auth/policy";
import type { CanonStatus } from "@/lib/base/canon-status";
import { type Invalid, invalid, type NotAllowed } from "@/lib/base/failure";
import type { CanonRule } from "./decision";

/** What a wished decision is, as far as the rules of canon ask. */
export type WishedDecision = {
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

/** Why a decision may not be made as it is wished; null when it may. Pure: the rules of canon in one place. */
export function decisionRefusal(wish: WishedDecision): NotAllowed | Invalid | null {
  if (!may(wish.role, "decideCanon")) return refusal("decideCanon");
  if (!wish.corrects && repeats(wish)) {
    return invalid("to", `It is ${wish.from} already. Choose another status, or mark it as disputed.`);
  }
  if (wish.rule === "source" && !wish.citesAuthor) {
    return invalid("evidence", "The rule “author’s word” needs a passage from a post by the thread’s author.");
  }
  if (wish.to === "assumed" && !wish.citesReference) {
    return invalid("evidence", "“Assumed” means: as in our history. Cite the passage of a reference that tells it.");
  }
  if (wish.rule === "otl" && wish.to !== "assumed") {
    return invalid("rule", "The rule “as in our history” leads to the status “assumed” only.");
  }
  if (wish.to === "superseded" && !wish.namesSuccessor) {
    return invalid("supersededBy", "Name the article that takes its place.");
  }
  if (wish.to !== "superseded" && wish.namesSuccessor) {
    return invalid("supersededBy", "Only what is superseded has something else in its place.");
  }
  return lowersCanon(wish) && !mayLower(wish) ? refusal("lowerCanon") : null;
}

function repeats({ to, from, disputed, fromDisputed, judged }: WishedDecision): boolean {
  return to === from && disputed === fromDisputed && (judged || to === "proposed");
}

function lowersCanon(wish: WishedDecision): boolean {
  return wish.from === "canon" && wish.to !== "canon";
}

function mayLower(wish: WishedDecision): boolean {
  return may(wish.role, "lowerCanon") || wish.citesAuthor || wish.rule === "consensus" || wish.takesBackOwn;
}
