import { diffArrays } from "diff";

/**
 * Edits that are looked for between two landmarks: the search takes time in their square. Beyond, the ranges have so
 * little in common that it does not matter which of their few equal passages keep their ids.
 */
const MAX_EDITS = 400;

/** Two equal entries: their places before and after. */
export type Pair = readonly [before: number, after: number];

/**
 * Aligns two lists, in order: equal beginnings and ends, then entries that each list has once and that keep their order
 * (patience diff, Bram Cohen), and between these landmarks a shortest edit script (Myers). A list of n takes n log n.
 */
export function alignHashes(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let old = 0;
  let now = 0;
  for (const [oldMark, nowMark] of [...landmarks(before, after), [before.length, after.length] as const]) {
    const between = within(before.slice(old, oldMark), after.slice(now, nowMark));
    for (const [oldAt, nowAt] of between) pairs.push([old + oldAt, now + nowAt]);
    if (oldMark < before.length) pairs.push([oldMark, nowMark]);
    old = oldMark + 1;
    now = nowMark + 1;
  }
  return pairs;
}

function landmarks(before: readonly string[], after: readonly string[]): Pair[] {
  const oldPlaces = placesOfUnique(before);
  const nowPlaces = placesOfUnique(after);
  const candidates: Pair[] = [];
  for (const [hash, now] of nowPlaces) {
    const old = oldPlaces.get(hash);
    if (old !== undefined) candidates.push([old, now]);
  }
  return longestRising(candidates.sort((a, b) => a[1] - b[1]));
}

function placesOfUnique(hashes: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, hash] of hashes.entries()) {
    if (places.has(hash)) repeated.add(hash);
    places.set(hash, place);
  }
  for (const hash of repeated) places.delete(hash);
  return places;
}

/** The longest run of pairs, given in the order of their second places, in which the first ones rise too. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, [old]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[0] ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  }
  const rising: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** The alignment of two ranges without landmarks: equal beginnings and ends, and what Myers finds between them. */
function within(before: readonly string[], after: readonly string[]): Pair[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const pairs: Pair[] = Array.from({ length: start }, (_none, index) => [index, index] as const);
  const middle = edited(before.slice(start, before.length - end), after.slice(start, after.length - end));
  for (const [old, now] of middle) pairs.push([start + old, start + now]);
  for (let left = end; left > 0; left -= 1) pairs.push([before.length - left, after.length - left]);
  return pairs;
}

function edited(before: string[], after: string[]): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const pairs: Pair[] = [];
  let old = 0;
  let now = 0;
  for (const part of diffArrays(before, after, { maxEditLength: MAX_EDITS }) ?? []) {
    const { length } = part.value;
    if (!part.added && !part.removed) for (let step = 0; step < length; step += 1) pairs.push([old + step, now + step]);
    if (!part.added) old += length;
    if (!part.removed) now += length;
  }
  return pairs;
}
