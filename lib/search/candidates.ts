import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { searchConditions, TABLES } from "./conditions";
import { SEARCHED, type Searched } from "./hit";
import type { SearchFilter } from "./input";
import type { Tier } from "./query/tiers";

/** What is looked for: a tier, and the words as they were typed, which titles are compared with; `loosely`: not all of them must be there. */
export type Wanted = Tier & { readonly typed: string; readonly loosely: boolean };

/** What was found, without its texts: the ids are those of `hits.ts`. */
export type Candidate = {
  readonly kind: Searched;
  readonly id: string;
  readonly within: string;
  readonly score: number;
};

/**
 * Rows of each kind that are weighed at least: those that the index gives first. A word that stands in ten thousand passages is found in
 * that many; to weigh them all would take a hundred times as long and says no more than its first few hundred.
 */
const WEIGHED = 100;
/** Hits of one kind that are counted; whoever finds more needs another word. */
export const MOST_COUNTED = 1_000;

/** Weights between the kinds of hit: the words of a title (1.5 and more, see `titleScore`) beat the same words anywhere in a text. */
const WEIGHT: Readonly<Record<Searched, number>> = { articles: 1, claims: 1, passages: 0.8, decisions: 0.8 };

/** The best `limit` of what a world holds for a query, best first. */
export async function candidatesOf(
  db: Db,
  worldId: string,
  wanted: Wanted,
  filter: SearchFilter,
  limit: number,
): Promise<Candidate[]> {
  const weighed = Math.max(WEIGHED, limit);
  const parts = SEARCHED.flatMap((kind) => {
    const conditions = searchConditions(kind, worldId, filter);
    return conditions
      ? [kind === "articles" ? articles(wanted, conditions, weighed) : others(kind, wanted, conditions, weighed)]
      : [];
  });
  if (parts.length === 0) return [];
  return db.$queryRaw<Candidate[]>`
    SELECT * FROM (${Prisma.join(parts, " UNION ALL ")}) found ORDER BY score DESC, kind, id, within LIMIT ${limit}`;
}

/** How many things of each kind a world holds for a query, `MOST_COUNTED` at most. */
export async function countCandidates(
  db: Db,
  worldId: string,
  query: string,
  filter: SearchFilter,
): Promise<Record<Searched, number>> {
  const counts = { articles: 0, claims: 0, passages: 0, decisions: 0 };
  const parts = SEARCHED.flatMap((kind) => {
    const conditions = searchConditions(kind, worldId, filter);
    if (!conditions) return [];
    const found = matches(SEARCH[kind], query);
    return [
      Prisma.sql`SELECT ${kind} AS kind, (SELECT count(*)::int FROM ${firstOf(
        Prisma.sql`SELECT 1 FROM ${TABLES[kind]} WHERE ${conditions} AND ${found}`,
        MOST_COUNTED,
      )} counted) AS count`,
    ];
  });
  if (parts.length === 0) return counts;
  const rows = await db.$queryRaw<{ kind: Searched; count: number }[]>`${Prisma.join(parts, " UNION ALL ")}`;
  for (const { kind, count } of rows) counts[kind] = count;
  return counts;
}

const SEARCH: Readonly<Record<Searched, Prisma.Sql>> = {
  articles: Prisma.sql`txt.search`,
  claims: Prisma.sql`c.search`,
  passages: Prisma.sql`p.search`,
  decisions: Prisma.sql`d.search`,
};

/**
 * Whether a tsvector has what a query asks for, as SQL. PostgreSQL is not shown the query when it plans, so that it always asks the index: for
 * a word that it knew to be frequent it would read the whole table, whose tsvectors lie apart from their rows, which it does not count.
 */
function matches(search: Prisma.Sql, query: string): Prisma.Sql {
  return Prisma.sql`${search} @@ (SELECT ${query}::tsquery)`;
}

const IDS: Readonly<Record<Searched, Prisma.Sql>> = {
  articles: Prisma.sql`a.id, '' AS within`,
  claims: Prisma.sql`c.id, c."articleId" AS within`,
  passages: Prisma.sql`p.id, p."versionId" AS within`,
  decisions: Prisma.sql`d.id, '' AS within`,
};

function others(kind: Searched, wanted: Wanted, conditions: Prisma.Sql, weighed: number): Prisma.Sql {
  const search = SEARCH[kind];
  const rows = Prisma.sql`SELECT ${IDS[kind]}, ${search} AS search FROM ${TABLES[kind]}
    WHERE ${conditions} AND ${matches(search, wanted.query)}`;
  return Prisma.sql`SELECT ${kind} AS kind, id, within, (${textScore(wanted)} * ${WEIGHT[kind]}::float8)::float8 AS score
    FROM ${firstOf(rows, weighed)} x`;
}

/**
 * The first rows of a query, as SQL after FROM. Planned as if all of them were wanted, and read only so far: with the limit in view
 * PostgreSQL reads the table from its beginning when it takes a word for frequent, and to its end when it was wrong.
 */
function firstOf(rows: Prisma.Sql, limit: number): Prisma.Sql {
  return Prisma.sql`(WITH rows AS MATERIALIZED (${rows}) SELECT * FROM rows LIMIT ${limit})`;
}

/** Titles by themselves, so that they are weighed however many texts have the words. */
function articles(wanted: Wanted, conditions: Prisma.Sql, weighed: number): Prisma.Sql {
  const [inText, inTitle] = [
    matches(SEARCH.articles, wanted.query),
    matches(Prisma.sql`a."titleSearch"`, wanted.query),
  ];
  const columns = Prisma.sql`a.id, a.title, a.aliases, a."titleSearch", txt.search`;
  const by = (condition: Prisma.Sql) =>
    firstOf(Prisma.sql`SELECT ${columns} FROM ${TABLES.articles} WHERE ${conditions} AND ${condition}`, weighed);
  const ways = [
    by(Prisma.sql`${inTitle} AND ${inText}`),
    by(inText),
    ...([...wanted.typed].length === 1
      ? [by(Prisma.sql`starts_with(canonry_title_key(a.title), canonry_title_key(${wanted.typed}))`)]
      : []),
  ];
  return Prisma.sql`SELECT 'articles' AS kind, id, '' AS within, (${titleScore(wanted)} + ${textScore(wanted)})::float8 AS score
    FROM (SELECT DISTINCT ON (id) * FROM (${Prisma.join(ways, " UNION ALL ")}) y) x`;
}

/** The title or another name itself, then what begins with it, then what has its words; among those the shortest. */
function titleScore({ query, words, typed, loosely }: Wanted): Prisma.Sql {
  const key = Prisma.sql`canonry_title_key(${typed})`;
  const alike = Prisma.sql`similarity(title, ${typed})`;
  if (loosely) return Prisma.sql`(2 * ${shareOf(words, Prisma.sql`"titleSearch"`)} + ${alike})`;
  return Prisma.sql`(CASE WHEN ${typed} = '' THEN 0 WHEN canonry_title_key(title) = ${key} THEN 4
    WHEN EXISTS (SELECT FROM unnest(aliases) AS alias WHERE canonry_title_key(alias) = ${key}) THEN 3.5
    WHEN starts_with(canonry_title_key(title), ${key}) THEN 2.5 ELSE 0 END
    + CASE WHEN "titleSearch" @@ ${query}::tsquery THEN 1.5 + ${alike} ELSE 0 END)`;
}

/** How close the words stand to each other, below 1; of what was found loosely, how many of them are there. */
function textScore({ query, words, loosely }: Wanted): Prisma.Sql {
  const closeness = Prisma.sql`ts_rank_cd(search, ${query}::tsquery, 32)`;
  return loosely ? Prisma.sql`(${shareOf(words, Prisma.sql`search`)} + 0.2 * ${closeness})` : closeness;
}

/** Which share of the words a tsvector has. */
function shareOf(words: readonly string[], search: Prisma.Sql): Prisma.Sql {
  const found = words.map((word) => Prisma.sql`(${search} @@ ${word}::tsquery)::int`);
  return Prisma.sql`((${Prisma.join(found, " + ")})::float8 / ${found.length}::float8)`;
}
