import type { JobHelpers, TaskList } from "graphile-worker";
import { systemClock } from "@/lib/base/clock";
import type { Db } from "@/lib/db";
import { MAIL_TASK, mailOfPayload } from "./enqueue-mail";
import type { Mail } from "./mail";
import { recordFailedMail } from "./record-failed-mail";
import { sendMail } from "./send-mail";

/** Makes the mail of a task when it is sent; null: there is nothing (any more) to send. */
export type ComposeMail = (payload: unknown) => Promise<Mail | null>;

/** Mail that the mail server takes later: the queue tries again. */
class NotYet extends Error {}

/** Returns what the queue does with each task: finished mails, and those that are written when they are sent, by the task's name. */
export function mailTasks(db: Db, composed: Readonly<Record<string, ComposeMail>>): TaskList {
  const all: Record<string, ComposeMail> = { [MAIL_TASK]: async (payload) => mailOfPayload(payload), ...composed };
  return Object.fromEntries(
    Object.entries(all).map(([name, compose]) => [name, (payload, { job }) => send(db, compose, payload, job)]),
  );
}

/** Throws where the mail is to be tried again. */
async function send(db: Db, compose: ComposeMail, payload: unknown, job: JobHelpers["job"]): Promise<void> {
  const mail = await compose(payload);
  if (!mail) return;
  const handover = await sendMail(mail, job.key ?? job.id);
  if (handover.kind === "sent") return;
  console.error(`No mail could be sent (${mail.occasion}, attempt ${job.attempts}): ${handover.reason}`);
  if (handover.kind === "later" && job.attempts < job.max_attempts) throw new NotYet(handover.reason);
  const { occasion, to } = mail;
  await recordFailedMail(db, { occasion, to, reason: handover.reason, attempts: job.attempts }, systemClock());
}
