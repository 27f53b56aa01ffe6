import { setTimeout as wait } from "node:timers/promises";
import type { TooMany, Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { greetMailServer, sendMail } from "@/lib/mail/send-mail";
import type { UserId } from "./actor";
import { limitMail } from "./limit-mail";
import { createMailedLink } from "./mailed-link";
import { resetPasswordMail } from "./mails";
import type { Knock } from "./sign-up";

/** The least that the answer takes, in ms: handing a mail over takes longer than not having one, and must not tell who has an account. */
const LEAST_MS = 1000;

/** The path of the page where a password is chosen anew. */
export function resetPath(secret: string): string {
  return `/reset-password/${secret}`;
}

/**
 * Sends a link to choose a new password, where the address has an account; the answer and its time are the same where it has none.
 * Failures: `tooMany` by address and by place; `unavailable` when the mail server is.
 */
export async function requestReset(knock: Knock, email: string): Promise<Result<null, TooMany | Unavailable>> {
  const allowed = await limitMail(knock.db, email, knock.ipAddress);
  if (!allowed.ok) return allowed;
  const [sent] = await Promise.all([sendTo(knock, email), wait(LEAST_MS)]);
  return sent;
}

async function sendTo({ db, now }: Knock, email: string): Promise<Result<null, Unavailable>> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) return greetMailServer();
  const link = { userId: user.id as UserId, email };
  const secret = await db.$transaction((tx) => createMailedLink(tx, "resetPassword", link, now));
  const sent = await sendMail(resetPasswordMail(email, resetPath(secret)));
  // That the mail server refuses this address would say that it has an account.
  return sent.ok || sent.failure.kind === "invalid" ? success(null) : failed(sent.failure);
}
