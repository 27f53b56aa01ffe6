import type { Db, Tx } from "@/lib/db";

/** A passage's words in the newest version of its source; null where that has no such passage. */
export async function newestPassage(
  tx: Db | Tx,
  worldId: string,
  id: string,
): Promise<{ readonly sourceId: string; readonly text: string } | null> {
  const [found = null] = await tx.$queryRaw<{ sourceId: string; text: string }[]>`
    SELECT s.id AS "sourceId", p.text FROM "Passage" p JOIN "SourceVersion" v ON v.id = p."versionId"
    JOIN "Source" s ON s.id = v."sourceId" AND s."currentVersion" = v.number
    WHERE p.id = ${id} AND s."worldId" = ${worldId}`;
  return found;
}
