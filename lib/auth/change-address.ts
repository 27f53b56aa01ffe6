import type { z } from "zod";
import { type Conflict, type Gone, type Invalid, invalid, type TooMany, type Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { mailConfigured, noMail } from "@/lib/mail/send-mail";
import type { ActionContext } from "./action-context";
import type { addressChange } from "./input";
import { limitAttempts } from "./limit-attempts";
import { limitMail } from "./limit-mail";
import { createMailedLink, takeMailedLink } from "./mailed-link";
import { addressChangedMail, changeAddressMail } from "./mails";
import { passwordMatches } from "./password";
import { hashOfSecret } from "./secret";

/** The path of the page where a new address is confirmed. */
export function changeAddressPath(secret: string): string {
  return `/change-address/${secret}`;
}

/**
 * Sends a link to an address that is to become the actor's; until it is followed nothing changes. Where the address has an account the answer is the
 * same, and nothing is sent: whose addresses are known here is told to nobody. Failures: `conflict` without a password; `invalid` at
 * `password` or `email`; `tooMany`; `unavailable` where no mail is configured.
 */
export async function requestAddressChange(
  context: ActionContext,
  ipAddress: string,
  { email, password }: z.infer<typeof addressChange>,
): Promise<Result<{ email: string }, Conflict | Invalid | TooMany | Unavailable>> {
  const { db, actor, now } = context;
  if (!mailConfigured()) return failed(noMail());
  if (email === actor.email) return failed(invalid("email", "This is your address already."));
  const known = await passwordKnown(context, password);
  if (!known.ok) return known;
  const allowed = await limitMail(db, email, ipAddress);
  if (!allowed.ok) return allowed;
  if (await isTaken(db, email)) return success({ email });
  await db.$transaction(async (tx) => {
    const secret = await createMailedLink(tx, "changeAddress", { userId: actor.userId, email }, now);
    await enqueueMail(tx, changeAddressMail(email, changeAddressPath(secret)), hashOfSecret(secret));
  });
  return success({ email });
}

/**
 * Makes the address of a link the actor's, and verified; the old one is told. Only who is signed in to the account may. Failures: `gone`
 * also for the link of another account; `conflict` when somebody else has the address meanwhile.
 */
export async function changeAddress(
  { db, actor, now }: ActionContext,
  secret: string,
): Promise<Result<null, Gone | Conflict>> {
  return db.$transaction(async (tx): Promise<Result<null, Gone | Conflict>> => {
    const link = await takeMailedLink(tx, "changeAddress", secret, now);
    if (link?.userId !== actor.userId) return failed(linkGone());
    if (await isTaken(tx, link.email)) return failed(taken());
    await tx.user.update({ where: { id: actor.userId }, data: { email: link.email, emailVerified: now } });
    if (mailConfigured()) await enqueueMail(tx, addressChangedMail(actor.email, link.email), hashOfSecret(secret));
    return success(null);
  });
}

/** Who has a stolen session must not get the account for good: its password is asked for. */
async function passwordKnown(
  { db, actor }: ActionContext,
  password: string,
): Promise<Result<null, Conflict | Invalid | TooMany>> {
  const allowed = await limitAttempts(db, "changePassword", actor.userId);
  if (!allowed.ok) return allowed;
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  if (passwordHash === null) {
    return failed({ kind: "conflict", detail: "Set a password first: it is asked for when you change your address." });
  }
  const matches = await passwordMatches(passwordHash, password);
  return matches ? success(null) : failed(invalid("password", "This is not your current password."));
}

async function isTaken(db: Pick<Db, "user">, email: string): Promise<boolean> {
  return (await db.user.count({ where: { email } })) > 0;
}

function linkGone(): Gone {
  const detail =
    "This link has already been used, has expired, or is for another account. Request a new one on your account page.";
  return { kind: "gone", detail };
}

function taken(): Conflict {
  return { kind: "conflict", detail: "This address has an account of its own by now, so yours has not changed." };
}
