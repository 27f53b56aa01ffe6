import type { ProtectionLevel } from "@/lib/articles/article";
import { may, type Role } from "@/lib/auth/policy";
import { mayPropose, type ReviewRules, savesDirectly } from "@/lib/worlds/review-rules";
import { mayProtect, writesProtected } from "./protection";

/** What of a world and an article decides who may change the article. */
export type ArticleGuards = {
  readonly rules: ReviewRules;
  /** The article itself wants review. */
  readonly wanted: boolean;
  readonly protection: ProtectionLevel;
};

/** Why somebody's save does not become a revision: the article's protection, their role in the world, or that changes are reviewed first. */
export type SaveHindrance = "role" | "protection" | "review";

/** What somebody may do to an article. */
export type ArticleRights = {
  readonly save: boolean;
  readonly propose: boolean;
  readonly trash: boolean;
  /** Merge it into another, or change its address. */
  readonly merge: boolean;
  readonly protect: boolean;
  readonly approve: boolean;
  readonly askForReview: boolean;
  readonly decideCanon: boolean;
  /** Ask the members to vote. */
  readonly openVote: boolean;
};

/** What stands against a save, the reason that weighs most; null: nothing does. */
export function saveHindrance(role: Role | null, { rules, wanted, protection }: ArticleGuards): SaveHindrance | null {
  if (!writesProtected(role, protection)) return "protection";
  if (!may(role, "writeArticle")) return "role";
  return savesDirectly(role, rules, wanted) ? null : "review";
}

/**
 * What a member with this role (null: none) may do to an article that they may read; `signedIn`: they have an account; `canon`:
 * what `canonRightsOf` says of it.
 */
export function articleRights(
  role: Role | null,
  { signedIn, canon }: { readonly signedIn: boolean; readonly canon: Pick<ArticleRights, "decideCanon" | "openVote"> },
  guards: ArticleGuards,
): ArticleRights {
  return {
    save: saveHindrance(role, guards) === null,
    propose: mayPropose(role, signedIn, guards.rules),
    trash: may(role, "trashArticle") && writesProtected(role, guards.protection),
    merge: may(role, "mergeArticle") && writesProtected(role, guards.protection),
    protect: mayProtect(role, guards.protection, guards.protection),
    approve: may(role, "approveRevisions"),
    askForReview: may(role, "askForReview"),
    ...canon,
  };
}
