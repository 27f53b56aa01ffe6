import type { z } from "zod";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type AdministrationContext, mayAdminister } from "./administration";
import type { reasonInput } from "./input";
import { logEntry } from "./log-entry";

type Refusal = NotFound | NotAllowed | Conflict;

/**
 * Keeps an account from signing in and acting, by session, token or key, until that is lifted. What the person wrote stays.
 * Failures: `conflict` for the owner of the installation, who could not lift it again; suspending twice changes the reason.
 */
export async function suspendAccount(
  context: AdministrationContext,
  userId: string,
  { reason }: z.infer<typeof reasonInput>,
): Promise<Result<{ userId: string }, Refusal>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true, ownsInstallation: true } });
    if (!user) return failed(notFound("account"));
    if (user.ownsInstallation) {
      const detail = "The owner of this installation cannot be suspended.";
      return failed({ kind: "conflict", detail } as const);
    }
    await tx.user.update({ where: { id: userId }, data: { suspendedAt: context.now, suspendedReason: reason } });
    await logEntry(tx, context, { kind: "suspendAccount", subject: user.email, reason, userId });
    return success({ userId });
  });
}

/** Lets a suspended account in again. Sessions of before stay ended: the person signs in anew. Failure: `conflict` where nothing is to lift. */
export async function liftSuspension(
  context: AdministrationContext,
  userId: string,
  { reason }: z.infer<typeof reasonInput>,
): Promise<Result<{ userId: string }, Refusal>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true, suspendedAt: true } });
    if (!user) return failed(notFound("account"));
    if (!user.suspendedAt) return failed({ kind: "conflict", detail: "This account is not suspended." } as const);
    const data = { suspendedAt: null, suspendedReason: null, sessionEpoch: { increment: 1 } };
    await tx.user.update({ where: { id: userId }, data });
    await logEntry(tx, context, { kind: "liftSuspension", subject: user.email, reason, userId });
    return success({ userId });
  });
}
