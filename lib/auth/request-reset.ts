import { setTimeout as wait } from "node:timers/promises";
import type { TooMany, Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { speakIn } from "@/lib/language/speak-in";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { mailConfigured, noMail } from "@/lib/mail/send-mail";
import { accountLanguage } from "./account-language";
import type { UserId } from "./actor";
import { limitMail } from "./limit-mail";
import { createMailedLink } from "./mailed-link";
import { resetPasswordMail } from "./mails";
import { hashOfSecret } from "./secret";
import type { Knock } from "./sign-up";

/** The least that the answer takes, in ms: queueing a mail takes longer than having none, and must not tell who has an account. */
const LEAST_MS = 300;

/** The path of the page where a password is chosen anew. */
export function resetPath(secret: string): string {
  return `/reset-password/${secret}`;
}

/**
 * Sends a link to choose a new password, where the address has an account; the answer and its time are the same where it has none.
 * Failures: `tooMany` by address and by place; `unavailable` where no mail is configured.
 */
export async function requestReset(knock: Knock, email: string): Promise<Result<null, TooMany | Unavailable>> {
  if (!mailConfigured()) return failed(noMail());
  const allowed = await limitMail(knock.db, email, knock.ipAddress);
  if (!allowed.ok) return allowed;
  await Promise.all([mailLink(knock, email), wait(LEAST_MS)]);
  return success(null);
}

async function mailLink({ db, now }: Knock, email: string): Promise<void> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) return;
  const link = { userId: user.id as UserId, email };
  await db.$transaction(async (tx) => {
    const secret = await createMailedLink(tx, "resetPassword", link, now);
    const mail = speakIn(await accountLanguage(tx, email), () => resetPasswordMail(email, resetPath(secret)));
    await enqueueMail(tx, mail, hashOfSecret(secret));
  });
}
