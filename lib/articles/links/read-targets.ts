import type { Db, Tx } from "@/lib/db";
import type { LinkTarget } from "./link-target";

/** An article that a link leads to. */
export type LinkedArticle = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
};

/**
 * The living articles that links to some slugs lead to, by title. A slug is, in this order: the address of an article, or one that it
 * had before; the title or an alias of an article. What was merged leads to what it was merged into. A slug without an entry leads
 * nowhere yet; one with several is the name of several articles and the address of none.
 */
export async function linkTargets(
  db: Db | Tx,
  worldId: string,
  slugs: readonly string[],
): Promise<Map<string, readonly LinkedArticle[]>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.$queryRaw<(LinkedArticle & { readonly asked: string })[]>`
    WITH asked AS MATERIALIZED (SELECT DISTINCT unnest(${[...slugs]}::text[]) AS slug),
    addressed AS MATERIALIZED (
      SELECT asked.slug AS asked, t.id, t.slug, t.title, t.kind FROM asked
      JOIN "Article" a ON a.id = canonry_article_at(${worldId}, asked.slug)
      JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id) AND t."trashedAt" IS NULL)
    SELECT * FROM addressed
    UNION
    SELECT n.slug, t.id, t.slug, t.title, t.kind FROM "ArticleName" n
    JOIN "Article" a ON a.id = n."articleId" AND a."worldId" = ${worldId}
    JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id) AND t."trashedAt" IS NULL
    WHERE n.slug IN (SELECT slug FROM asked EXCEPT SELECT asked FROM addressed)
    ORDER BY title, id`;
  return Map.groupBy(rows, (row) => row.asked);
}

/** Where the links of a text lead, by the slug that each names; a slug without an entry is a link to nothing yet. */
export async function targetsOf(db: Db, worldId: string, slugs: readonly string[]): Promise<Map<string, LinkTarget>> {
  const targets = await linkTargets(db, worldId, slugs);
  return new Map(
    [...targets].map(([slug, [first, ...others]]) => {
      const one = first && others.length === 0;
      return [
        slug,
        one ? { slug: first.slug, title: first.title } : { slug, title: "Several articles have this name" },
      ];
    }),
  );
}

/** What the links of a text lead to is called, by the slug that each names. */
export async function titlesOf(db: Db, worldId: string, slugs: readonly string[]): Promise<Map<string, string>> {
  return new Map([...(await targetsOf(db, worldId, slugs))].map(([slug, { title }]) => [slug, title]));
}

/** Every slug by which links lead to an article and to no other. */
export async function slugsLeadingTo(
  db: Db | Tx,
  { id, worldId }: { readonly id: string; readonly worldId: string },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    WITH merged AS (SELECT id, slug FROM "Article" WHERE id = ${id} OR "leadsToId" = ${id})
    SELECT slug FROM merged
    UNION SELECT f.slug FROM "FormerSlug" f JOIN merged ON merged.id = f."articleId"
    UNION SELECT n.slug FROM "ArticleName" n JOIN merged ON merged.id = n."articleId"`;
  const targets = await linkTargets(
    db,
    worldId,
    rows.map(({ slug }) => slug),
  );
  return [...targets].filter(([, found]) => found.length === 1 && found[0]?.id === id).map(([slug]) => slug);
}
