import type { Conflict, Gone, TooMany, Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { mailConfigured, noMail } from "@/lib/mail/send-mail";
import type { ActionContext } from "./action-context";
import { limitMail } from "./limit-mail";
import { createMailedLink, takeMailedLink } from "./mailed-link";
import { verifyAddressMail } from "./mails";
import { hashOfSecret } from "./secret";

/** The path of the page where an address is verified. */
export function verifyPath(secret: string): string {
  return `/verify-address/${secret}`;
}

/**
 * Sends the actor a link that verifies their address. Failures: `conflict` when it is verified; `tooMany`; `unavailable` where no mail
 * is configured.
 */
export async function requestVerification(
  { db, actor, now }: ActionContext,
  ipAddress: string,
): Promise<Result<{ email: string }, Conflict | TooMany | Unavailable>> {
  if (!mailConfigured()) return failed(noMail());
  const { userId, email } = actor;
  if (await db.user.findFirst({ where: { id: userId, emailVerified: { not: null } }, select: { id: true } })) {
    return failed({ kind: "conflict", detail: "Your address is already verified." });
  }
  const allowed = await limitMail(db, email, ipAddress);
  if (!allowed.ok) return allowed;
  await db.$transaction(async (tx) => {
    const secret = await createMailedLink(tx, "verifyAddress", { userId, email }, now);
    await enqueueMail(tx, verifyAddressMail(email, verifyPath(secret)), hashOfSecret(secret));
  });
  return success({ email });
}

/**
 * Verifies the actor's address by a link of theirs. Only who is signed in to the account may: the owner of an address who follows a
 * link that somebody else asked for must not let them in. Failure: `gone` also for the link of another account.
 */
export async function verifyAddress({ db, actor, now }: ActionContext, secret: string): Promise<Result<null, Gone>> {
  return db.$transaction(async (tx): Promise<Result<null, Gone>> => {
    const link = await takeMailedLink(tx, "verifyAddress", secret, now);
    if (link?.userId !== actor.userId) return failed(linkGone());
    await tx.user.update({ where: { id: actor.userId }, data: { emailVerified: now } });
    return success(null);
  });
}

function linkGone(): Gone {
  const detail =
    "This link has already been used, has expired, or is for another account. Request a new one on your account page.";
  return { kind: "gone", detail };
}
