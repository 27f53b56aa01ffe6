import { placedWords } from "./words";

const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);
/** What multiplies the number before it, and what also closes it off: "two hundred thousand" is 200 * 1,000. */
const TIMES = new Map([
  ["dozen", 12],
  ["hundred", 100],
]);
const SCALES = new Map([
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/** Numbers up to here are too frequent to tie a claim to a passage unless they are the same. */
const SMALL_NUMBER = 12;
/** How far two amounts may lie apart and still be the same one, rounded: "over three hundred thousand" and 344,676. */
const ROUNDED = 1.2;
/** How much less a rounded amount says than the same one. */
const ROUNDED_WEIGHT = 0.7;
const YEARS = { from: 1_000, to: 2_100 };

/** The numbers of a text, whether in words or figures: `344,676`, `six million`, `2.5 million`, `three hundred and four`. */
export function numbersIn(text: string): readonly number[] {
  const words = placedWords(text).map(({ word }) => word.text);
  const numbers: number[] = [];
  for (let at = 0; at < words.length; ) {
    const read = numberAt(words, at);
    if (read) numbers.push(read.value);
    at = read ? read.end : at + 1;
  }
  return numbers;
}

/** How well the numbers of a claim stand in a passage: the mean over them, 0 (none) to 1 (all, exactly); 0 without numbers. */
export function numbersShared(claimed: readonly number[], stated: readonly number[]): number {
  if (claimed.length === 0) return 0;
  const best = claimed.map((number) => Math.max(0, ...stated.map((other) => agreement(number, other))));
  return best.reduce((sum, each) => sum + each, 0) / claimed.length;
}

function agreement(a: number, b: number): number {
  if (a === b) return 1;
  if (Math.min(a, b) <= SMALL_NUMBER || isYear(a) || isYear(b)) return 0;
  return Math.max(a / b, b / a) <= ROUNDED ? ROUNDED_WEIGHT : 0;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= YEARS.from && number <= YEARS.to;
}

type Read = { readonly value: number; readonly end: number };

function numberAt(words: readonly string[], start: number): Read | null {
  const first = words[start] ?? "";
  if (/^\d/u.test(first)) return figuresAt(first, words, start + 1);
  if (first === "zero" || !isNumberWord(first)) return null;
  let [total, current, at] = [0, 0, start];
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    const scale = SCALES.get(word);
    const times = TIMES.get(word);
    if (scale) [total, current] = [total + (current || 1) * scale, 0];
    else if (times) current = (current || 1) * times;
    else if (SMALL.has(word)) current += SMALL.get(word) ?? 0;
    else if (word !== "and" || !isNumberWord(words[at + 1] ?? "")) break;
  }
  return { value: total + current, end: at };
}

/** Figures: commas part thousands, and a scale may follow. */
function figuresAt(figures: string, words: readonly string[], end: number): Read | null {
  const value = Number(figures.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  const scale = SCALES.get(words[end] ?? "") ?? TIMES.get(words[end] ?? "");
  return scale ? { value: value * scale, end: end + 1 } : { value, end };
}

function isNumberWord(word: string): boolean {
  return SMALL.has(word) || TIMES.has(word) || SCALES.has(word);
}
