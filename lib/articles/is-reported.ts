import { Prisma } from "@/prisma/client/client";
import type { ARTICLE_REPORTS } from "./input";

/** Words: fewer than these are a stub: two or three sentences. More, and finished articles on small subjects are reported too. */
export const STUB_LENGTH = 60;
/** Days without a change after which an article is worth another look: a world that is written at changes most of its articles sooner. */
export const UNCHANGED_DAYS = 180;

/** Whether a report lists an article of a world, as SQL over `"Article" a`. */
export function isReported(worldId: string, report: (typeof ARTICLE_REPORTS)[number]): Prisma.Sql {
  switch (report) {
    case "orphaned":
      return Prisma.sql`a.id NOT IN (${linkedArticles(worldId)})`;
    case "dead-ends":
      return Prisma.sql`NOT EXISTS (SELECT FROM "ArticleLink" l WHERE l."articleId" = a.id)`;
    case "stubs":
      return Prisma.sql`a."wordCount" < ${STUB_LENGTH}`;
    case "unchanged":
      return Prisma.sql`a."changedAt" < now() - make_interval(days => ${UNCHANGED_DAYS}::int)`;
  }
}

/**
 * The ids of the articles of a world to which another living one links, by the rules of `linkTargets`: all links are looked up at once,
 * since asking for each article would take as many times as long as there are articles.
 */
function linkedArticles(worldId: string): Prisma.Sql {
  return Prisma.sql`
    WITH links AS MATERIALIZED (
      SELECT l."articleId" AS "from", l."targetSlug" AS slug FROM "ArticleLink" l
      JOIN "Article" s ON s.id = l."articleId" AND s."worldId" = ${worldId} AND s."trashedAt" IS NULL),
    addressed AS MATERIALIZED (
      SELECT at.slug, t.id FROM (
        SELECT slug, id FROM "Article" WHERE "worldId" = ${worldId}
        UNION ALL SELECT slug, "articleId" FROM "FormerSlug" WHERE "worldId" = ${worldId}) AS at (slug, id)
      JOIN "Article" s ON s.id = at.id JOIN "Article" t ON t.id = coalesce(s."leadsToId", s.id) AND t."trashedAt" IS NULL),
    named AS MATERIALIZED (
      SELECT n.slug, min(t.id) AS id FROM "ArticleName" n
      JOIN "Article" s ON s.id = n."articleId" AND s."worldId" = ${worldId}
      JOIN "Article" t ON t.id = coalesce(s."leadsToId", s.id) AND t."trashedAt" IS NULL
      GROUP BY n.slug HAVING count(DISTINCT t.id) = 1)
    SELECT led.id FROM links JOIN addressed led ON led.slug = links.slug WHERE led.id <> links."from"
    UNION
    SELECT led.id FROM links JOIN named led ON led.slug = links.slug
    WHERE led.id <> links."from" AND NOT EXISTS (SELECT FROM addressed a WHERE a.slug = links.slug)`;
}
