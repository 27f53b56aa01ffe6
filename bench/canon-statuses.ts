import type { Tx } from "@/lib/db";

/**
 * Makes the statuses of all articles and claims of a world anew from its log alone, in two statements: the newest decision on each counts.
 * What `projectArticle` derives for one article comes to the same. Returns how many rows were not as the log says.
 */
export async function rebuildStatuses(tx: Tx, worldId: string): Promise<number> {
  const articles = await tx.$executeRaw`
    UPDATE "Article" a SET status = s.status, disputed = s.disputed, "decisionId" = s.id
    FROM (
      SELECT a.id AS "articleId", d.id, coalesce(d."to", 'proposed') AS status, coalesce(d.disputed, FALSE) AS disputed
      FROM "Article" a LEFT JOIN (
        SELECT DISTINCT ON ("articleId") "articleId", id, "to", disputed FROM "Decision"
        WHERE "worldId" = ${worldId} AND "claimId" IS NULL ORDER BY "articleId", sequence DESC
      ) d ON d."articleId" = a.id WHERE a."worldId" = ${worldId}
    ) s
    WHERE a.id = s."articleId" AND (a.status, a.disputed, a."decisionId") IS DISTINCT FROM (s.status, s.disputed, s.id)`;
  const claims = await tx.$executeRaw`
    UPDATE "Claim" c SET "ownStatus" = s.status, disputed = s.disputed, "decisionId" = s.id
    FROM (
      SELECT c."articleId", c.id AS "claimId", d.id, d."to" AS status, coalesce(d.disputed, FALSE) AS disputed
      FROM "Claim" c LEFT JOIN (
        SELECT DISTINCT ON ("articleId", "claimId") "articleId", "claimId", id, "to", disputed FROM "Decision"
        WHERE "worldId" = ${worldId} AND "claimId" IS NOT NULL ORDER BY "articleId", "claimId", sequence DESC
      ) d ON d."articleId" = c."articleId" AND d."claimId" = c.id WHERE c."worldId" = ${worldId}
    ) s
    WHERE c."articleId" = s."articleId" AND c.id = s."claimId"
      AND (c."ownStatus", c.disputed, c."decisionId") IS DISTINCT FROM (s.status, s.disputed, s.id)`;
  return articles + claims;
}
