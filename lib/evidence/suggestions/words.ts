import { stemmer } from "stemmer";
import { wordVectors } from "./word-vectors";

/** What is known of a word, the same object for each place where it stands. */
export type Word = {
  /** In lower case, without accents. */
  readonly text: string;
  /** What its forms share: `bomb` of bombed, bombing and bombs (Porter's stemmer). */
  readonly stem: string;
  /** Its place among English words by frequency, -1 for one that is not among them. */
  readonly rank: number;
  /** 0 for the most frequent words, 1 for the rarest: how much sharing it says, before any passage was seen. */
  readonly rarity: number;
  /** It carries no meaning by itself: the, of, was. */
  readonly empty: boolean;
};

/** A word where it stands in a text (UTF-16 units). */
export type PlacedWord = { readonly word: Word; readonly start: number; readonly end: number };

/** Words known at the same time; above, they are learnt anew. A vocabulary of a large world has a tenth of it. */
const MOST_KNOWN = 400_000;
const known = new Map<string, Word>();

const TOKEN = /\p{L}+(?:['’]\p{L}+)*|\d[\d.,]*\d|\d/gu;
const EMPTY = new Set(
  `a an the of to in on at by for from with without as is are was were be been being am do does did done doing have has
  had having will would shall should can could may might must it its this that these those there here he she they them
  him his her hers their theirs we us our ours you your yours i me my mine who whom which what whose and or but nor so if
  then than because while when where how why not no yes into onto over under up down out off about above below between
  among during before after again also only just very too more most much many some any all both each every either
  neither such own same other another s t d ll m re ve don doesnt didnt dont isnt wasnt werent cant couldnt wouldnt
  shouldnt arent hasnt havent hadnt wont one ones upon per via let`.split(/\s+/u),
);

/** The words of a text, in order. */
export function placedWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    word: wordOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What is known of a word as it was written. */
export function wordOf(written: string): Word {
  const before = known.get(written);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const text = folded(written);
  const { rankOf, size } = wordVectors();
  const rank = rankOf(text);
  const rarity = Math.log(2 + (rank < 0 ? 2 * size : rank)) / Math.log(2 + 2 * size);
  const word = { text, stem: stemmer(text), rank, rarity, empty: EMPTY.has(text) };
  known.set(written, word);
  return word;
}

function folded(written: string): string {
  const plain = written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/['’]s$/u, "").replace(/['’]/gu, "");
}
