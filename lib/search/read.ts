import type { Db } from "@/lib/db";
import type { PassageMark } from "@/lib/sources/passage";
import { hiddenRanges } from "@/lib/sources/passage-pieces";
import { Prisma } from "@/prisma/client/client";
import { type Hit, SEARCHED, type Searched } from "./hit";
import { isEmptyQuery, parseQuery, type SearchQuery } from "./query/search-query";
import { articleScoreBy, findsArticleBy, tsquery } from "./query/tsquery";
import { HEADLINE_LETTERS, MARK_END, MARK_START, snippetHtml, snippetHtmlWithSpoilers } from "./snippet";

/** Weights between the kinds of hit: a title found beats the same words somewhere in a post. */
const WEIGHT: Readonly<Record<Searched, number>> = { articles: 1.4, claims: 1, passages: 0.8, decisions: 0.8 };
const HEADLINE = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=30, MinWords=12, MaxFragments=2`;
/** Characters of a text in which words are marked: as many as are searched. It is done only for hits that are shown. */
const HEADLINE_LENGTH = 400_000;

type Row = {
  type: Hit["type"];
  id: string;
  title: string;
  headline: string;
  score: number;
  path: string;
  /** Of a passage alone. */
  source?: string;
  post?: number | null;
  /** Of a passage with a spoiler inside: its text and marks. */
  spoiling?: { readonly text: string; readonly marks: readonly PassageMark[] } | null;
};

/**
 * What a world holds for a query, best first: words in any order, "exact phrases", -excluded; the last word may be
 * unfinished. `limit` of each kind at most are weighed. A query that asks for nothing finds nothing.
 */
export async function searchWorld(
  db: Db,
  worldId: string,
  query: string,
  options: { readonly kinds?: readonly Searched[]; readonly limit: number },
): Promise<Hit[]> {
  const asked = parseQuery(query);
  if (isEmptyQuery(asked)) return [];
  const kinds = options.kinds ?? SEARCHED;
  const lists = await Promise.all(
    kinds.map((kind) => {
      const { columns, from } = FINDERS[kind](worldId, asked);
      return db.$queryRaw<Row[]>`SELECT ${columns} ${from} ORDER BY score DESC, id LIMIT ${options.limit}`;
    }),
  );
  return lists
    .flatMap((rows, index) => rows.map((row) => hit(row, WEIGHT[kinds[index] ?? "articles"])))
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit);
}

/** How many things of each kind a world holds for a query. */
export async function countHits(db: Db, worldId: string, query: string): Promise<Record<Searched, number>> {
  const asked = parseQuery(query);
  const counts = { articles: 0, claims: 0, passages: 0, decisions: 0 };
  if (isEmptyQuery(asked)) return counts;
  const count = async (kind: Searched): Promise<void> => {
    const { from } = FINDERS[kind](worldId, asked);
    const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`;
    counts[kind] = row?.count ?? 0;
  };
  await Promise.all(SEARCHED.map(count));
  return counts;
}

function hit(row: Row, weight: number): Hit {
  const { type, id, title, path, source = "", post = null } = row;
  const found = { id, title, path, snippet: snippetOf(row), score: row.score * weight };
  return type === "passage" ? { type, ...found, source, post } : { type, ...found };
}

function snippetOf({ headline, spoiling }: Row): string {
  if (!spoiling) return snippetHtml(headline);
  return snippetHtmlWithSpoilers(headline, spoiling.text, hiddenRanges(spoiling.marks));
}

/** The columns of a Row, and the rest of the statement: where the rows are found. */
type Finder = (worldId: string, asked: SearchQuery) => { readonly columns: Prisma.Sql; readonly from: Prisma.Sql };

/** The words of `column` around what was found, marked. A phrase is only known as such where words are taken as they stand. */
function headline(column: Prisma.Sql, { phrases }: SearchQuery): Prisma.Sql {
  const config = phrases.length > 0 ? Prisma.sql`'canonry_plain'` : Prisma.sql`'canonry_english'`;
  const { from, to } = HEADLINE_LETTERS;
  const text = Prisma.sql`translate(left(${column}, ${HEADLINE_LENGTH}::int), ${from}, ${to})`;
  return Prisma.sql`ts_headline(${config}, ${text}, asked.query, ${HEADLINE})`;
}

function asking(asked: SearchQuery): Prisma.Sql {
  return Prisma.sql`(SELECT ${tsquery(asked)} AS query) asked`;
}

const FINDERS: Readonly<Record<Searched, Finder>> = {
  articles: (worldId, asked) => ({
    columns: Prisma.sql`'article' AS type, a.slug AS id, a.title, '/a/' || a.slug AS path,
      ${headline(Prisma.sql`a.text`, asked)} AS headline, ${articleScoreBy(asked, Prisma.sql`asked.query`)} AS score`,
    from: Prisma.sql`FROM "Article" a, ${asking(asked)} WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL
      AND ${findsArticleBy(asked, Prisma.sql`asked.query`)}`,
  }),
  claims: (worldId, asked) => ({
    columns: Prisma.sql`'claim' AS type, c.id, a.title, '/a/' || a.slug || '#claim-' || c.id AS path,
      ${headline(Prisma.sql`c.text`, asked)} AS headline, ts_rank_cd(c.search, asked.query, 32)::float8 AS score`,
    from: Prisma.sql`FROM "Claim" c JOIN "Article" a ON a.id = c."articleId", ${asking(asked)}
      WHERE c."worldId" = ${worldId} AND a."trashedAt" IS NULL AND c.search @@ asked.query`,
  }),
  passages: (worldId, asked) => ({
    columns: Prisma.sql`'passage' AS type, p.id, s.id AS source, p.post,
      s.title || coalesce(', post ' || p.post, '') || coalesce(' by ' || p.author, '') AS title,
      '/sources/' || s.id || '/p/' || p.id AS path,
      CASE WHEN p.marks @? '$[*].hides' THEN jsonb_build_object('text', p.text, 'marks', p.marks) END AS spoiling,
      ${headline(Prisma.sql`p.text`, asked)} AS headline, ts_rank_cd(p.search, asked.query, 32)::float8 AS score`,
    from: Prisma.sql`FROM "Passage" p JOIN "SourceVersion" v ON v.id = p."versionId"
        JOIN "Source" s ON s.id = v."sourceId" AND s."currentVersion" = v.number, ${asking(asked)}
      WHERE s."worldId" = ${worldId} AND p.search @@ asked.query`,
  }),
  decisions: (worldId, asked) => ({
    columns: Prisma.sql`'decision' AS type, d.id, a.title, '/a/' || a.slug || '/canon#decision-' || d.id AS path,
      ${headline(Prisma.sql`d.reason`, asked)} AS headline, ts_rank_cd(d.search, asked.query, 32)::float8 AS score`,
    from: Prisma.sql`FROM "Decision" d JOIN "Article" a ON a.id = d."articleId", ${asking(asked)}
      WHERE d."worldId" = ${worldId} AND a."trashedAt" IS NULL AND d.search @@ asked.query`,
  }),
};
