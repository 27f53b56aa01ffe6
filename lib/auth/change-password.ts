import type { z } from "zod";
import { type Invalid, invalid, type NotFound, notFound, type TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { ActionContext } from "./action-context";
import { endAccess } from "./end-access";
import type { passwordChange } from "./input";
import { forgetAttempts, limitAttempts } from "./limit-attempts";
import { hashPassword, passwordMatches } from "./password";
import type { SignedIn } from "./sign-in";
import { weakness } from "./weak-password";

/**
 * Changes the actor's own password and ends all sessions that were made before; start a new one with the answer to stay signed in.
 * `endPrograms` ends API tokens and feed keys as well. Who has no password (they came through a provider) needs no old one.
 * Failures: `invalid` at `old` when that is wrong, at `new` when it is easy to guess; `tooMany`.
 */
export async function changePassword(
  { db, actor, now }: ActionContext,
  input: z.infer<typeof passwordChange>,
): Promise<Result<SignedIn, Invalid | NotFound | TooMany>> {
  const { userId } = actor;
  const allowed = await limitAttempts(db, "changePassword", userId);
  if (!allowed.ok) return allowed;
  const user = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  if (!user) return failed(notFound("account"));
  if (user.passwordHash !== null && !(await passwordMatches(user.passwordHash, input.old))) {
    return failed(invalid("old", "This is not your current password."));
  }
  const weak = await weakness(input.new, actor);
  if (weak) return failed(invalid("new", weak));
  const passwordHash = await hashPassword(input.new);
  const sessionEpoch = await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    return endAccess(tx, userId, now, { programs: input.endPrograms, providers: false });
  });
  await forgetAttempts(db, "changePassword", userId);
  return success({ userId, sessionEpoch });
}
