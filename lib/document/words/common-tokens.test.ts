import fc from "fast-check";
import { expect, test } from "vitest";
import { commonTokens, longestIncreasing, type Match } from "./common-tokens";

const tokens = fc.array(fc.nat(6), { maxLength: 40 });

test("what is found is common to both, and as long as a longest common subsequence", () => {
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      const matches = commonTokens(Int32Array.from(a), Int32Array.from(b));
      expect(take(a, matches, "a")).toEqual(take(b, matches, "b"));
      expect(take(a, matches, "a")).toHaveLength(longestCommon(a, b));
      expect(matches.every(({ a: at, b: other }, index) => index === 0 || follows(matches[index - 1], at, other))).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});

test("sequences that differ too much for an exact search still keep what is unique to both", () => {
  const length = 20_000;
  const a = Int32Array.from({ length }, (_, index) => (index % 10 === 0 ? index : -(index % 7) - 1));
  const b = Int32Array.from({ length }, (_, index) => (index % 10 === 0 ? index : -(index % 5) - 10));
  const start = performance.now();
  const kept = commonTokens(a, b).reduce((sum, match) => sum + match.length, 0);
  expect(kept).toBe(length / 10);
  expect(performance.now() - start).toBeLessThan(2_000);
});

/** Tokens of a long text: `same` of them stay, each after one that is replaced. */
const alternating = (count: number, own: number, same: number): number[] =>
  Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? own + at : same));
const keptOf = (a: readonly number[], b: readonly number[]): number =>
  commonTokens(Int32Array.from(a), Int32Array.from(b)).reduce((sum, { length }) => sum + length, 0);

test("up to 1,200 edits are searched exactly; above, what occurs more than once is not found between what is unique", () => {
  expect(keptOf(alternating(600, 10, 7), alternating(600, 10_000, 7))).toBe(600);
  expect(keptOf(alternating(601, 10, 7), alternating(601, 10_000, 7))).toBe(1);
});

test("a text that is cut at what is unique is searched exactly between the cuts, and only there", () => {
  const [left, right] = [alternating(400, 10, 7), alternating(400, 10_000, 7)];
  const noise = alternating(700, 20_000, 8);
  const others = alternating(700, 40_000, 8);
  const matches = commonTokens(
    Int32Array.from([...left, -1, ...noise, -2, ...left]),
    Int32Array.from([...right, -1, ...others, -2, ...right]),
  );
  // In the middle only the last token is the same on both sides, beside the cut: the range is too long to be searched.
  expect(matches.reduce((sum, { length }) => sum + length, 0)).toBe(400 + 1 + 1 + 1 + 400);
  expect(matches).toContainEqual({ a: 799, b: 799, length: 2 });
  expect(matches).toContainEqual({ a: 2_200, b: 2_200, length: 2 });
});

test("of tokens that are unique on both sides the longest order that they share is kept, whatever they moved over", () => {
  const a = [-1, ...alternating(650, 10, 7), -2, -3, 9, -3];
  const b = [5, -2, ...alternating(650, 10_000, 7), -1, 3, 9, 3];
  const matches = commonTokens(Int32Array.from(a), Int32Array.from(b));
  expect(matches).toEqual([
    { a: 0, b: 1_302, length: 1 },
    { a: 1_303, b: 1_304, length: 1 },
  ]);
});

test("stretches are as long as they can be: no two of them touch on both sides", () => {
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      const matches = commonTokens(Int32Array.from(a), Int32Array.from(b));
      for (const [index, { a: at, b: other }] of matches.entries()) {
        const before = matches[index - 1];
        if (before) expect([before.a + before.length, before.b + before.length]).not.toEqual([at, other]);
      }
      expect(matches.every(({ length }) => length > 0)).toBe(true);
    }),
  );
});

test("what two sequences begin and end with is kept as it lies, and of a repeated token the first", () => {
  const common = (a: string, b: string): string[] => {
    const codes = (text: string) => Int32Array.from(text, (letter) => letter.charCodeAt(0));
    return commonTokens(codes(a), codes(b)).map(
      ({ a: at, b: to, length }) => `${a.slice(at, at + length)}@${at}>${to}`,
    );
  };
  expect(common("abcd", "abxcd")).toEqual(["ab@0>0", "cd@2>3"]);
  expect(common("abab", "ab")).toEqual(["ab@0>0"]);
  expect(common("ab", "abab")).toEqual(["ab@0>0"]);
  expect(common("xaby", "zabw")).toEqual(["ab@1>1"]);
  expect(common("abcabba", "cbabac")).toEqual(["c@2>0", "ab@3>2", "a@6>4"]);
  expect(common("", "ab")).toEqual([]);
  expect(common("ab", "cd")).toEqual([]);
  expect(common("aXbYc", "aYbXc")).toEqual(["a@0>0", "Y@3>1", "c@4>4"]);
});

test("of equally long increasing subsequences one of the greatest weight is kept, and weight never outdoes length", () => {
  const subsets = (count: number): number[][] =>
    Array.from({ length: 2 ** count }, (_, bits) => [...Array(count).keys()].filter((at) => (bits >> at) & 1));
  const sum = (indexes: readonly number[], weights: readonly number[]): number =>
    indexes.reduce((total, index) => total + (weights[index] ?? 0), 0);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(9)), { maxLength: 7 }), (items) => {
      const [values, weights] = [items.map(([value]) => value), items.map(([, weight]) => weight)];
      const rising = subsets(values.length).filter((indexes) =>
        indexes.every((index, at) => at === 0 || (values[index] ?? 0) > (values[indexes[at - 1] ?? 0] ?? 0)),
      );
      const longest = Math.max(...rising.map(({ length }) => length));
      const heaviest = Math.max(...rising.filter(({ length }) => length === longest).map((each) => sum(each, weights)));
      const kept = longestIncreasing(values, weights);
      expect(rising).toContainEqual(kept);
      expect([kept.length, sum(kept, weights)]).toEqual([longest, heaviest]);
    }),
  );
  expect(longestIncreasing([2, 0, 1], [90, 1, 1])).toEqual([1, 2]);
  expect(longestIncreasing([1, 0], [3, 4])).toEqual([1]);
  expect(longestIncreasing([1, 0], [4, 3])).toEqual([0]);
  expect(longestIncreasing([1, 0])).toEqual([0]);
  expect(longestIncreasing([2, 0, 1], [5, 0, 0])).toEqual([1, 2]);
});

function take(sequence: readonly number[], matches: readonly Match[], side: "a" | "b"): number[] {
  return matches.flatMap((match) => sequence.slice(match[side], match[side] + match.length));
}

function follows(previous: Match | undefined, a: number, b: number): boolean {
  return previous !== undefined && previous.a + previous.length <= a && previous.b + previous.length <= b;
}

function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const token of a) {
    const next = [0];
    b.forEach((other, index) => {
      next.push(token === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
