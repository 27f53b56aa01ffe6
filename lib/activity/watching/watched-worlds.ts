import type { Actor } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { isVisibleTo, WORLD_COLUMNS, type WorldRow, worldAndMember, worldOfRow } from "@/lib/worlds/world-row";

/** The worlds in which somebody watches anything, as they see them now: none that they left or that was closed. */
export async function watchedWorlds(db: Db, viewer: Actor): Promise<WorldView[]> {
  const rows = await db.$queryRaw<WorldRow[]>`
    SELECT ${WORLD_COLUMNS} FROM ${worldAndMember(viewer)} WHERE ${isVisibleTo(viewer)}
      AND w.id IN (SELECT "worldId" FROM "Watch" WHERE "userId" = ${viewer.userId} AND NOT ended) ORDER BY w.title, w.slug`;
  return rows.map(worldOfRow);
}
