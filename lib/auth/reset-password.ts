import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { endAccess } from "./end-access";
import { plainAddress } from "./input";
import { hashPassword } from "./password";
import { randomPassword } from "./random-password";

/**
 * Gives the account of this e-mail address a new random password, which is the only way into it from then on: sessions, API tokens,
 * feed keys and linked providers end. Asks nobody's leave: it is for who runs the installation, from its command line. The answer is
 * the only time that the password is seen. Failure: `notFound`.
 */
export async function resetPassword(db: Db, email: string, now: Date): Promise<Result<{ password: string }, NotFound>> {
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  const address = plainAddress(email.trim()) ?? "";
  const done = await db.$transaction(async (tx) => {
    const users = await tx.user.updateManyAndReturn({
      where: { email: address },
      data: { passwordHash },
      select: { id: true },
    });
    for (const { id } of users) await endAccess(tx, id, now, { programs: true, providers: true });
    return users.length > 0;
  });
  return done ? success({ password }) : failed(notFound("account with this e-mail address"));
}
