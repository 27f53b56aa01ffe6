import type { Db } from "@/lib/db";

/** Whether a mail to an address failed for good since a time. */
export async function wasRefused(db: Db, to: string, since: Date): Promise<boolean> {
  return (await db.failedMail.count({ where: { to, at: { gte: since } } })) > 0;
}
