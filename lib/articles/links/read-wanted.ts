import type { Db } from "@/lib/db";
import { leadingSlugs } from "./leading-slugs";

/** An article that others link to and nobody has written. */
export type WantedArticle = {
  readonly slug: string;
  /** The words of the slug: nobody has given it a title. */
  readonly title: string;
  /** How many articles link to it. */
  readonly waiting: number;
  /** The first of them by title. */
  readonly from: readonly { readonly slug: string; readonly title: string }[];
};

/** Articles that are named for each. */
const NAMED = 3;

/** What a world's articles link to and nobody has written, what most wait for first; and how much that is in all. */
export async function wantedArticles(
  db: Db,
  worldId: string,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<{ readonly count: number; readonly articles: readonly WantedArticle[] }> {
  const rows = await db.$queryRaw<(Omit<WantedArticle, "title"> & { readonly count: number })[]>`
    WITH linked AS (
      SELECT l."targetSlug" AS slug, count(*)::int AS waiting,
        (array_agg(jsonb_build_object('slug', a.slug, 'title', a.title) ORDER BY canonry_title_key(a.title), a.id))[1:${NAMED}::int] AS "from"
      FROM "ArticleLink" l JOIN "Article" a ON a.id = l."articleId" AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL
      WHERE l."targetSlug" NOT IN (${leadingSlugs(worldId)}) GROUP BY 1)
    SELECT slug, waiting, to_jsonb("from") AS "from", (count(*) OVER ())::int AS count FROM linked
    ORDER BY waiting DESC, slug LIMIT ${limit} OFFSET ${skip}`;
  const articles = rows.map(({ slug, waiting, from }) => ({ slug, title: slug.replaceAll("-", " "), waiting, from }));
  // Beyond the last page no row says how many there are.
  return { count: rows[0]?.count ?? (skip > 0 ? await countWanted(db, worldId) : 0), articles };
}

/** How many articles a world's articles link to that nobody has written. */
export async function countWanted(db: Db, worldId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT l."targetSlug")::int AS count FROM "ArticleLink" l
    JOIN "Article" a ON a.id = l."articleId" AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL
    WHERE l."targetSlug" NOT IN (${leadingSlugs(worldId)})`;
  return row?.count ?? 0;
}
