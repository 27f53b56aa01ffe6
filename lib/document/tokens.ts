/** Scripts written without spaces: one token per letter, so that an edit stays as small as it was. */
const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Bopo}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Yiii}\\p{sc=Tibt}";
const LETTER = `(?:[A-Za-z0-9_]|(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])`;
const WORD = `${LETTER}+(?:['’]${LETTER}+|(?<=\\p{N})[.,](?=\\p{N})${LETTER}+)*`;
const FLAG = "\\p{RI}\\p{RI}";
const PICTURE = "\\p{ExtPict}";
const EMOJI = `${PICTURE}[\\uFE0F\\p{EMod}]*(?:\\u200D${PICTURE}[\\uFE0F\\p{EMod}]*)*`;
/**
 * Words (with inner apostrophes, and separators inside numbers), line ends, runs of other space, whole emoji, and any
 * other character with its combining marks. Plain patterns rather than `Intl.Segmenter`: about ten times as fast, and
 * equal in every browser and on the server, whatever dictionaries they carry.
 */
const TOKEN = new RegExp(`${WORD}|[^\\S\\n]+|\\n|${FLAG}|${EMOJI}|[^]\\p{M}*`, "gu");
const WORDLIKE = /[\p{L}\p{N}]/u;

/** Cuts text into tokens; joined again they give exactly the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Whether the token says something: a word, a number or a letter of a script without spaces. */
export function isWord(token: string): boolean {
  return WORDLIKE.test(token);
}

/** The words of a text, in order, without spaces and punctuation. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).filter(isWord);
}

/** How often each word occurs. */
export type WordBag = ReadonlyMap<string, number>;

/** Counts words. */
export function bagOf(words: readonly string[]): WordBag {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How many words two bags share, each as often as it is in both. */
export function sharedWords(a: WordBag, b: WordBag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small) shared += Math.min(count, large.get(word) ?? 0);
  return shared;
}
