import { leadingSlugs } from "@/lib/articles/links/leading-slugs";
import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

/** An article that lies in the trash, with those that still link to it. */
export type BrokenLink = {
  /** The address that the links name. */
  readonly slug: string;
  /** The article in the trash. */
  readonly article: { readonly slug: string; readonly title: string };
  /** How many articles link to it. */
  readonly waiting: number;
  /** The first of them by title. */
  readonly from: readonly { readonly slug: string; readonly title: string }[];
};

/** Articles that are named for each. */
const NAMED = 10;

type Page = { readonly limit: number; readonly skip?: number };

/** Links of a world's articles to addresses that name nothing any more, those that stand in most articles first; and how many addresses that is. */
export async function brokenLinks(
  db: Db,
  worldId: string,
  { limit, skip = 0 }: Page,
): Promise<{ readonly count: number; readonly links: readonly BrokenLink[] }> {
  const [links, count] = await Promise.all([
    db.$queryRaw<BrokenLink[]>`
      WITH broken AS (${brokenSlugs(worldId)}), linked AS (
        SELECT b.slug, b.id, count(*)::int AS waiting,
          (array_agg(jsonb_build_object('slug', a.slug, 'title', a.title) ORDER BY canonry_title_key(a.title), a.id))[1:${NAMED}::int] AS "from"
        FROM broken b JOIN "ArticleLink" l ON l."targetSlug" = b.slug
        JOIN "Article" a ON a.id = l."articleId" AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL GROUP BY 1, 2)
      SELECT linked.slug, jsonb_build_object('slug', gone.slug, 'title', gone.title) AS article, waiting, to_jsonb("from") AS "from"
      FROM linked JOIN "Article" gone ON gone.id = linked.id ORDER BY waiting DESC, linked.slug LIMIT ${limit} OFFSET ${skip}`,
    countBrokenLinks(db, worldId),
  ]);
  return { count, links };
}

/** To how many addresses that name nothing any more a world's articles link. */
export async function countBrokenLinks(db: Db, worldId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${brokenSlugs(worldId)}) AS broken`;
  return row?.count ?? 0;
}

/** The addresses that living articles link to and that lead to an article in the trash, with its id. */
function brokenSlugs(worldId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT gone.slug, gone.id FROM (
      SELECT at.slug, s.id FROM (
        SELECT slug, id FROM "Article" WHERE "worldId" = ${worldId} AND "trashedAt" IS NOT NULL
        UNION ALL SELECT slug, "articleId" FROM "FormerSlug" WHERE "worldId" = ${worldId}) AS at (slug, id)
      JOIN "Article" s ON s.id = at.id AND s."trashedAt" IS NOT NULL) AS gone
    WHERE EXISTS (SELECT FROM "ArticleLink" l JOIN "Article" a ON a.id = l."articleId"
        WHERE l."targetSlug" = gone.slug AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL)
      AND gone.slug NOT IN (${leadingSlugs(worldId)})`;
}
