import type { Db } from "@/lib/db";
import { mailTasks } from "@/lib/mail/mail-tasks";
import { MailWorker } from "@/lib/mail/mail-worker";
import { NOTIFICATION_TASK, notificationMail } from "./notification-mail";
import { queueDueMails } from "./queue-due-mails";

/** Returns what sends the mails of this installation, not begun yet. */
export function mailWorker(db: Db, url: string): MailWorker {
  const composed = { [NOTIFICATION_TASK]: (payload: unknown) => notificationMail(db, payload) };
  return new MailWorker(db, url, mailTasks(db, composed), (now) => queueDueMails(db, now));
}
