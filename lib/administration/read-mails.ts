import type { Db } from "@/lib/db";
import type { MailOccasion } from "@/lib/mail/mail";

/** Mails that wait for the mail server, the oldest first and what it said last; and those that will not be tried again, newest first. */
export type MailsView = {
  readonly waiting: number;
  readonly oldest: Date | null;
  /** Why the mail that was tried last could not be sent; null: none failed. */
  readonly lastError: string | null;
  readonly failed: readonly FailedMailView[];
};

export type FailedMailView = {
  readonly id: string;
  readonly occasion: MailOccasion;
  readonly to: string;
  readonly reason: string;
  readonly attempts: number;
  readonly at: Date;
};

/** Rows that are shown; they are of the last 90 days. */
const FAILED_SHOWN = 100;

/** Returns how the mails of the installation stand. Where none was ever configured there is no queue, and nothing waits. */
export async function mailsOf(db: Db): Promise<MailsView> {
  const failed = await db.failedMail.findMany({ orderBy: { at: "desc" }, take: FAILED_SHOWN });
  const [found] = await db.$queryRaw<
    { there: boolean }[]
  >`SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS there`;
  if (!found?.there) return { waiting: 0, oldest: null, lastError: null, failed };
  const [queue] = await db.$queryRaw<{ waiting: number; oldest: Date | null; lastError: string | null }[]>`
    SELECT count(*)::int AS waiting, min(created_at) AS oldest,
      (array_agg(last_error ORDER BY updated_at DESC) FILTER (WHERE last_error IS NOT NULL))[1] AS "lastError"
    FROM graphile_worker.jobs`;
  return { ...(queue ?? { waiting: 0, oldest: null, lastError: null }), failed };
}
