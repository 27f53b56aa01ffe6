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
export async function indexPassages(passages: readonly SuggestiblePassage[]): Promise<PassageIndex> {
  const author = passages.find(({ post }) => post !== null)?.author ?? null;
  const open = new Map<string, { readonly places: number[]; readonly counts: number[] }>();
  const lengths = new Uint32Array(passages.length);
  const meanings = new Int8Array(passages.length * DIMENSIONS);
  let totalLength = 0;
  for (const [place, { text }] of passages.entries()) {
    if (place % STRETCH === STRETCH - 1) await new Promise(setImmediate);
    const words = wordsToFind(text);
    lengths[place] = words.length;
    totalLength += words.length;
    countInto(open, place, words);
    meanings.set(
      Array.from(meaningOf(words.map((word) => ({ word, weight: word.rarity }))), (value) => value / MEANING_STEP),
      place * DIMENSIONS,
    );
  }
  return {
    passages: passages.map(({ text: _text, ...passage }) => ({
      ...passage,
      ofAuthor: passage.post !== null && passage.author === author,
    })),
    postings: new Map([...open].map(([stem, posting]) => [stem, closed(posting)])),
    lengths,
    totalLength,
    meanings,
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
      sum[index] = (sum[index] ?? 0) + weight * (vectors[from + index] ?? 0);
    }
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? sum : sum.map((value) => value / length);
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
