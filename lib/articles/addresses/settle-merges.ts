import type { Tx } from "@/lib/db";

/** Makes every merged article of a world say where it leads in the end, over all merges that followed. */
export async function settleMerges(tx: Tx, worldId: string): Promise<void> {
  await tx.$executeRaw`
    WITH RECURSIVE led AS (
      SELECT id, "mergedIntoId" AS "to" FROM "Article" WHERE "worldId" = ${worldId} AND "mergedIntoId" IS NOT NULL
      UNION SELECT led.id, next."mergedIntoId" FROM led JOIN "Article" next ON next.id = led."to" WHERE next."mergedIntoId" IS NOT NULL),
    ends AS (SELECT led.id, led."to" FROM led JOIN "Article" last ON last.id = led."to" WHERE last."mergedIntoId" IS NULL)
    UPDATE "Article" a SET "leadsToId" = ends."to" FROM "Article" b LEFT JOIN ends ON ends.id = b.id
    WHERE a.id = b.id AND a."worldId" = ${worldId} AND a."leadsToId" IS DISTINCT FROM ends."to"`;
}
