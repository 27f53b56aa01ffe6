import type { Db } from "@/lib/db";
import { ASK_AGAIN_AFTER, type JoinRequestView, type OwnJoinRequest } from "./join-request";

/** The requests to join a world that wait for an answer, the oldest first. Ask only for somebody who may manage members. */
export async function joinRequestsOf(db: Db, worldId: string): Promise<JoinRequestView[]> {
  const rows = await db.joinRequest.findMany({
    where: waitingIn(worldId),
    include: { user: { select: { id: true, name: true, emailVerified: true } } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rows.map(({ user: { id, name, emailVerified }, note, createdAt: at }) => {
    return { user: { id, name }, verified: emailVerified !== null, note, at };
  });
}

/** How many there are of them. */
export function countJoinRequests(db: Db, worldId: string): Promise<number> {
  return db.joinRequest.count({ where: waitingIn(worldId) });
}

/** What became of a person's own request to join a world; null when they can ask. */
export async function ownJoinRequest(
  db: Db,
  worldId: string,
  userId: string,
  now: Date,
): Promise<OwnJoinRequest | null> {
  const row = await db.joinRequest.findUnique({ where: { worldId_userId: { worldId, userId } } });
  if (!row) return null;
  if (row.declinedAt === null) return { state: "waiting", at: row.createdAt };
  const again = new Date(row.declinedAt.getTime() + ASK_AGAIN_AFTER);
  return again > now ? { state: "declined", again } : null;
}

/** Not those of accounts that are suspended, or whose person became a member in another way. */
function waitingIn(worldId: string) {
  return { worldId, declinedAt: null, user: { suspendedAt: null, memberships: { none: { worldId } } } };
}
