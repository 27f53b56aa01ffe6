import type { z } from "zod";
import { type Gone, type Invalid, invalid, type NotAllowed, type TooMany } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { speakIn } from "@/lib/language/speak-in";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { wasRefused } from "@/lib/mail/read-failed-mails";
import { accountLanguage } from "./account-language";
import { signUpClosed } from "./admit-person";
import type { signUpInput } from "./input";
import { isInvited } from "./invited";
import { limitMail } from "./limit-mail";
import { accountExistsMail, confirmSignUpMail } from "./mails";
import { hashPassword } from "./password";
import { signUpState } from "./read";
import { hashOfSecret, newSecret } from "./secret";
import type { Knock } from "./sign-up";
import { weakness } from "./weak-password";

/** How long a link works, in ms. */
const LIVES = 24 * 60 * 60_000;

/** The path of the page where a sign-up becomes an account; `goal` is the own path that one comes to afterwards. */
export function confirmPath(secret: string, goal: string): string {
  return `/sign-up/confirm/${secret}${goal === "/" ? "" : `?callbackUrl=${encodeURIComponent(goal)}`}`;
}

/** What was asked for, and the own path that the person comes to afterwards. */
type SignUpDetails = {
  readonly input: z.infer<typeof signUpInput>;
  readonly goal: string;
  /** The secret of an invitation's link. */
  readonly invitation: string | null;
};

/**
 * Takes a sign-up down and sends a link to its address; the account comes with the link (lib/auth/confirm-sign-up.ts). Where the
 * address has one, its owner is told by mail, and the answer is the same. Returns the id by which this browser can send again.
 * Failures: `notAllowed` when sign-up is closed; `invalid` for a weak password; `tooMany`. That the mail server does not take the address
 * says the page for sending again.
 */
export async function requestSignUp(
  knock: Knock,
  { input, goal, invitation }: SignUpDetails,
): Promise<Result<{ id: string }, NotAllowed | Invalid | TooMany>> {
  const { db, now, ipAddress } = knock;
  const { name, email, password } = input;
  const closed = (await signUpState(db)) === "closed" && !(await isInvited(db, invitation, now));
  if (closed) return failed(signUpClosed());
  const weak = await weakness(password, input);
  if (weak) return failed(invalid("password", weak));
  const allowed = await limitMail(db, email, ipAddress);
  if (!allowed.ok) return allowed;
  const id = newId<"SignUpRequest">();
  const secret = newSecret();
  const passwordHash = await hashPassword(password);
  await db.signUpRequest.deleteMany({ where: { expiresAt: { lt: now } } });
  const times = { createdAt: now, expiresAt: new Date(now.getTime() + LIVES) };
  await db.$transaction(async (tx) => {
    await tx.signUpRequest.create({ data: { id, name, email, passwordHash, hash: hashOfSecret(secret), ...times } });
    await mailTo(tx, email, secret, goal);
  });
  return success({ id });
}

/**
 * Sends the mail of a sign-up again, with a new link in place of the old one. Failures: `gone` when the sign-up has expired or become
 * an account; `tooMany`.
 */
export async function sendSignUpAgain(knock: Knock, id: string, goal: string): Promise<Result<null, Gone | TooMany>> {
  const { db, now, ipAddress } = knock;
  const request = await signUpRequest(db, id, now);
  if (!request) return failed(signUpGone());
  const allowed = await limitMail(db, request.email, ipAddress);
  if (!allowed.ok) return allowed;
  const secret = newSecret();
  await db.$transaction(async (tx) => {
    await tx.signUpRequest.updateMany({ where: { id }, data: { hash: hashOfSecret(secret) } });
    await mailTo(tx, request.email, secret, goal);
  });
  return success(null);
}

/**
 * A sign-up that waits for its link, by the id that its browser holds, and whether the mail server refused the mail; null when it has
 * expired or become an account.
 */
export async function signUpRequest(
  db: Knock["db"],
  id: string,
  now: Date,
): Promise<{ email: string; refused: boolean } | null> {
  const select = { email: true, createdAt: true };
  const request = await db.signUpRequest.findFirst({ where: { id, expiresAt: { gt: now } }, select });
  if (!request) return null;
  const { email, createdAt } = request;
  return { email, refused: await wasRefused(db, email, createdAt) };
}

async function mailTo(tx: Tx, email: string, secret: string, goal: string): Promise<void> {
  const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
  const language = await accountLanguage(tx, email);
  const mail = speakIn(language, () =>
    known ? accountExistsMail(email) : confirmSignUpMail(email, confirmPath(secret, goal)),
  );
  await enqueueMail(tx, mail, hashOfSecret(secret));
}

/** The failure of a sign-up that waits no more. */
export function signUpGone(): Gone {
  return { kind: "gone", detail: "This sign-up link has expired or was already used. Sign in, or sign up again." };
}
