import type { Db } from "@/lib/db";
import { type Hit, SEARCHED, type Searched } from "@/lib/search/hit";
import { MARK_END, MARK_START, snippetHtml } from "@/lib/search/snippet";
import { Prisma } from "@/prisma/client/client";

/** Weights between the kinds of hit: a title found beats the same words somewhere in a post. */
const WEIGHT: Readonly<Record<Searched, number>> = { articles: 1.4, claims: 1, passages: 0.8, decisions: 0.8 };
const HEADLINE = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=30, MinWords=12, MaxFragments=2`;

type Row = { type: Hit["type"]; id: string; title: string; headline: string; score: number; path: string };

/**
 * What a world holds for a query, best first: words in any order, "exact phrases", -excluded; the last word may be
 * unfinished. `limit` of each kind at most are weighed. An empty query finds nothing.
 */
export async function searchWorld(
  db: Db,
  worldId: string,
  query: string,
  options: { readonly kinds?: readonly Searched[]; readonly limit: number },
): Promise<Hit[]> {
  const words = query.trim().slice(0, 400);
  if (words === "") return [];
  const kinds = options.kinds ?? SEARCHED;
  const asked = tsquery(words);
  const lists = await Promise.all(kinds.map((kind) => FINDERS[kind](db, worldId, asked, words, options.limit)));
  return lists
    .flatMap((rows, index) => rows.map((row) => hit(row, WEIGHT[kinds[index] ?? "articles"])))
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit);
}

function hit(row: Row, weight: number): Hit {
  const { type, id, title, path } = row;
  return { type, id, title, path, snippet: snippetHtml(row.headline), score: row.score * weight };
}

/** The query in SQL: as English and as it stands; the last word also as the beginning of one. */
function tsquery(words: string): Prisma.Sql {
  const plain = Prisma.sql`canonry_unaccent(${words})`;
  const last = /([\p{L}\p{N}]{2,})$/u.exec(words)?.[1];
  const whole = Prisma.sql`(websearch_to_tsquery('english', ${plain}) || websearch_to_tsquery('simple', ${plain}))`;
  if (last === undefined || last === words.match(/^-?([\p{L}\p{N}]+)$/u)?.[1]) {
    return last === undefined
      ? whole
      : Prisma.sql`(${whole} || to_tsquery('simple', canonry_unaccent(${last}) || ':*'))`;
  }
  const before = words.slice(0, words.length - last.length);
  return Prisma.sql`(${whole} || (websearch_to_tsquery('english', canonry_unaccent(${before})) && to_tsquery('simple', canonry_unaccent(${last}) || ':*')))`;
}

type Finder = (db: Db, worldId: string, asked: Prisma.Sql, words: string, limit: number) => Promise<Row[]>;

const FINDERS: Readonly<Record<Searched, Finder>> = {
  articles: (db, worldId, asked, words, limit) => db.$queryRaw<Row[]>`
    WITH asked AS (SELECT ${asked} AS query)
    SELECT 'article' AS type, slug AS id, title, '/a/' || slug AS path,
      ts_headline('english', left(text, 20000), query, ${HEADLINE}) AS headline,
      (ts_rank_cd(search, query, 32) + similarity(title, ${words}))::float8 AS score
    FROM "Article", asked
    WHERE "worldId" = ${worldId} AND "trashedAt" IS NULL AND (search @@ query OR title % ${words})
    ORDER BY score DESC, slug LIMIT ${limit}`,
  claims: (db, worldId, asked, _words, limit) => db.$queryRaw<Row[]>`
    WITH asked AS (SELECT ${asked} AS query)
    SELECT 'claim' AS type, c.id, a.title, '/a/' || a.slug || '#claim-' || c.id AS path,
      ts_headline('english', c.text, query, ${HEADLINE}) AS headline, ts_rank_cd(c.search, query, 32)::float8 AS score
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId", asked
    WHERE c."worldId" = ${worldId} AND a."trashedAt" IS NULL AND c.search @@ query
    ORDER BY score DESC, c.id LIMIT ${limit}`,
  passages: (db, worldId, asked, _words, limit) => db.$queryRaw<Row[]>`
    WITH asked AS (SELECT ${asked} AS query)
    SELECT 'passage' AS type, p.id,
      s.title || CASE WHEN p.post IS NULL THEN '' ELSE ', post ' || p.post || ' by ' || p.author END AS title,
      '/sources/' || s.id || '/p/' || p.id AS path,
      ts_headline('english', p.text, query, ${HEADLINE}) AS headline, ts_rank_cd(p.search, query, 32)::float8 AS score
    FROM "Passage" p JOIN "SourceVersion" v ON v.id = p."versionId"
      JOIN "Source" s ON s.id = v."sourceId" AND s."currentVersion" = v.number, asked
    WHERE s."worldId" = ${worldId} AND p.search @@ query
    ORDER BY score DESC, p.id LIMIT ${limit}`,
  decisions: (db, worldId, asked, _words, limit) => db.$queryRaw<Row[]>`
    WITH asked AS (SELECT ${asked} AS query)
    SELECT 'decision' AS type, d.id, a.title, '/a/' || a.slug || '/canon#decision-' || d.id AS path,
      ts_headline('english', d.reason, query, ${HEADLINE}) AS headline, ts_rank_cd(d.search, query, 32)::float8 AS score
    FROM "Decision" d JOIN "Article" a ON a.id = d."articleId", asked
    WHERE d."worldId" = ${worldId} AND d.search @@ query
    ORDER BY score DESC, d.id LIMIT ${limit}`,
};
