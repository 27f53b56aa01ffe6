import { sentencesOf as sentencesIn } from "@/lib/document/words/sentences";

/** A word of a passage with what is written together with it; UTF-16 offsets of the passage's text. */
export type Word = { readonly start: number; readonly end: number; readonly text: string };

/** Words from `first` to `last`, by their indexes, in either order. */
export type WordRange = { readonly anchor: number; readonly head: number };

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** The words of a text in order: what stands between white space; where a script has none, what the browser tells apart. */
export function splitPassage(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    if (UNSPACED.test(match[0])) words.push(...segments(match[0], match.index));
    else words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}

/** The range of text from the first to the last word of a range, null where the text has no words. */
export function stretchOf(
  words: readonly Word[],
  { anchor, head }: WordRange,
): { readonly start: number; readonly end: number } | null {
  const first = words[Math.min(anchor, head)];
  const last = words[Math.max(anchor, head)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The range of all words. */
export function allWords(words: readonly Word[]): WordRange {
  return { anchor: 0, head: Math.max(0, words.length - 1) };
}

/** The words of each sentence, as ranges, in order. */
export function sentencesOf(text: string, words: readonly Word[]): readonly WordRange[] {
  const ranges: WordRange[] = [];
  for (const { start, end } of sentencesIn(text)) {
    const inside = words.flatMap((word, at) => (word.start >= start && word.start < end ? [at] : []));
    const [first] = inside;
    const last = inside.at(-1);
    if (first !== undefined && last !== undefined) ranges.push({ anchor: first, head: last });
  }
  return ranges;
}

/** The words that stand in a range of text, or null where none does. */
export function wordsIn(words: readonly Word[], start: number, end: number): WordRange | null {
  const inside = words.flatMap((word, at) => (word.end > start && word.start < end ? [at] : []));
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : { anchor: first, head: last };
}

/** What a key does to the chosen words; null for a key that does nothing here. */
export function afterKey(
  key: { readonly key: string; readonly shift: boolean; readonly mod: boolean },
  range: WordRange,
  words: readonly Word[],
  sentences: readonly WordRange[],
): WordRange | null {
  const last = words.length - 1;
  const to = (head: number): WordRange => {
    const at = Math.max(0, Math.min(last, head));
    return { anchor: key.shift ? range.anchor : at, head: at };
  };
  if (key.mod) return key.key.toLowerCase() === "a" ? allWords(words) : null;
  switch (key.key) {
    case "ArrowRight":
      return to(range.head + 1);
    case "ArrowLeft":
      return to(range.head - 1);
    case "Home":
      return to(0);
    case "End":
      return to(last);
    case "ArrowDown":
      return bySentence(range, sentences, 1, key.shift);
    case "ArrowUp":
      return bySentence(range, sentences, -1, key.shift);
    default:
      return null;
  }
}

/** The next or previous sentence; extended, up to its far end. All words together count as standing before the first. */
function bySentence(range: WordRange, sentences: readonly WordRange[], step: 1 | -1, extend: boolean): WordRange {
  const low = Math.min(range.anchor, range.head);
  const high = Math.max(range.anchor, range.head);
  const at = sentences.findIndex(({ anchor, head }) => anchor <= range.head && range.head <= head);
  if (extend) {
    const next = sentences[Math.max(0, Math.min(sentences.length - 1, at + step))];
    return next ? { anchor: step > 0 ? low : high, head: step > 0 ? next.head : next.anchor } : range;
  }
  const exact = sentences.some(({ anchor, head }) => anchor === low && head === high);
  const first = sentences.findIndex(({ anchor, head }) => anchor <= low && low <= head);
  const target = exact ? first + step : step > 0 ? first : at;
  return sentences[Math.max(0, Math.min(sentences.length - 1, target))] ?? range;
}

function segments(run: string, offset: number): readonly Word[] {
  const found = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(run)];
  return found.map(({ index, segment }) => ({
    start: offset + index,
    end: offset + index + segment.length,
    text: segment,
  }));
}
