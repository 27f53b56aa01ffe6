import type { z } from "zod";
import { type Gone, type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { endAccess } from "./end-access";
import type { passwordReset } from "./input";
import { mailedLink, takeMailedLink } from "./mailed-link";
import { hashPassword } from "./password";
import type { SignedIn } from "./sign-in";
import { weakness } from "./weak-password";

/**
 * Sets a new password by a link that was sent by mail, once. All sessions end, and API tokens, feed keys and linked providers where the
 * person wants it. The link proves whose the address is: if nobody had verified it, whoever made the account may be somebody else,
 * and everything ends as when a provider vouches (lib/auth/claim-address.ts). Failures: `gone` for a link that does not work (any
 * more); `invalid` at `password`, after which it still does.
 */
export async function resetByMail(
  db: Db,
  secret: string,
  { password, endPrograms, endProviders }: z.infer<typeof passwordReset>,
  now: Date,
): Promise<Result<SignedIn, Gone | Invalid>> {
  const link = await mailedLink(db, "resetPassword", secret, now);
  if (!link) return failed(linkGone());
  const { userId } = link;
  const weak = await weakness(password, await db.user.findUniqueOrThrow({ where: { id: userId } }));
  if (weak) return failed(invalid("password", weak));
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx): Promise<Result<SignedIn, Gone>> => {
    if (!(await takeMailedLink(tx, "resetPassword", secret, now))) return failed(linkGone());
    const claimed = await tx.user.updateMany({
      where: { id: userId, emailVerified: null },
      data: { emailVerified: now },
    });
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    const all = claimed.count === 1;
    const ended = { programs: all || endPrograms, providers: all || endProviders };
    return success({ userId, sessionEpoch: await endAccess(tx, userId, now, ended) });
  });
}

function linkGone(): Gone {
  return {
    kind: "gone",
    detail: "This link has already been used, has expired, or was replaced by a newer one. Request a new one.",
  };
}
