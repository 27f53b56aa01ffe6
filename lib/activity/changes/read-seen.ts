import type { Actor, Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import type { Seen } from "./change";
import { isUnreadBy, visibleChanges } from "./conditions";

/** More new changes than these are "many": nobody counts on, and neither does the database. */
export const MANY_NEW = 100;

/** What a person has seen of a world's changes; somebody who never marked any as seen has seen what was there when they joined. */
export async function readSeenChanges(db: Db, { userId }: Actor, world: WorldView): Promise<Seen> {
  const [upTo, rows] = await Promise.all([
    seenUpTo(db, userId, world.id),
    db.readMarker.findMany({
      where: { userId, article: { worldId: world.id } },
      select: { articleId: true, number: true },
    }),
  ]);
  return { userId, upTo, read: new Map(rows.map((row) => [row.articleId, row.number])) };
}

/** How many changes of a world are new to the viewer, MANY_NEW at most; 0 for somebody who is no member. `world` is as they see it. */
export async function countNew(db: Db, viewer: Viewer, world: WorldView): Promise<number> {
  if (!viewer || world.role === null) return 0;
  const upTo = await seenUpTo(db, viewer.userId, world.id);
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM "Change" c LEFT JOIN "Article" a ON a.id = c."articleId"
      LEFT JOIN "ReadMarker" r ON r."userId" = ${viewer.userId} AND r."articleId" = c."articleId"
      WHERE ${visibleChanges(world)} AND c.at > ${upTo} AND ${isUnreadBy(viewer)} LIMIT ${MANY_NEW}
    ) AS new`;
  return rows[0]?.count ?? 0;
}

async function seenUpTo(db: Db, userId: string, worldId: string): Promise<Date> {
  const [seen, member] = await Promise.all([
    db.seenChanges.findUnique({ where: { userId_worldId: { userId, worldId } } }),
    db.membership.findUnique({ where: { worldId_userId: { worldId, userId } }, select: { createdAt: true } }),
  ]);
  if (seen) return seen.upTo;
  if (member) return member.createdAt;
  return (await db.user.findUniqueOrThrow({ where: { id: userId }, select: { createdAt: true } })).createdAt;
}
