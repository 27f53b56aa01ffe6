import { BY_TITLE } from "@/lib/articles/article-conditions";
import type { Db } from "@/lib/db";
import type { NodeJson } from "@/lib/document/model/json";
import { articleHref, articleSlug } from "@/lib/document/model/link";
import { linkingSentences } from "@/lib/document/model/linking-sentences";
import { Prisma } from "@/prisma/client/client";
import type { Backlink, Backlinks } from "./link-target";
import { linkTargets, slugsLeadingTo } from "./read-targets";

type Page = { readonly limit: number; readonly skip?: number };

/** The living articles that link to this one by any of its names, by title. */
export async function backlinksTo(
  db: Db,
  article: { readonly id: string; readonly worldId: string },
  page: Page,
): Promise<Backlinks> {
  return linkingTo(db, article, await slugsLeadingTo(db, article), page);
}

/** The living articles that link to a slug under which nothing is written yet; none where the slug leads somewhere. */
export async function waitingFor(db: Db, worldId: string, slug: string, page: Page): Promise<Backlinks> {
  if (slug === "" || (await linkTargets(db, worldId, [slug])).size > 0) return { count: 0, articles: [] };
  return linkingTo(db, { id: "", worldId }, [slug], page);
}

async function linkingTo(
  db: Db,
  article: { readonly id: string; readonly worldId: string },
  slugs: readonly string[],
  { limit, skip = 0 }: Page,
): Promise<Backlinks> {
  const links = Prisma.sql`FROM "Article" a WHERE a."worldId" = ${article.worldId} AND a."trashedAt" IS NULL AND a.id <> ${article.id}
    AND EXISTS (SELECT FROM "ArticleLink" l WHERE l."articleId" = a.id AND l."targetSlug" = ANY(${[...slugs]}))`;
  const [[counted], rows] = await Promise.all([
    db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${links}`,
    db.$queryRaw<Row[]>`
      SELECT found.slug, found.title, (
        SELECT '[' || string_agg(block.json, ',' ORDER BY block.place) || ']'
        FROM (SELECT b.node::text AS json, listed.place
          FROM "Revision" r, unnest(r.blocks) WITH ORDINALITY AS listed (id, place) JOIN "Block" b ON b.id = listed.id
          WHERE r."articleId" = found.id AND r.number = found."headNumber" OFFSET 0) AS block
        WHERE block.json LIKE ANY (${patterns(slugs)})) AS nodes
      FROM (SELECT a.id, a.slug, a.title, a."headNumber" ${links} ORDER BY ${BY_TITLE} LIMIT ${limit} OFFSET ${skip}) AS found
      ORDER BY canonry_title_key(found.title), found.id`,
  ]);
  return { count: counted?.count ?? 0, articles: rows.map((row) => withSentences(row, new Set(slugs))) };
}

/** `nodes`: the blocks that link there, as JSON, which is written once for each block that is looked at; null: none does. */
type Row = { readonly slug: string; readonly title: string; readonly nodes: string | null };

function withSentences({ slug, title, nodes }: Row, slugs: ReadonlySet<string>): Backlink {
  const blocks = JSON.parse(nodes ?? "[]") as readonly NodeJson[];
  const all = blocks.flatMap((node) => linkingSentences(node, (href) => slugs.has(articleSlug(href) ?? "")));
  return { slug, title, sentences: [...new Map(all.map((each) => [JSON.stringify(each), each])).values()] };
}

/** What the JSON of a block holds that links there; a slug has no character that LIKE reads otherwise. */
function patterns(slugs: readonly string[]): string[] {
  return slugs.map((slug) => articleHref(slug)).flatMap((href) => [`%"${href}"%`, `%"${href}#%`]);
}
