import type { NotAllowed } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { type AdministrationContext, mayAdminister } from "./administration";
import { logEntry } from "./log-entry";

/** Opens sign-up to everybody, or closes it to all but the invited. For the installation's owner only. */
export async function setSignUp(
  context: AdministrationContext,
  open: boolean,
): Promise<Result<{ open: boolean }, NotAllowed>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const data = { signUpOpen: open };
    await tx.installation.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
    await logEntry(tx, context, { kind: open ? "openSignUp" : "closeSignUp", subject: "", reason: "" });
    return success({ open });
  });
}
