import { BY_TITLE } from "@/lib/articles/article-conditions";
import { slugsLeadingTo } from "@/lib/articles/links/read-targets";
import type { Db } from "@/lib/db";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { mentionsIn } from "@/lib/document/model/mentions";
import { foldCase } from "@/lib/document/words/fold-case";
import { Prisma } from "@/prisma/client/client";
import type { MentioningArticle, Mentions } from "./mention";

/** A name of one letter or sign stands everywhere. */
const SHORTEST_NAME = 2;

type Named = {
  readonly id: string;
  readonly worldId: string;
  readonly title: string;
  readonly aliases: readonly string[];
};
type Page = { readonly limit: number; readonly skip?: number };

/** Where other living articles name an article without linking to it, by title. */
export async function mentionsOf(db: Db, article: Named, { limit, skip = 0 }: Page): Promise<Mentions> {
  const never = await db.neverLinked.findMany({ where: { articleId: article.id }, orderBy: { name: "asc" } });
  const left = new Set(never.map(({ name }) => name));
  const names = [...new Set([article.title, ...article.aliases])].filter(
    (name) => name.length >= SHORTEST_NAME && !left.has(foldCase(name)),
  );
  const found = names.length > 0 ? await articlesNaming(db, article, names, { limit, skip }) : NONE;
  return { ...found, names, never: [...left] };
}

const NONE = { count: 0, articles: [] };

async function articlesNaming(db: Db, article: Named, names: readonly string[], { limit, skip = 0 }: Required<Page>) {
  const slugs = await slugsLeadingTo(db, article);
  const patterns = names.map((name) => `%${escaped(name)}%`);
  // Each name is looked for in the plain texts first; blocks are read of the articles on this page alone.
  const naming = Prisma.sql`FROM "ArticleText" t JOIN "Article" a ON a.id = t."articleId"
    WHERE t."worldId" = ${article.worldId} AND a."trashedAt" IS NULL AND a.id <> ${article.id} AND t.text ILIKE ANY (${patterns})
      AND t.text ~* ANY (${names.map(pattern)})
      AND NOT EXISTS (SELECT FROM "ArticleLink" l WHERE l."articleId" = a.id AND l."targetSlug" = ANY (${slugs}))`;
  const [[counted], rows, others] = await Promise.all([
    db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${naming}`,
    db.$queryRaw<Row[]>`
      SELECT found.slug, found.title, (
        SELECT coalesce(jsonb_agg(b.node ORDER BY listed.place), '[]')
        FROM "Revision" r, unnest(r.blocks) WITH ORDINALITY AS listed (id, place) JOIN "Block" b ON b.id = listed.id
        WHERE r."articleId" = found.id AND r.number = found."headNumber") AS nodes
      FROM (SELECT a.id, a.slug, a.title, a."headNumber" ${naming} ORDER BY ${BY_TITLE} LIMIT ${limit} OFFSET ${skip}) AS found
      ORDER BY canonry_title_key(found.title), found.id`,
    longerNames(db, article, patterns),
  ]);
  const articles = rows.map((row) => withMentions(row, names, others)).filter(({ mentions }) => mentions.length > 0);
  return { count: counted?.count ?? 0, articles };
}

type Row = { readonly slug: string; readonly title: string; readonly nodes: readonly NodeJson[] };

function withMentions(
  { slug, title, nodes }: Row,
  names: readonly string[],
  others: readonly string[],
): MentioningArticle {
  const mentions = nodes.flatMap((node) =>
    mentionsIn(node, names, others).map((mention) => ({ block: blockId(node), ...mention })),
  );
  return { slug, title, mentions };
}

/** The names of other articles that hold one of these. */
async function longerNames(db: Db, { id, worldId }: Named, patterns: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM "Article" a, unnest(array_prepend(a.title, a.aliases)) AS name
    WHERE a."worldId" = ${worldId} AND a.id <> ${id} AND a."trashedAt" IS NULL AND name ILIKE ANY (${[...patterns]})`;
  return rows.map(({ name }) => name);
}

/** A name as LIKE reads it literally. */
function escaped(name: string): string {
  return name.replace(/[\\%_]/g, "\\$&");
}

/** A name as a regular expression of PostgreSQL, as a whole word where its script has spaces. */
function pattern(name: string): string {
  const literal = name.replace(/[^\p{L}\p{N}\p{M} ]/gu, "\\$&");
  const [first = "", last = ""] = [name[0], name.at(-1)];
  return `${SPACED.test(first) ? "\\y" : ""}${literal}${SPACED.test(last) ? "\\y" : ""}`;
}

const SPACED = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u;
