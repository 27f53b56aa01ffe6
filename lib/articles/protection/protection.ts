import type { ProtectionEntry, ProtectionLevel } from "@/lib/articles/article";
import { may, ROLES, type Role } from "@/lib/auth/policy";
import type { NotAllowed } from "@/lib/base/failure";
import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";

/** What each level means, for screens and error messages. */
export const PROTECTION_LABELS: Readonly<Record<ProtectionLevel, { readonly name: string; readonly who: string }>> = {
  none: said(labelsMessages, { name: "notProtected", who: "everybodyWhoMayWriteHere" }),
  editors: said(labelsMessages, { name: "editorsOnly", who: "editorsAndOwners" }),
  owners: said(labelsMessages, { name: "ownersOnly" }, { who: "owners" }),
};

/** What the newest entry of the log comes to at a time: the level that holds. */
export function levelAt(newest: Pick<ProtectionEntry, "level" | "until"> | null, now: Date): ProtectionLevel {
  if (newest === null || (newest.until !== null && newest.until <= now)) return "none";
  return newest.level;
}

/** Whether somebody who may write in the world may write an article that is protected like this. */
export function writesProtected(role: Role | null, level: ProtectionLevel): boolean {
  if (level === "none") return true;
  return role !== null && ROLES.indexOf(role) <= ROLES.indexOf(level === "owners" ? "owner" : "editor");
}

/** Whether somebody may turn one level into another: nobody sets or ends what they could not write under. */
export function mayProtect(role: Role | null, from: ProtectionLevel, to: ProtectionLevel): boolean {
  return may(role, "protectArticle") && writesProtected(role, from) && writesProtected(role, to);
}

/** The refusal of a write to a protected article, or of merging a proposal into it: who may, and what else can be done. */
export function protectedRefusal(level: ProtectionLevel, refused: "write" | "merge"): NotAllowed {
  const t = labelsMessages();
  const instead = refused === "write" ? t("proposeYourChangeInstead") : t("askOneOfThemToMerge");
  return {
    kind: "notAllowed",
    detail: t("thisArticleIsProtectedOnlyWho", { who: PROTECTION_LABELS[level].who, instead }),
  };
}
