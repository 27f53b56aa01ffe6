import { newId } from "@/lib/base/ids";
import type { Db } from "@/lib/db";
import type { MailOccasion } from "./mail";

/** How long a mail that failed is shown, in ms. */
const SHOWN_MS = 90 * 24 * 60 * 60_000;
const LONGEST_REASON = 500;

/** A mail that will not be tried again. */
export type FailedMail = {
  readonly occasion: MailOccasion;
  readonly to: string;
  readonly reason: string;
  readonly attempts: number;
};

/** Writes down that a mail failed for good, for the owner of the installation; its text is not kept. */
export async function recordFailedMail(db: Db, failed: FailedMail, now: Date): Promise<void> {
  await db.failedMail.deleteMany({ where: { at: { lt: new Date(now.getTime() - SHOWN_MS) } } });
  const reason = failed.reason.slice(0, LONGEST_REASON);
  await db.failedMail.create({ data: { id: newId<"FailedMail">(), ...failed, reason, at: now } });
}
