import type { Dropped } from "@/lib/sources/passage";

/** Counts of what is left out, by name, while something is read. */
export type Tally = Map<string, number>;

/** Adds to a count. */
export function tell(tally: Tally, what: string, count = 1): void {
  tally.set(what, (tally.get(what) ?? 0) + count);
}

/** Counts as data, the most first. */
export function countsOf(tally: Tally): Dropped[] {
  return [...tally].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
}

/** How many hidden texts are told by their words; the others are only counted. */
const HIDDEN_TOLD = 8;

/** Counts a text that a page hides, and tells how it begins. */
export function tellHidden(tally: Tally, words: string): void {
  if (words === "") return;
  const told = [...tally.keys()].filter((what) => what.startsWith("hidden text:")).length;
  const begins = words.length > 60 ? `${words.slice(0, 57).toWellFormed()}...` : words;
  const what = `hidden text: “${begins}”`;
  tell(tally, told < HIDDEN_TOLD || tally.has(what) ? what : "hidden text");
}
