import { Prisma } from "@/prisma/client/client";

/**
 * The slugs of a world that lead to a living article, or to several that share the name, as SQL: what `canonry_leads_on` says of one,
 * for whoever asks of thousands at once.
 */
export function leadingSlugs(worldId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT address.slug FROM (
      SELECT slug, id FROM "Article" WHERE "worldId" = ${worldId}
      UNION ALL SELECT slug, "articleId" FROM "FormerSlug" WHERE "worldId" = ${worldId}
      UNION ALL SELECT n.slug, n."articleId" FROM "ArticleName" n JOIN "Article" s ON s.id = n."articleId" AND s."worldId" = ${worldId}
    ) AS address (slug, id)
    JOIN "Article" a ON a.id = address.id JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id) AND t."trashedAt" IS NULL`;
}
