import type { Db } from "@/lib/db";
import { mailTasks } from "@/lib/mail/mail-tasks";
import { MailWorker } from "@/lib/mail/mail-worker";

/** Returns what sends the mails of this installation, not begun yet. */
export function mailWorker(db: Db, url: string): MailWorker {
  return new MailWorker(db, url, mailTasks(db, {}), async () => {});
}
