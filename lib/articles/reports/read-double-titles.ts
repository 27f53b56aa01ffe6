import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

/** Articles that share a name. */
export type DoubleTitle = {
  /** Two of them have the very same title or other name; otherwise their names are nearly the same. */
  readonly same: boolean;
  readonly articles: readonly {
    readonly slug: string;
    readonly title: string;
    readonly kind: string;
    /** Their names by which they meet, as a link would spell them. */
    readonly names: readonly string[];
  }[];
};

type Page = { readonly limit: number; readonly skip?: number };

/** The names that several of a world's articles share or nearly share, those that are the very same first; and how many that are. */
export async function doubleTitles(
  db: Db,
  worldId: string,
  { limit, skip = 0 }: Page,
): Promise<{ readonly count: number; readonly titles: readonly DoubleTitle[] }> {
  const [titles, count] = await Promise.all([
    db.$queryRaw<DoubleTitle[]>`
      SELECT bool_or(shared) AS same, jsonb_agg(jsonb_build_object('slug', slug, 'title', title, 'kind', kind, 'names', names)
        ORDER BY canonry_title_key(title), id) AS articles
      FROM (SELECT key, id, slug, title, kind, bool_or(shared) AS shared, jsonb_agg(name ORDER BY name) AS names
        FROM (${meetingNames(worldId)}) AS met GROUP BY key, id, slug, title, kind) AS articles
      GROUP BY key ORDER BY same DESC, key LIMIT ${limit} OFFSET ${skip}`,
    countDoubleTitles(db, worldId),
  ]);
  return { count, titles };
}

/** How many names several of a world's articles share or nearly share. */
export async function countDoubleTitles(db: Db, worldId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT key)::int AS count FROM (${meetingNames(worldId)}) AS met`;
  return row?.count ?? 0;
}

/**
 * The names of living articles that meet a name of another article, each with what they meet in: the same words in any order, without
 * articles, "of" and the s of a plural. Each name is looked at once and sorted, so that it takes as long as there are names.
 */
function meetingNames(worldId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT * FROM (
      SELECT keyed.*, min(id) OVER (PARTITION BY key) <> max(id) OVER (PARTITION BY key) AS meets,
        min(id) OVER (PARTITION BY name) <> max(id) OVER (PARTITION BY name) AS shared
      FROM (
        SELECT a.id, a.slug, a.title, a.kind, n.slug AS name, coalesce((
          SELECT string_agg(word, '' ORDER BY word) FROM (
            SELECT regexp_replace(word, '(?<=...)s$', '') AS word FROM unnest(string_to_array(n.slug, '-')) AS word
            WHERE word NOT IN ('the', 'a', 'an', 'of')) AS words), n.slug) AS key
        FROM "ArticleName" n JOIN "Article" a ON a.id = n."articleId"
        WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL) AS keyed) AS compared
    WHERE meets`;
}
