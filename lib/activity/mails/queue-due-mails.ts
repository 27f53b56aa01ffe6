import { unreadWithin } from "@/lib/activity/watching/read-notifications";
import type { Db } from "@/lib/db";
import { enqueueTask } from "@/lib/mail/enqueue-mail";
import { nextDigest } from "./digest-time";
import type { MailMode } from "./mail-settings";
import { NOTIFICATION_TASK, type NotificationPayload } from "./notification-mail";
import { recipientOf } from "./recipient";

/** What happens within so long, in ms, is one mail: a discussion goes back and forth, and a text is saved again and again. */
const GATHERED_MS = 5 * 60_000;
/** What is told as having happened may be committed so much later, in ms: a transaction takes 30 s at most (lib/db.ts). */
const SETTLED_MS = 60_000;
/** People of one round: the others come a minute later. */
const MOST = 500;

/**
 * Queues the notification mails that are due at `now`; called each minute by each process. What was queued for somebody is remembered in the
 * same transaction (`mailedUpTo`), so that of two processes one does it, and nothing is mailed twice or left out.
 */
export async function queueDueMails(db: Db, now: Date): Promise<void> {
  await beginForNewcomers(db, now);
  for (const person of await withDigestDue(db, now)) await queueDigest(db, person, now);
  for (const person of await withNews(db, now)) await queueAtOnce(db, person, now);
}

/** Who has a verified address is mailed from then on: nothing of what happened before. */
async function beginForNewcomers(db: Db, now: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "MailSettings" ("userId", "mailedUpTo") SELECT id, ${now} FROM "User" u WHERE "emailVerified" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "MailSettings" s WHERE s."userId" = u.id) ON CONFLICT DO NOTHING`;
}

type Person = { readonly userId: string; readonly mailedUpTo: Date };

async function withDigestDue(db: Db, now: Date): Promise<(Person & Digest)[]> {
  return db.mailSettings.findMany({ where: { dueAt: { lte: now } }, take: MOST, orderBy: { dueAt: "asc" } });
}

type Digest = {
  readonly mode: MailMode;
  readonly hour: number;
  readonly weekday: number;
  readonly timeZone: string | null;
};

/** Whether there is anything in it is found when it is written. */
async function queueDigest(db: Db, { userId, mailedUpTo, ...digest }: Person & Digest, now: Date): Promise<void> {
  const upTo = new Date(now.getTime() - SETTLED_MS);
  const { mode, hour, weekday, timeZone } = digest;
  const dueAt = nextDigest(now, { mode, hour, weekday, timeZone: timeZone ?? "UTC" });
  await db.$transaction(async (tx) => {
    const where = { userId, mailedUpTo, dueAt: { lte: now } };
    const { count } = await tx.mailSettings.updateMany({ where, data: { mailedUpTo: upTo, dueAt } });
    if (count === 1) await enqueueTask(tx, NOTIFICATION_TASK, payloadOf(userId, mailedUpTo, upTo), keyOf(userId, upTo));
  });
}

/** Those in whose worlds anything happened that has been gathered for long enough. */
async function withNews(db: Db, now: Date): Promise<Person[]> {
  return db.$queryRaw<Person[]>`
    SELECT s."userId", s."mailedUpTo" FROM "MailSettings" s WHERE s.mode = 'atOnce' AND EXISTS (
      SELECT 1 FROM "Watch" w JOIN "Change" c ON c."worldId" = w."worldId"
        AND c.at > s."mailedUpTo" AND c.at <= ${gatheredAt(now)} WHERE w."userId" = s."userId" AND NOT w.ended)
    ORDER BY s."mailedUpTo" LIMIT ${MOST}`;
}

async function queueAtOnce(db: Db, { userId, mailedUpTo }: Person, now: Date): Promise<void> {
  const gathered = gatheredAt(now);
  const recipient = await recipientOf(db, userId);
  const window = { since: mailedUpTo, upTo: gathered, lines: 1 };
  const anything = recipient && (await unreadWithin(db, recipient.actor, window, recipient.mutedWorlds)).length > 0;
  const upTo = anything ? new Date(now.getTime() - SETTLED_MS) : gathered;
  await db.$transaction(async (tx) => {
    const { count } = await tx.mailSettings.updateMany({ where: { userId, mailedUpTo }, data: { mailedUpTo: upTo } });
    if (count === 0 || !anything) return;
    await enqueueTask(tx, NOTIFICATION_TASK, payloadOf(userId, mailedUpTo, upTo), keyOf(userId, upTo));
  });
}

function gatheredAt(now: Date): Date {
  return new Date(now.getTime() - GATHERED_MS);
}

function payloadOf(userId: string, since: Date, upTo: Date): NotificationPayload {
  return { userId, since: since.toISOString(), upTo: upTo.toISOString() };
}

function keyOf(userId: string, upTo: Date): string {
  return `${userId} ${upTo.toISOString()}`;
}
