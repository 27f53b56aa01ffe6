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
