/** A range that both sequences share: `length` tokens from `a` on in the first, from `b` on in the second. */
export type Match = { readonly a: number; readonly b: number; readonly length: number };

/**
 * Most edits (tokens deleted and inserted) searched exactly in one range. Time and memory grow with its square:
 * at 1,200 some 6 MB and 5 ms at worst. Beyond it, tokens that occur once on either side cut the range in parts.
 */
const MAX_EDITS = 1_200;

/** Part of both sequences: `[aFrom, aTo)` against `[bFrom, bTo)`. */
type TokenRange = { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number };

/**
 * The ranges two token sequences share, in order: a longest common subsequence by Myers' greedy algorithm
 * ("An O(ND) Difference Algorithm", 1986); where that would take too long, a common subsequence hung on tokens that
 * are unique on both sides.
 */
export function commonTokens(a: Int32Array, b: Int32Array): Match[] {
  const matches: Match[] = [];
  search(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, matches, true);
  return joinTouching(matches);
}

function search(a: Int32Array, b: Int32Array, whole: TokenRange, matches: Match[], mayCut: boolean): void {
  let { aFrom, aTo, bFrom, bTo } = whole;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom += 1;
    bFrom += 1;
  }
  while (aTo > aFrom && bTo > bFrom && a[aTo - 1] === b[bTo - 1]) {
    aTo -= 1;
    bTo -= 1;
  }
  push(matches, whole.aFrom, whole.bFrom, aFrom - whole.aFrom);
  if (aFrom < aTo && bFrom < bTo) {
    const inner = { aFrom, aTo, bFrom, bTo };
    const found = shortestEdit(a.subarray(aFrom, aTo), b.subarray(bFrom, bTo));
    if (found !== null) for (const match of found) push(matches, match.a + aFrom, match.b + bFrom, match.length);
    else if (mayCut) cutAtUnique(a, b, inner, matches);
  }
  push(matches, aTo, bTo, whole.aTo - aTo);
}

function push(matches: Match[], a: number, b: number, length: number): void {
  if (length > 0) matches.push({ a, b, length });
}

/** Myers' search forward, then back along the furthest points; null when it takes more than `MAX_EDITS`. */
function shortestEdit(a: Int32Array, b: Int32Array): Match[] | null {
  const limit = Math.min(MAX_EDITS, a.length + b.length);
  if (Math.abs(a.length - b.length) > limit) return null;
  const furthest = new Int32Array(2 * limit + 3);
  const offset = limit + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const x = walkFrom(a, b, k, startOn(furthest, offset, k, edits));
      furthest[offset + k] = x;
      if (k === a.length - b.length && x >= a.length) return walkBack(trace, a.length, b.length, edits);
    }
    trace.push(furthest.slice(offset - edits, offset + edits + 1));
  }
  return null;
}

function startOn(furthest: Int32Array, offset: number, k: number, edits: number): number {
  if (edits === 0) return 0;
  const below = furthest[offset + k + 1] ?? 0;
  const right = (furthest[offset + k - 1] ?? 0) + 1;
  if (k === -edits) return below;
  return k === edits ? right : Math.max(below, right);
}

function walkFrom(a: Int32Array, b: Int32Array, k: number, from: number): number {
  let x = from;
  while (x < a.length && x - k < b.length && x >= k && a[x] === b[x - k]) x += 1;
  return x;
}

function walkBack(trace: readonly Int32Array[], aLength: number, bLength: number, total: number): Match[] {
  const matches: Match[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = total; edits > 0; edits -= 1) {
    const k = x - y;
    const row = trace[edits - 1];
    const at = (diagonal: number): number => row?.[diagonal + edits - 1] ?? -1;
    const down = k === -edits || (k !== edits && at(k + 1) >= at(k - 1) + 1);
    const previousX = at(down ? k + 1 : k - 1);
    const start = down ? previousX : previousX + 1;
    push(matches, start, start - k, x - start);
    x = previousX;
    y = previousX - (down ? k + 1 : k - 1);
  }
  push(matches, 0, 0, x);
  return matches.reverse();
}

/** Hangs the range on tokens that occur once on both sides, in the longest order they share. */
function cutAtUnique(a: Int32Array, b: Int32Array, whole: TokenRange, matches: Match[]): void {
  const inB = placesOfUnique(b, whole.bFrom, whole.bTo);
  const anchors = [...placesOfUnique(a, whole.aFrom, whole.aTo)]
    .flatMap(([token, place]) => {
      const other = inB.get(token);
      return other === undefined ? [] : [{ a: place, b: other }];
    })
    .sort((one, two) => one.a - two.a);
  const kept = longestIncreasing(anchors.map((anchor) => anchor.b));
  let aFrom = whole.aFrom;
  let bFrom = whole.bFrom;
  for (const index of kept) {
    const anchor = anchors[index];
    if (anchor === undefined) continue;
    search(a, b, { aFrom, aTo: anchor.a, bFrom, bTo: anchor.b }, matches, false);
    push(matches, anchor.a, anchor.b, 1);
    aFrom = anchor.a + 1;
    bFrom = anchor.b + 1;
  }
  search(a, b, { aFrom, aTo: whole.aTo, bFrom, bTo: whole.bTo }, matches, false);
}

function placesOfUnique(tokens: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? -1;
    places.set(token, places.has(token) ? -1 : index);
  }
  for (const [token, place] of places) if (place === -1) places.delete(token);
  return places;
}

/**
 * The indices of a longest strictly increasing subsequence, ascending; of several, one of the greatest weight.
 * `weights` (each 0 or more) only break ties between equally long ones.
 */
export function longestIncreasing(values: readonly number[], weights: readonly number[] = []): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) + 1;
  const ranks = new Map([...new Set(values)].sort((x, y) => x - y).map((value, index) => [value, index + 1]));
  const best: (number | undefined)[] = new Array(ranks.size + 1);
  const score: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, index) => {
    const rank = ranks.get(value) ?? 1;
    let before: number | undefined;
    for (let node = rank - 1; node > 0; node -= node & -node) before = better(score, before, best[node]);
    previous[index] = before;
    score[index] = (before === undefined ? 0 : (score[before] ?? 0)) + 1 + (weights[index] ?? 0) / total;
    for (let node = rank; node < best.length; node += node & -node) best[node] = better(score, best[node], index);
  });
  let at = values.reduce<number | undefined>((top, _, index) => better(score, top, index), undefined);
  const kept: number[] = [];
  for (; at !== undefined; at = previous[at]) kept.push(at);
  return kept.reverse();
}

function better(score: readonly number[], a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b !== undefined && (score[b] ?? 0) > (score[a] ?? 0) ? b : a;
}

function joinTouching(matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    if (last !== undefined && last.a + last.length === match.a && last.b + last.length === match.b) {
      joined[joined.length - 1] = { ...last, length: last.length + match.length };
    } else joined.push(match);
  }
  return joined;
}
