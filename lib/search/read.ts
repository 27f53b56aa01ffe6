import type { Db } from "@/lib/db";
import { askedTiers } from "./asked-tiers";
import { type Candidate, candidatesOf, countCandidates } from "./candidates";
import type { Hit, Searched } from "./hit";
import { hitsOf } from "./hits";
import type { SearchFilter } from "./input";
import { isEmptyQuery, parseQuery, type SearchQuery } from "./query/search-query";
import type { Tier } from "./query/tiers";

/** Hits from which on nobody looks further: with fewer, those follow that have only some of the words, or words spelt nearly so. */
const FEW = 10;

export type SearchOptions = { readonly filter?: SearchFilter; readonly limit: number };

type SearchResult = {
  readonly candidates: readonly (Candidate & { readonly nearly: boolean })[];
  /** The ways in which it was asked. */
  readonly tiers: readonly Tier[];
  /** Words that stand for mistyped ones. */
  readonly meant: readonly string[];
};

/**
 * What a world holds for a query, best first: words in any order, "exact phrases", -excluded; the last word may be unfinished. Titles and
 * other names come first, then what has all the words, then (`nearly`) what has some of them or was spelt nearly so. A query that
 * asks for nothing finds nothing.
 */
export async function searchWorld(
  db: Db,
  worldId: string,
  query: string,
  { filter = {}, limit }: SearchOptions,
): Promise<Hit[]> {
  const asked = parseQuery(query);
  if (isEmptyQuery(asked)) return [];
  const { candidates, meant } = await find(db, worldId, asked, filter, limit);
  return hitsOf(db, candidates, asked, meant);
}

/** The same with how many things of each kind were found, whichever kinds are asked for. */
export async function searchWithCounts(
  db: Db,
  worldId: string,
  query: string,
  { filter = {}, limit }: SearchOptions,
): Promise<{ readonly hits: readonly Hit[]; readonly counts: Readonly<Record<Searched, number>> }> {
  const asked = parseQuery(query);
  if (isEmptyQuery(asked)) return { hits: [], counts: { articles: 0, claims: 0, passages: 0, decisions: 0 } };
  const { candidates, meant, tiers } = await find(db, worldId, asked, filter, limit);
  const either = tiers.map((tier) => `(${tier.query})`).join(" | ");
  const { in: _kinds, ...rest } = filter;
  const [hits, counts] = await Promise.all([
    hitsOf(db, candidates, asked, meant),
    countCandidates(db, worldId, either, rest),
  ]);
  return { hits, counts };
}

async function find(
  db: Db,
  worldId: string,
  asked: SearchQuery,
  filter: SearchFilter,
  limit: number,
): Promise<SearchResult> {
  const ways = await askedTiers(db, worldId, asked);
  if (!ways) return { candidates: [], tiers: [], meant: [] };
  const least = Math.max(limit, FEW);
  const strict = await candidatesOf(
    db,
    worldId,
    { ...ways.strict, typed: typedOf(asked), loosely: false },
    filter,
    least,
  );
  const found = new Map(strict.map((each) => [keyOf(each), { ...each, nearly: false }]));
  if (strict.length >= FEW) return { candidates: firstOf(found, limit), tiers: [ways.strict], meant: [] };
  const { tiers, meant } = await ways.looser();
  const used = [ways.strict];
  for (const tier of tiers) {
    if (found.size >= FEW) break;
    used.push(tier);
    const more = await candidatesOf(db, worldId, { ...tier, typed: titleAlike(asked), loosely: true }, filter, least);
    for (const each of more) if (!found.has(keyOf(each))) found.set(keyOf(each), { ...each, nearly: true });
  }
  return { candidates: firstOf(found, limit), tiers: used, meant };
}

function firstOf<T>(found: ReadonlyMap<string, T>, limit: number): T[] {
  return [...found.values()].slice(0, limit);
}

function keyOf({ kind, id, within }: Candidate): string {
  return `${kind} ${within} ${id}`;
}

/** What titles are compared with. */
function typedOf({ words, phrases }: SearchQuery): string {
  return [words, ...phrases].join(" ").trim();
}

/** What titles may be nearly like: nothing, where words are meant exactly. */
function titleAlike({ words, phrases, excluded }: SearchQuery): string {
  return phrases.length + excluded.length > 0 ? "" : words;
}
