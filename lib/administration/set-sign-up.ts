import type { NotAllowed } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { type AdministrationAct, mayAdminister } from "./administration";
import { logEntry } from "./log-entry";

/** Opens sign-up to everybody, or closes it to all but the invited. The act of the installation's owner. */
export async function setSignUp(act: AdministrationAct, open: boolean): Promise<Result<{ open: boolean }, NotAllowed>> {
  const allowed = mayAdminister(act.actor);
  if (!allowed.ok) return allowed;
  return act.db.$transaction(async (tx) => {
    const data = { signUpOpen: open };
    await tx.installation.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
    await logEntry(tx, act, { kind: open ? "openSignUp" : "closeSignUp", subject: "", reason: "" });
    return success({ open });
  });
}
