import { may, type Role } from "@/lib/auth/policy";
import type { NotAllowed } from "@/lib/base/failure";
import { mayPropose, type ReviewRules } from "@/lib/worlds/review-rules";

/** Whether somebody who may read a world may say something in it: they have an account and may at least propose. Pure. */
export function mayComment(role: Role | null, signedIn: boolean, rules: ReviewRules): boolean {
  return signedIn && mayPropose(role, signedIn, rules);
}

/** Whether somebody may settle a discussion or open it again: whoever began it, and editors. */
export function mayResolve(role: Role | null, userId: string, discussion: { readonly startedById: string }): boolean {
  return discussion.startedById === userId || may(role, "moderateTalk");
}

/** Whether somebody may remove a comment: who wrote it, and editors. */
export function mayRemove(role: Role | null, userId: string, comment: { readonly byId: string }): boolean {
  return comment.byId === userId || may(role, "moderateTalk");
}

/** The refusal for those who may read but not take part. */
export function noCommenting(): NotAllowed {
  return {
    kind: "notAllowed",
    detail: "You can read this world, but not take part in its discussions. Ask its owner to make you a contributor.",
  };
}

/** The refusal where only some of those who take part may do something; `who` says which: "Only its writer can edit it." */
export function notTheirs(who: string): NotAllowed {
  return { kind: "notAllowed", detail: who };
}
