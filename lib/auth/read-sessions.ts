import type { Db, Tx } from "@/lib/db";
import type { Actor, UserId } from "./actor";
import { hasEnded, type SessionView, type Sighting } from "./session";
import { sessionIdIn } from "./session-token";
import { type Suspension, suspensionOf } from "./suspension";

/** `lastSeenAt` is this exact, in ms: one write in five minutes for each browser, not one for each page. */
const LAST_SEEN_STEP = 5 * 60_000;

/** A session that lives, and whose it is. `createdAt`: since when the person is signed in. */
export type LivingSession = {
  readonly id: string;
  readonly actor: Actor;
  readonly sessionEpoch: number;
  readonly createdAt: Date;
};

/** The session with this id: null when it has ended in whatever way, or the account is suspended. One look-up by key. */
export async function livingSession(
  db: Db | Tx,
  id: string,
  now: Date,
): Promise<(LivingSession & { lastSeenAt: Date }) | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`
    SELECT s.epoch, s."createdAt", s."lastSeenAt", u.id AS "userId", u.name, u.email, u."ownsInstallation"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s.id = ${id} AND s.epoch = u."sessionEpoch" AND u."suspendedAt" IS NULL`;
  if (!row || hasEnded(row, now)) return null;
  const { epoch: sessionEpoch, createdAt, lastSeenAt, ...actor } = row;
  return { id, actor, sessionEpoch, createdAt, lastSeenAt };
}

type SessionRow = Actor & { readonly epoch: number; readonly createdAt: Date; readonly lastSeenAt: Date };

/** The session that a cookie's value holds, and notes that it was seen there and then; null when it is none or has ended. */
export async function sessionOfCookie(
  db: Db,
  token: string,
  sighting: Sighting,
  now: Date,
): Promise<LivingSession | null> {
  const id = await sessionIdIn(token);
  const session = id ? await livingSession(db, id, now) : null;
  if (session && now.getTime() - session.lastSeenAt.getTime() >= LAST_SEEN_STEP) {
    const { agent, ipAddress } = sighting;
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now, agent, ipAddress } });
  }
  return session;
}

/** The suspension of the account whose session a cookie's value holds; null where there is none, or no such session. */
export async function suspensionOfCookie(db: Db, token: string): Promise<Suspension | null> {
  const id = await sessionIdIn(token);
  const row = id && (await db.session.findUnique({ where: { id }, include: { user: true } }));
  return row ? suspensionOf(row.user) : null;
}

/** The living sessions of a person, the one that was seen last first. */
export async function sessionsOf(db: Db, userId: UserId, now: Date): Promise<SessionView[]> {
  const { sessionEpoch: epoch } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const rows = await db.session.findMany({
    where: { userId, epoch },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    select: { id: true, agent: true, ipAddress: true, createdAt: true, lastSeenAt: true },
  });
  return rows.filter((row) => !hasEnded(row, now));
}
