import type { Dropped } from "@/lib/sources/passage";

/** Counts of what is left out, by name, while something is read. */
export type Counter = Map<string, number>;

/** Adds to a count. */
export function countUp(counter: Counter, what: string, count = 1): void {
  counter.set(what, (counter.get(what) ?? 0) + count);
}

/** Counts as data, the most first. */
export function countsOf(counter: Counter): Dropped[] {
  return [...counter].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
}

/** How many hidden texts are shown by their first words; the others are only counted. */
const MOST_HIDDEN = 8;

/** Counts a text that a page hides, under its first words. */
export function countHidden(counter: Counter, words: string): void {
  if (words === "") return;
  const shown = [...counter.keys()].filter((what) => what.startsWith("hidden text:")).length;
  const begins = words.length > 60 ? `${words.slice(0, 57).toWellFormed()}...` : words;
  const what = `hidden text: “${begins}”`;
  countUp(counter, shown < MOST_HIDDEN || counter.has(what) ? what : "hidden text");
}
