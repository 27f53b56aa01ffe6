import { isWord } from "@/lib/document/words/tokens";
import type { FlowToken } from "./flow";

/** Tokens `[aFrom, aTo)` of the old line were replaced by `[bFrom, bTo)` of the new one; either may be empty. */
export type Hunk = { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number };

/**
 * At most so many words that stayed between two changes are swallowed by them, and only when both changes are longer:
 * "the" between two rewritten phrases is chance. More would drown phrases that did stay, and add noise.
 */
const ISLAND_WORDS = 2;

/** The same change, told as a person would: edits start at words and sentences, and chance islands are gone. */
export function readableHunks(a: readonly FlowToken[], b: readonly FlowToken[], hunks: readonly Hunk[]): Hunk[] {
  return withoutIslands(a, b, slideToBoundary(a, b, hunks));
}

/** Moves each pure insertion or deletion, as far as equal tokens let it, to where it begins most naturally. */
function slideToBoundary(a: readonly FlowToken[], b: readonly FlowToken[], hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const previous = result.at(-1);
    const next = hunks[index + 1];
    const inserts = hunk.aFrom === hunk.aTo;
    if (!inserts && hunk.bFrom !== hunk.bTo) {
      result.push(hunk);
      return;
    }
    const [tokens, from, to] = inserts ? [b, hunk.bFrom, hunk.bTo] : [a, hunk.aFrom, hunk.aTo];
    const back = inserts ? hunk.bFrom - (previous?.bTo ?? 0) : hunk.aFrom - (previous?.aTo ?? 0);
    const ahead = inserts ? (next?.bFrom ?? b.length) - hunk.bTo : (next?.aFrom ?? a.length) - hunk.aTo;
    const shift = bestShift(tokens, from, to, back, ahead);
    result.push({
      aFrom: hunk.aFrom + shift,
      aTo: hunk.aTo + shift,
      bFrom: hunk.bFrom + shift,
      bTo: hunk.bTo + shift,
    });
  });
  return result;
}

function bestShift(tokens: readonly FlowToken[], from: number, to: number, back: number, ahead: number): number {
  let least = 0;
  while (-least < back && tokens[from + least - 1]?.key === tokens[to + least - 1]?.key) least -= 1;
  let most = 0;
  while (most < ahead && tokens[from + most]?.key === tokens[to + most]?.key) most += 1;
  let best = 0;
  let bestScore = -1;
  for (let shift = least; shift <= most; shift += 1) {
    const score = naturalness(tokens, from + shift) + naturalness(tokens, to + shift);
    if (score >= bestScore) {
      best = shift;
      bestScore = score;
    }
  }
  return best;
}

/** How natural a cut before the token at `place` is: ends of lines, then sentences, then words. */
function naturalness(tokens: readonly FlowToken[], place: number): number {
  const before = tokens[place - 1];
  const after = tokens[place];
  if (before === undefined || after === undefined || before.atom || after.atom || before.key === "\n") return 5;
  const spaceBefore = /\s/.test(before.key);
  if (spaceBefore && /[.!?…:;。！？]/.test(tokens[place - 2]?.key ?? "")) return 4;
  if (spaceBefore) return 3;
  if (/\s/.test(after.key)) return 2;
  return isWord(before.key) && isWord(after.key) ? 0 : 1;
}

function withoutIslands(a: readonly FlowToken[], b: readonly FlowToken[], hunks: readonly Hunk[]): Hunk[] {
  const merged: Hunk[] = [];
  for (const hunk of hunks) {
    let last = hunk;
    for (let previous = merged.at(-1); previous && isIsland(a, b, previous, last); previous = merged.at(-1)) {
      merged.pop();
      last = { aFrom: previous.aFrom, aTo: last.aTo, bFrom: previous.bFrom, bTo: last.bTo };
    }
    merged.push(last);
  }
  return merged;
}

function isIsland(a: readonly FlowToken[], b: readonly FlowToken[], left: Hunk, right: Hunk): boolean {
  const smaller = Math.min(extent(a, b, left), extent(a, b, right));
  if (charsBetween(b, left.bTo, right.bFrom) > smaller) return false;
  const island = b.slice(left.bTo, right.bFrom);
  if (island.some((token) => token.atom !== undefined || token.key === "\n")) return false;
  return island.filter((token) => isWord(token.key)).length <= ISLAND_WORDS;
}

/** The longer of what a hunk deletes and inserts, in UTF-16 units. */
function extent(a: readonly FlowToken[], b: readonly FlowToken[], hunk: Hunk): number {
  return Math.max(charsBetween(a, hunk.aFrom, hunk.aTo), charsBetween(b, hunk.bFrom, hunk.bTo));
}

function charsBetween(tokens: readonly FlowToken[], from: number, to: number): number {
  return from === to ? 0 : (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
}
