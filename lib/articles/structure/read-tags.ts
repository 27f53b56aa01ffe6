import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

/** A tag of a world. */
export type TagEntry = {
  readonly tag: string;
  /** Living articles that carry it. */
  readonly articles: number;
  readonly description: string;
};

type Slice = { readonly limit: number; readonly skip?: number };

/** The tags of a world that articles carry or that have a description, from A to Z; and how many that are. */
export async function tagList(
  db: Db,
  worldId: string,
  { q = "" }: { readonly q?: string | undefined },
  { limit, skip = 0 }: Slice,
): Promise<{ readonly count: number; readonly tags: readonly TagEntry[] }> {
  const rows = await db.$queryRaw<(TagEntry & { readonly count: number })[]>`
    SELECT tag, articles, description, (count(*) OVER ())::int AS count FROM (${tagsWithDescriptions(worldId)}) AS tags
    WHERE strpos(canonry_title_key(tag), canonry_title_key(${q})) > 0 ORDER BY canonry_title_key(tag), tag LIMIT ${limit} OFFSET ${skip}`;
  return { count: rows[0]?.count ?? 0, tags: rows.map(({ count: _, ...tag }) => tag) };
}

/** A tag of a world; null where no article carries it and nobody has said anything of it. */
export async function tagOf(db: Db, worldId: string, tag: string): Promise<TagEntry | null> {
  const [found = null] = await db.$queryRaw<TagEntry[]>`
    SELECT * FROM (${tagsWithDescriptions(worldId)}) AS tags WHERE tag = ${tag}`;
  return found;
}

function tagsWithDescriptions(worldId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT coalesce(carried.tag, said.tag) AS tag, coalesce(carried.articles, 0) AS articles, coalesce(said.text, '') AS description
    FROM (SELECT tag, count(*)::int AS articles FROM "Article", unnest(tags) AS tag
      WHERE "worldId" = ${worldId} AND "trashedAt" IS NULL GROUP BY tag) AS carried
    FULL JOIN (SELECT DISTINCT ON (subject) subject AS tag, content ->> 'text' AS text FROM "WorldPage"
      WHERE "worldId" = ${worldId} AND kind = 'tag' ORDER BY subject, sequence DESC) AS said ON said.tag = carried.tag
    WHERE carried.tag IS NOT NULL OR said.text IS NOT NULL`;
}
