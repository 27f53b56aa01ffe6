import { withShortForms } from "./claim-query";
import { DIMENSIONS, wordVectors } from "./word-vectors";
import { placedWords, type Word } from "./words";

/** A passage as suggestions weigh it. */
export type SuggestiblePassage = {
  readonly id: string;
  /** The source that it belongs to. */
  readonly source: string;
  readonly order: number;
  readonly post: number | null;
  readonly author: string | null;
  readonly kind: string;
  readonly text: string;
};

/** What is kept of a passage besides its words. */
export type IndexedPassage = Omit<SuggestiblePassage, "text"> & { readonly ofAuthor: boolean };

type Posting = { readonly places: Uint32Array; readonly counts: Uint8Array };

/** One version of a source, ready to be searched. A place is a passage's index in `passages`. */
export type PassageIndex = {
  readonly passages: readonly IndexedPassage[];
  /** By the stem of a word: where it stands, and how often. */
  readonly postings: ReadonlyMap<string, Posting>;
  /** Words of each passage. */
  readonly lengths: Uint32Array;
  readonly totalLength: number;
  /** What each passage is about: the direction of its words together, each as heavy as it is rare; DIMENSIONS each. */
  readonly meanings: Int8Array;
};

/** Passages indexed before others get their turn: some 50 ms of work. */
const STRETCH = 1_000;
/** A number of a meaning is kept in steps of 1/127. */
export const MEANING_STEP = 1 / 127;

/**
 * Indexes the passages of one version of a source, in order; the author of a thread is who wrote its first post. Takes
 * about 40 ms for 1,000 passages and lets others work in between.
 */
export async function indexPassages(
  passages: Iterable<SuggestiblePassage> | AsyncIterable<SuggestiblePassage>,
): Promise<PassageIndex> {
  const open = new Map<string, { readonly places: number[]; readonly counts: number[] }>();
  const indexed: IndexedPassage[] = [];
  const lengths: number[] = [];
  const meanings: Int8Array[] = [];
  let author: string | null = null;
  for await (const { text, ...passage } of passages) {
    const place = indexed.length;
    if (place % STRETCH === STRETCH - 1) await new Promise(setImmediate);
    if (passage.post !== null) author ??= passage.author;
    indexed.push({ ...passage, ofAuthor: passage.post !== null && passage.author === author });
    const words = wordsToFind(text);
    lengths.push(words.length);
    countInto(open, place, words);
    const meaning = meaningOf(words.map((word) => ({ word, weight: word.rarity })));
    meanings.push(Int8Array.from(meaning, (value) => value / MEANING_STEP));
  }
  const all = new Int8Array(indexed.length * DIMENSIONS);
  for (const [place, meaning] of meanings.entries()) all.set(meaning, place * DIMENSIONS);
  return {
    passages: indexed,
    postings: new Map([...open].map(([stem, posting]) => [stem, closed(posting)])),
    lengths: Uint32Array.from(lengths),
    totalLength: lengths.reduce((sum, length) => sum + length, 0),
    meanings: all,
  };
}

/** The words of a passage that can be looked for: short forms also as what they stand for. */
export function wordsToFind(text: string): readonly Word[] {
  return withShortForms(placedWords(text).map(({ word }) => word));
}

/** The direction in which weighted words point together, of length 1; all 0 where no word is known. */
export function meaningOf(words: readonly { readonly word: Word; readonly weight: number }[]): Float32Array {
  const { vectors } = wordVectors();
  const sum = new Float32Array(DIMENSIONS);
  for (const { word, weight } of words) {
    if (word.rank < 0 || word.empty) continue;
    const from = word.rank * DIMENSIONS;
    for (let index = 0; index < DIMENSIONS; index++) {
      sum[index] = (sum[index] as number) + weight * (vectors[from + index] as number);
    }
  }
  const length = Math.sqrt(dotProduct(sum, sum));
  if (length > 0) for (let index = 0; index < DIMENSIONS; index++) sum[index] = (sum[index] as number) / length;
  return sum;
}

/** How far one direction goes along another: for directions of length 1, how alike they are, -1 to 1. */
export function dotProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < DIMENSIONS; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function countInto(
  open: Map<string, { places: number[]; counts: number[] }>,
  place: number,
  words: readonly Word[],
): void {
  const counts = new Map<string, number>();
  for (const { stem, empty } of words) if (!empty) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) {
    const posting = open.get(stem) ?? { places: [], counts: [] };
    posting.places.push(place);
    posting.counts.push(Math.min(count, 255));
    open.set(stem, posting);
  }
}

function closed({ places, counts }: { places: number[]; counts: number[] }): Posting {
  return { places: Uint32Array.from(places), counts: Uint8Array.from(counts) };
}
