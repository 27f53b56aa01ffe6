import { withShortForms } from "./claim-query";
import type { WeightedWord } from "./find-candidates";
import { wordSimilarity, wordVectors } from "./word-vectors";
import { placedWords, type Word } from "./words";

/** A sentence of a passage (UTF-16 units of its text), and its words with their short forms written out. */
export type Sentence = { readonly start: number; readonly end: number; readonly words: readonly Word[] };

/** Two words used less alike than this are not tied: everything is a little like everything. */
const LEAST_LIKENESS = 0.35;
/** What a word of like use counts at most beside the word itself. */
const LIKE_WORD = 0.9;
/** Names and loan words without a vector are tied by how they begin. */
const SAME_BEGINNING = 5;
const SAME_BEGINNING_TIE = 0.38;
/** From this tie on, a word of the passage is shown as a reason; below, readers would not see why. */
const SHOWN = 0.2;
/** Reasons shown for a passage. */
const REASONS = 8;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a passage without the white space around them; at least one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences = [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const words = withShortForms(placedWords(segment).map(({ word }) => word));
    return words.length === 0 ? [] : [{ start, end: index + segment.trimEnd().length, words }];
  });
  return sentences.length > 0 ? sentences : [{ start: 0, end: text.length, words: [] }];
}

/** How the words of a claim are tied to those of passages: by form, by use, by how they begin. Keeps what it worked out. */
export class WordTies {
  /** By a word of passages: its tie to each word of the claim. One look-up for each word, since that is done most of all. */
  private readonly ties = new Map<Word, Float64Array>();
  private readonly total: number;
  private readonly weights = new Map<string, number>();

  constructor(readonly claim: readonly WeightedWord[]) {
    this.total = claim.reduce((sum, { weight }) => sum + weight, 0);
    for (const { word, weight } of claim) this.weights.set(word.stem, weight);
  }

  /** For each word of the claim its best tie to some of these words, 0 to 1. */
  best(words: readonly Word[]): Float64Array {
    const best = new Float64Array(this.claim.length);
    for (const word of words) {
      if (word.empty) continue;
      const ties = this.tiesOf(word);
      for (let at = 0; at < best.length; at++) {
        if ((ties[at] as number) > (best[at] as number)) best[at] = ties[at] as number;
      }
    }
    return best;
  }

  /** Which share of the claim, by weight, is tied in some of these ranges, each as `best` gives it: 0 to 1. */
  share(stretches: readonly Float64Array[]): number {
    const tied = this.claim.reduce((sum, { weight }, at) => {
      let most = 0;
      for (const best of stretches) most = Math.max(most, best[at] ?? 0);
      return sum + weight * most;
    }, 0);
    return this.total === 0 ? 0 : tied / this.total;
  }

  /** How a word of a passage is tied to the claim's word `at`, 0 to 1. */
  tie(at: number, word: Word): number {
    return this.tiesOf(word)[at] ?? 0;
  }

  private tiesOf(word: Word): Float64Array {
    const before = this.ties.get(word);
    if (before) return before;
    const ties = Float64Array.from(this.claim, (own) => tieBetween(own.word, word));
    this.ties.set(word, ties);
    return ties;
  }

  /** Words of a passage with what they say: as much as in the claim, or as rare as they are in English. */
  weightedWords(words: readonly Word[]): readonly WeightedWord[] {
    return words.map((word) => ({ word, weight: this.weights.get(word.stem) ?? word.rarity }));
  }
}

/** The words of a text that tie it to the claim, as they stand there, those that say most first. */
export function tieOf(claim: readonly WeightedWord[], ties: WordTies, text: string): readonly string[] {
  const reasons = new Map<string, number>();
  for (const { word, start, end } of placedWords(text)) {
    const most = claim.reduce((top, { weight }, at) => Math.max(top, tieShown(ties.tie(at, word)) * weight), 0);
    const written = text.slice(start, end);
    if (most > 0) reasons.set(written, Math.max(most, reasons.get(written) ?? 0));
  }
  return [...reasons]
    .sort(([, a], [, b]) => b - a)
    .slice(0, REASONS)
    .map(([written]) => written);
}

function tieShown(tie: number): number {
  return tie >= SHOWN ? tie : 0;
}

function tieBetween(own: Word, other: Word): number {
  if (other.empty) return 0;
  if (own.stem === other.stem) return 1;
  const alike = wordSimilarity(wordVectors(), own.rank, other.rank);
  const byUse = alike > LEAST_LIKENESS ? (LIKE_WORD * (alike - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS) : 0;
  const beginning = own.text.slice(0, SAME_BEGINNING);
  const byBeginning =
    own.text.length > SAME_BEGINNING && other.text.length > SAME_BEGINNING && other.text.startsWith(beginning);
  return Math.max(byUse, byBeginning ? SAME_BEGINNING_TIE : 0);
}
