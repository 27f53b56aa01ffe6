import { hashPassword } from "@/lib/auth/password";
import { randomPassword } from "@/lib/auth/random-password";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";

/**
 * Gives the account of this e-mail address a new random password and ends its sessions. Asks nobody's leave: it is for who runs
 * the installation, from its command line. The answer is the only time that the password is seen. Failure: `notFound`.
 */
export async function resetPassword(db: Db, email: string): Promise<Result<{ password: string }, NotFound>> {
  const password = randomPassword();
  const { count } = await db.user.updateMany({
    where: { email: email.trim().toLowerCase() },
    data: { passwordHash: await hashPassword(password), sessionEpoch: { increment: 1 } },
  });
  return count === 0 ? failed(notFound("account with this e-mail address")) : success({ password });
}
