import type { Tx } from "@/lib/db";

/** Drops the recent changes of all worlds and makes them anew from what happened; returns how many there are. */
export async function rebuildChanges(tx: Tx): Promise<number> {
  await tx.$executeRaw`DELETE FROM "Change"`;
  return tx.$executeRaw`
    INSERT INTO "Change" ("worldId", at, kind, "byId", "articleId", number, ref, kinds, large)
    SELECT "worldId", at, kind, "byId", "articleId", number, ref, kinds, large FROM canonry_changes ORDER BY at, ref`;
}
