import type { ClaimQuery } from "./claim-query";
import { MEANING_STEP, meaningOf, type PassageIndex } from "./passage-index";
import { DIMENSIONS } from "./word-vectors";
import type { Word } from "./words";

/** A passage that may carry the claim, with what the index alone says of it. */
export type Candidate = {
  readonly index: PassageIndex;
  readonly place: number;
  /** BM25 over the words that are the same but for their form, as a share of the best passage's. */
  readonly sameWords: number;
  /** How alike what the claim and the passage are about, -1 to 1. */
  readonly sameMeaning: number;
  /** The same as a configured model sees it, as a share of the way from the least to the most alike candidate; 0 without one. */
  readonly byModel: number;
};

/** How alike each passage of each index and the claim are to a configured model, in the order of the indexes. */
export type ModelView = readonly Float32Array[];

/** A word of the claim and how much it says, 0 to 1: the rarer in the sources and in English, the more. */
export type WeightedWord = { readonly word: Word; readonly weight: number };

/** Robertson and Spärck Jones' usual constants: how fast repetition stops counting, how much length does. */
const K1 = 1.2;
const B = 0.75;
/** How much of a word's weight its rarity in the sources makes up; in few passages English at large knows better. */
const RARE_HERE = 0.6;
/** Passages weighed closely: more find the odd paraphrase in a large world, each costs about 0.1 ms. */
const CANDIDATES = 160;
/** Passages that a configured model may add to them, because it finds them alike though nothing else does. */
const CANDIDATES_BY_MODEL = 40;
/** What the meaning counts beside the words in the choice of candidates: so much that a full paraphrase gets in. */
const MEANING_WEIGHT = 0.8;
/** Numbers of a meaning looked at for the choice: the first third tells most, and takes a third of the time. */
const ROUGH = 32;
/** Without its exact words in any passage, a word is taken for those that begin like it: names are often misspelt. */
const SAME_BEGINNING = 5;
const SAME_BEGINNING_WEIGHT = 0.6;

/** How much each word of the claim says among these sources. */
export function weighted(words: readonly Word[], indexes: readonly PassageIndex[]): readonly WeightedWord[] {
  const passages = indexes.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const most = inverseFrequency(0, passages);
  return words.map((word) => ({
    word,
    weight:
      (RARE_HERE * inverseFrequency(passagesWith(word.stem, indexes), passages)) / most + (1 - RARE_HERE) * word.rarity,
  }));
}

/**
 * The passages worth a close look, at most CANDIDATES: best by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009) and by meaning together. Every passage is looked at, in about 15 ms for 100,000.
 */
export function findCandidates(
  query: ClaimQuery,
  words: readonly WeightedWord[],
  indexes: readonly PassageIndex[],
  byModel: ModelView | null = null,
): readonly Candidate[] {
  const passages = indexes.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const mean = indexes.reduce((sum, { totalLength }) => sum + totalLength, 0) / Math.max(1, passages);
  const direction = meaningOf(words);
  const scores = indexes.map((index) => {
    const same = new Float32Array(index.lengths.length);
    for (const { stem } of query.words) addWord(same, index, stem, indexes, passages, mean);
    return { index, same, meaning: meanings(index, direction) };
  });
  const best = Math.max(1e-9, ...scores.map(({ same }) => same.reduce((most, score) => Math.max(most, score), 0)));
  const chosen = new Best(CANDIDATES);
  const alike = new Best(CANDIDATES_BY_MODEL);
  for (const [at, { same, meaning }] of scores.entries()) {
    for (let place = 0; place < same.length; place++) {
      chosen.offer(at, place, (same[place] ?? 0) / best + MEANING_WEIGHT * (meaning[place] ?? 0));
      if (byModel) alike.offer(at, place, byModel[at]?.[place] ?? -1);
    }
  }
  const share = shareOf([...chosen.all(), ...alike.all()], byModel);
  const places = new Map([...chosen.all(), ...alike.all()].map((each) => [`${each.at} ${each.place}`, each]));
  return [...places.values()].flatMap(({ at, place }) => {
    const score = scores[at];
    if (!score) return [];
    const sameWords = (score.same[place] ?? 0) / best;
    return [
      { index: score.index, place, sameWords, sameMeaning: score.meaning[place] ?? 0, byModel: share(at, place) },
    ];
  });
}

type RankedPassage = { readonly at: number; readonly place: number };

/** Models differ in what they call alike (0.1 to 0.6, or 0.7 to 0.9): only the order and the distances within one answer say something. */
function shareOf(places: readonly RankedPassage[], byModel: ModelView | null): (at: number, place: number) => number {
  if (!byModel) return () => 0;
  const alike = (at: number, place: number) => byModel[at]?.[place] ?? 0;
  const all = places.map(({ at, place }) => alike(at, place));
  const least = Math.min(...all);
  const range = Math.max(...all) - least;
  return (at, place) => (range > 0 ? (alike(at, place) - least) / range : 0);
}

function addWord(
  scores: Float32Array,
  index: PassageIndex,
  stem: string,
  indexes: readonly PassageIndex[],
  passages: number,
  mean: number,
): void {
  const found = passagesWith(stem, indexes);
  const stems = found > 0 ? [stem] : alike(stem, index);
  for (const each of stems) {
    const posting = index.postings.get(each);
    if (!posting) continue;
    const worth = inverseFrequency(passagesWith(each, indexes), passages) * (each === stem ? 1 : SAME_BEGINNING_WEIGHT);
    for (let at = 0; at < posting.places.length; at++) {
      const place = posting.places[at] ?? 0;
      const count = posting.counts[at] ?? 0;
      const length = 1 - B + (B * (index.lengths[place] ?? 0)) / mean;
      scores[place] = (scores[place] ?? 0) + (worth * count * (K1 + 1)) / (count + K1 * length);
    }
  }
}

function alike(stem: string, { postings }: PassageIndex): readonly string[] {
  if (stem.length <= SAME_BEGINNING) return [];
  const beginning = stem.slice(0, SAME_BEGINNING);
  return [...postings.keys()].filter((each) => each.startsWith(beginning));
}

function passagesWith(stem: string, indexes: readonly PassageIndex[]): number {
  return indexes.reduce((sum, { postings }) => sum + (postings.get(stem)?.places.length ?? 0), 0);
}

function inverseFrequency(found: number, passages: number): number {
  return Math.log(1 + (passages - found + 0.5) / (found + 0.5));
}

/** Roughly how alike each passage's meaning and a direction are. The one loop that every passage goes through, so it is written for speed. */
function meanings({ meanings: all, lengths }: PassageIndex, direction: Float32Array): Float32Array {
  const alikeness = new Float32Array(lengths.length);
  const steps = Int8Array.from(direction, (value) => value / MEANING_STEP);
  for (let place = 0, from = 0; place < alikeness.length; place++, from += DIMENSIONS) {
    let sum = 0;
    for (let index = 0; index < ROUGH; index++) sum += (all[from + index] as number) * (steps[index] as number);
    alikeness[place] = sum * MEANING_STEP * MEANING_STEP;
  }
  return alikeness;
}

type Scored = RankedPassage & { readonly score: number };

/** The so many best of a long row, kept in order as they come: most are refused by one comparison. */
class Best {
  private readonly kept: Scored[] = [];

  constructor(private readonly most: number) {}

  offer(at: number, place: number, score: number): void {
    const last = this.kept[this.kept.length - 1];
    if (this.kept.length >= this.most && last && score <= last.score) return;
    let [low, high] = [0, this.kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.kept[middle]?.score ?? 0) >= score) low = middle + 1;
      else high = middle;
    }
    this.kept.splice(low, 0, { at, place, score });
    if (this.kept.length > this.most) this.kept.pop();
  }

  all(): readonly Scored[] {
    return this.kept;
  }
}
