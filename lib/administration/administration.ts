import type { Actor } from "@/lib/auth/actor";
import type { NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";

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
export const ADMINISTRATION_LABELS: Readonly<Record<AdministrationKind, string>> = {
  suspendAccount: "Suspended an account",
  liftSuspension: "Lifted a suspension",
  takeDownWorld: "Took down a world",
  putBackWorld: "Put back a world",
  deleteWorld: "Deleted a world",
  restoreWorld: "Restored a world",
  giveWorld: "Gave a world an owner",
  openSignUp: "Opened sign-up",
  closeSignUp: "Closed sign-up",
  setQuotas: "Changed the quotas",
};

/** Whether somebody may act on accounts and worlds as a whole: the owner of the installation, and its command line. Pure. */
export function mayAdminister(actor: Actor | null): Result<null, NotAllowed> {
  if (actor === null || actor.ownsInstallation) return success(null);
  return failed({ kind: "notAllowed", detail: "Only the owner of this installation may do this." });
}
