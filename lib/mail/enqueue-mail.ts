import type { Tx } from "@/lib/db";
import type { Mail } from "./mail";
import { openMail, sealMail } from "./seal-mail";

/** The waits between attempts grow from 3 s to 6 hours: with so many, a mail server may be away for two days. */
const ATTEMPTS = 16;

/** What waits in the queue as a finished mail; notifications are written when they are sent (lib/activity/mails). */
export const MAIL_TASK = "mail";

/**
 * Queues a mail in the transaction of what causes it: it is sent when that is committed, and not at all when it is rolled back. `key`
 * names the mail: of two with the same key that wait, there is one. Only where `mailConfigured()`.
 */
export async function enqueueMail(tx: Tx, mail: Mail, key: string): Promise<void> {
  await enqueueTask(tx, MAIL_TASK, { sealed: sealMail(mail) }, key);
}

/** Queues something that becomes a mail when it is sent. */
export async function enqueueTask(tx: Tx, task: string, payload: object, key: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => ${ATTEMPTS}::int,
      job_key => ${`${task} ${key}`}, job_key_mode => 'unsafe_dedupe')`;
}

/** Returns the mail of a task of `enqueueMail`. Throws where its payload is none. */
export function mailOfPayload(payload: unknown): Mail {
  if (typeof payload !== "object" || payload === null || !("sealed" in payload))
    throw new Error("A mail without text.");
  return openMail(String(payload.sealed));
}
