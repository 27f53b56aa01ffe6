import fc from "fast-check";
import { expect, test } from "vitest";
import { commonTokens, type Match } from "./common-tokens";

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
