import { newId } from "@/lib/base/ids";
import type { Db } from "@/lib/db";
import { IDLE_MS, SESSION_MS, type Sighting } from "./session";
import type { SignedIn } from "./sign-in";

/**
 * Begins a session of somebody who has shown who they are, and forgets those of anybody that are over. Returns its id, for the cookie.
 * It is of the epoch in which the person signed in: when a password changes meanwhile, it has ended before it begins.
 */
export async function createSession(
  db: Db,
  { userId, sessionEpoch: epoch }: SignedIn,
  { agent, ipAddress }: Sighting,
  now: Date,
): Promise<string> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  await db.session.deleteMany({
    where: { OR: [{ lastSeenAt: { lt: ago(IDLE_MS) } }, { userId, createdAt: { lt: ago(SESSION_MS) } }] },
  });
  const id = newId<"Session">();
  await db.session.create({
    data: { id, userId, epoch, agent, ipAddress, createdAt: now, lastSeenAt: now },
  });
  return id;
}
