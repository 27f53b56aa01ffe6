import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import type { passwordChange } from "@/lib/auth/input";
import { forgetAttempts, limitAttempts } from "@/lib/auth/limit-attempts";
import { hashPassword, passwordMatches } from "@/lib/auth/password";
import type { SignedIn } from "@/lib/auth/sign-in";
import { type Invalid, invalid, type NotFound, notFound, type TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/**
 * Changes the actor's own password and ends all sessions that were made before; start a new one with the answer to stay signed in.
 * API tokens go on working: they are revoked one by one. Who has no password (he came through a provider) needs no old one.
 * Failures: `invalid` at `old` when that is wrong; `tooMany`.
 */
export async function changePassword(
  { db, actor }: Act,
  input: z.infer<typeof passwordChange>,
): Promise<Result<SignedIn, Invalid | NotFound | TooMany>> {
  const { userId } = actor;
  const allowed = await limitAttempts(db, "changePassword", userId);
  if (!allowed.ok) return allowed;
  const user = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  if (!user) return failed(notFound("account"));
  if (user.passwordHash !== null && !(await passwordMatches(user.passwordHash, input.old))) {
    return failed(invalid("old", "This is not your present password."));
  }
  const { sessionEpoch } = await db.user.update({
    where: { id: userId },
    data: { passwordHash: await hashPassword(input.new), sessionEpoch: { increment: 1 } },
    select: { sessionEpoch: true },
  });
  await forgetAttempts(db, "changePassword", userId);
  return success({ userId, sessionEpoch });
}
