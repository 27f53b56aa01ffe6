import type { NodeJson } from "@/lib/document/model/json";
import { sharedWords, type WordBag } from "@/lib/document/words/tokens";
import { type Gap, mayPair, type Pairing, pair } from "./block-pairing";

/** Least likeness of two blocks anywhere in the list. Lower finds more moved and edited blocks, and false ones too. */
const LIKE_ANYWHERE = 0.5;
/** Least likeness of two blocks between the same neighbours, where place speaks for them as well. */
const LIKE_IN_PLACE = 0.25;
/** Words that a block needs to be known again in another place: short lines are alike by chance. */
const LEAST_WORDS = 4;
/** A word in more blocks than this tells nothing apart; it bounds the search to this many times the words. */
const COMMON = 12;
/** Blocks compared exactly with each new one: those that share most rare words. */
const CANDIDATES = 4;
/** Blocks of the same gap compared besides, nearest in order first; finds partners made of common words only. */
const NEIGHBOURS = 3;

/** The share of words that two blocks have in common (Dice's coefficient over word counts), 0 to 1; 1 for two empty ones. */
export function bagSimilarity(a: WordBag, b: WordBag): number {
  const total = a.total + b.total;
  return total === 0 ? 1 : (2 * sharedWords(a, b)) / total;
}

/** Pairs the blocks that are most alike, best pairs first. */
export function pairByLikeness(pairing: Pairing, gaps: readonly Gap[], bag: (node: NodeJson) => WordBag): void {
  const { before, after } = pairing;
  const bags = (nodes: readonly NodeJson[], indexes: readonly number[]): Map<number, WordBag> =>
    new Map(indexes.flatMap((index) => (nodes[index] ? [[index, bag(nodes[index])] as const] : [])));
  const olds = bags(
    before,
    gaps.flatMap((gap) => gap.removed),
  );
  const nows = bags(
    after,
    gaps.flatMap((gap) => gap.added),
  );
  const found = [...candidatesInPlace(gaps), ...candidatesByWords(olds, nows)];
  const scored = found.flatMap(({ from, to, inPlace }) => {
    const old = olds.get(from);
    const now = nows.get(to);
    if (!old || !now || !mayPair(pairing, from, to)) return [];
    if (!inPlace && Math.min(old.total, now.total) < LEAST_WORDS) return [];
    const score = bagSimilarity(old, now);
    return score >= (inPlace ? LIKE_IN_PLACE : LIKE_ANYWHERE) ? [{ from, to, score, inPlace }] : [];
  });
  // Of equals those in place stay before the others, and the front before the back: so they were found.
  scored.sort((a, b) => b.score - a.score);
  for (const { from, to } of scored) pair(pairing, from, to);
}

type Candidate = { readonly from: number; readonly to: number; readonly inPlace: boolean };

function candidatesInPlace(gaps: readonly Gap[]): Candidate[] {
  return gaps.flatMap(({ removed, added }) =>
    added.flatMap((to, index) => {
      // The place in the old gap that corresponds to this one, when the gap grew or shrank.
      const centre = Math.round((index * Math.max(0, removed.length - 1)) / Math.max(1, added.length - 1));
      const near = removed.slice(Math.max(0, centre - NEIGHBOURS), centre + NEIGHBOURS + 1);
      return near.map((from) => ({ from, to, inPlace: true }));
    }),
  );
}

function candidatesByWords(olds: ReadonlyMap<number, WordBag>, nows: ReadonlyMap<number, WordBag>): Candidate[] {
  const places = new Map<string, number[]>();
  for (const [from, bag] of olds) {
    for (const word of bag.counts.keys()) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [from]);
      else if (list.length <= COMMON) list.push(from);
    }
  }
  return [...nows].flatMap(([to, bag]) => {
    const votes = new Map<number, number>();
    for (const word of bag.counts.keys()) {
      const list = places.get(word) ?? [];
      if (list.length <= COMMON) for (const from of list) votes.set(from, (votes.get(from) ?? 0) + 1);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
    return best.map(([from]) => ({ from, to, inPlace: false }));
  });
}
