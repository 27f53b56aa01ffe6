import { systemClock } from "@/lib/base/clock";
import { closeEndedVotes, closeVote } from "@/lib/canon/votes/close-vote";
import { CLOSE_VOTE_TASK } from "@/lib/canon/votes/enqueue-closing";
import type { Db } from "@/lib/db";
import { mailTasks } from "@/lib/mail/mail-tasks";
import { MailWorker } from "@/lib/mail/mail-worker";
import { mailConfigured } from "@/lib/mail/send-mail";
import { NOTIFICATION_TASK, notificationMail } from "./notification-mail";
import { queueDueMails } from "./queue-due-mails";

/** Returns what works off the queue of this installation, not begun yet: it closes votes and, where a mail server is named, sends mails. */
export function mailWorker(db: Db, url: string): MailWorker {
  const composed = { [NOTIFICATION_TASK]: (payload: unknown) => notificationMail(db, payload) };
  const closing = { [CLOSE_VOTE_TASK]: (payload: unknown) => closeVote(db, voteOf(payload), systemClock()) };
  const tasks = { ...(mailConfigured() ? mailTasks(db, composed) : {}), ...closing };
  return new MailWorker(db, url, tasks, async (now) => {
    await closeEndedVotes(db, now);
    if (mailConfigured()) await queueDueMails(db, now);
  });
}

function voteOf(payload: unknown): string {
  return typeof payload === "object" && payload !== null && "vote" in payload ? String(payload.vote) : "";
}
