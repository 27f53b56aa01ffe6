import type { Actor } from "@/lib/auth/actor";
import type { NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { tablesMessages } from "@/lib/language/subjects/tables";
import { said } from "@/lib/language/translator";

/** What an action on a whole account, a whole world or the installation is given; `actor` is null at the command line, which asks nobody's leave. */
export type AdministrationContext = { readonly db: Db; readonly actor: Actor | null; readonly now: Date };

/** The kinds of entries in the log of administration. */
export const ADMINISTRATION_KINDS = [
  "suspendAccount",
  "liftSuspension",
  "takeDownWorld",
  "putBackWorld",
  "deleteWorld",
  "restoreWorld",
  "giveWorld",
  "openSignUp",
  "closeSignUp",
  "setQuotas",
] as const;

export type AdministrationKind = (typeof ADMINISTRATION_KINDS)[number];

/** What was done, as a sentence begins: "Suspended an account". */
export const ADMINISTRATION_LABELS: Readonly<Record<AdministrationKind, string>> = said(tablesMessages, {
  suspendAccount: "suspendedAnAccount",
  liftSuspension: "liftedASuspension",
  takeDownWorld: "tookDownAWorld",
  putBackWorld: "putBackAWorld",
  deleteWorld: "deletedAWorld",
  restoreWorld: "restoredAWorld",
  giveWorld: "gaveAWorldAnOwner",
  openSignUp: "openedSignup",
  closeSignUp: "closedSignup",
  setQuotas: "changedTheQuotas",
});

/** Whether somebody may act on accounts and worlds as a whole: the owner of the installation, and its command line. Pure. */
export function mayAdminister(actor: Actor | null): Result<null, NotAllowed> {
  if (actor === null || actor.ownsInstallation) return success(null);
  return failed({ kind: "notAllowed", detail: "Only the owner of this installation may do this." });
}
