import type { Db } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import type { LinkSuggestion } from "./link-target";

/** Names that are suggested: a list below the cursor holds no more. */
const SHOWN = 8;
/** Of them at most these are of articles that nobody has written yet. */
const UNWRITTEN = 3;

/** What a link may be meant to lead to by what somebody has typed of a title or another name: articles, and then what others already wait for. */
export async function linkSuggestions(db: Db, worldId: string, typed: string): Promise<LinkSuggestion[]> {
  const [written, wanted] = await Promise.all([named(db, worldId, typed), waitedFor(db, worldId, slugOf(typed))]);
  return [...written.slice(0, SHOWN - wanted.length), ...wanted];
}

async function named(db: Db, worldId: string, typed: string): Promise<LinkSuggestion[]> {
  const rows = await db.$queryRaw<Omit<LinkSuggestion, "waiting">[]>`
    SELECT slug, title, kind, name FROM (
      SELECT DISTINCT ON (a.id) a.id, a.slug, a.title, a.kind, called.name, called.key, starts_with(called.key, asked.key) AS begins, called.place
      FROM (SELECT canonry_title_key(${typed}) AS key) AS asked, "Article" a,
        LATERAL (SELECT name, place, canonry_title_key(name) AS key FROM unnest(array_prepend(a.title, a.aliases)) WITH ORDINALITY AS n (name, place)) AS called
      WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL AND strpos(called.key, asked.key) > 0
      ORDER BY a.id, begins DESC, called.place) AS found
    ORDER BY begins DESC, char_length(key), key, id LIMIT ${SHOWN}`;
  return rows.map((row) => ({ ...row, waiting: 0 }));
}

async function waitedFor(db: Db, worldId: string, slug: string): Promise<LinkSuggestion[]> {
  if (slug === "") return [];
  const rows = await db.$queryRaw<{ slug: string; waiting: number }[]>`
    SELECT l."targetSlug" AS slug, count(*)::int AS waiting FROM "ArticleLink" l
    JOIN "Article" a ON a.id = l."articleId" AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL
    WHERE strpos(l."targetSlug", ${slug}) > 0 AND NOT canonry_leads_on(${worldId}, l."targetSlug")
    GROUP BY 1 ORDER BY starts_with(l."targetSlug", ${slug}) DESC, waiting DESC, 1 LIMIT ${UNWRITTEN}`;
  return rows.map((row) => {
    const title = row.slug.replaceAll("-", " ");
    return { ...row, title, name: title, kind: null };
  });
}
