import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { type SearchQuery, searchTerms } from "./query/search-query";
import { allOf, looserTiers, type Tier } from "./query/tiers";
import { queryParts } from "./query/tsquery";
import { splitUnspaced } from "./query/unspaced";
import { spellingsOf } from "./spelling";

/** A query as the database understands it: all of it as it was typed, and looser ways to ask, which are looked up only when they are wanted. */
export type AskedTiers = {
  readonly strict: Tier;
  /** The looser ways, closest first, and the words that were meant where they were mistyped. */
  looser(): Promise<{ readonly tiers: readonly Tier[]; readonly meant: readonly string[] }>;
};

type Row = { words: string[]; plain: string; phrases: string[]; excluded: string[] };

/** Reads a query into tsqueries; null where it asks for nothing that could be found. */
export async function askedTiers(db: Db, worldId: string, asked: SearchQuery): Promise<AskedTiers | null> {
  const parts = queryParts(asked);
  const [row] = await db.$queryRaw<Row[]>`SELECT ${texts(parts.words)} AS words, (${parts.plain})::text AS plain,
    ${texts(parts.phrases)} AS phrases, ${texts(parts.excluded)} AS excluded`;
  if (!row) return null;
  const required = allOf([
    ...row.phrases.filter(isSaid).map(inBrackets),
    ...row.excluded.filter(isSaid).map((each) => `!(${each})`),
  ]);
  const words = row.words.filter(isSaid).map(inBrackets);
  const query = allOf([allOf(words) || row.plain, required]);
  if (query === "") return null;
  return { strict: { query, words }, looser: () => looser(db, worldId, asked, row.words, required) };
}

async function looser(db: Db, worldId: string, asked: SearchQuery, queries: readonly string[], required: string) {
  const typed = searchTerms(asked);
  const spellings = await spellingsOf(db, worldId, typed, asked.unfinished !== null);
  const words = queries.map((query, index) => {
    const isUnspaced = splitUnspaced(typed[index] ?? "").runs.length > 0;
    const { isKnown, meant } = spellings[index] ?? { isKnown: true, meant: [] };
    return { query, isKnown: isKnown || isUnspaced, meant };
  });
  return { tiers: looserTiers(words, required), meant: words.flatMap(({ isKnown, meant }) => (isKnown ? [] : meant)) };
}

const isSaid = (query: string): boolean => query !== "";
const inBrackets = (query: string): string => `(${query})`;

function texts(queries: readonly Prisma.Sql[]): Prisma.Sql {
  return queries.length === 0
    ? Prisma.sql`ARRAY[]::text[]`
    : Prisma.sql`ARRAY[${Prisma.join(queries.map((each) => Prisma.sql`(${each})::text`))}]`;
}
