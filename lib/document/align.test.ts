import fc from "fast-check";
import { expect, test } from "vitest";
import { alignBlocks } from "./align";
import { h, hr, p, ul } from "./build";
import { longestIncreasing } from "./common-tokens";
import type { NodeJson } from "./json";
import { randomDocument } from "./testing/random-document";

const A = "The fleet sailed north in the winter of that year.";
const B = "Ice held the ships until somebody broke it.";
const C = "Nobody in Tokyo expected an answer from them.";
/** "1>0" is the block at 1 that is at 0 now; a star says that it moved. */
const pairs = (before: readonly NodeJson[], after: readonly NodeJson[]): string[] =>
  alignBlocks(before, after).pairs.map(({ from, to, moved }) => `${from}>${to}${moved ? "*" : ""}`);

test("ids pair blocks however their words changed, when nothing else fits", () => {
  expect(pairs([p.id("a", A), p.id("b", B)], [p.id("a", C), p.id("b", B)])).toEqual(["0>0", "1>1"]);
});

test("an id on other words yields to equal words under another id", () => {
  expect(pairs([p.id("a", A), p.id("b", B)], [p.id("a", C), p.id("b", A), p.id("c", B)])).toEqual(["0>1", "1>2"]);
});

test("without ids equal content pairs, and what is left pairs by likeness", () => {
  const edited = A.replace("winter", "spring");
  expect(pairs([p(A), p(B), p(C)], [p(C), p(edited), p(B)])).toEqual(["2>0*", "0>1", "1>2"]);
});

test("of many equal blocks each pairs in its place", () => {
  const empty = [p(), p(A), p(), p(B), p()];
  expect(pairs(empty, [p(), p(A), p(), p(C), p(), p(B), p()]).filter((pair) => pair.includes("*"))).toEqual([]);
  expect(alignBlocks([hr(), p(A)], [p(A), hr()])).toMatchObject({ removed: [0], added: [1] });
});

test("the fewest blocks move, and of equally many those with the least text", () => {
  const [a, b, c] = [p.id("a", A), p.id("b", B), p.id("c", "Short.")];
  expect(pairs([a, b, c], [c, a, b])).toEqual(["2>0*", "0>1", "1>2"]);
  expect(pairs([a, c], [c, a])).toEqual(["1>0*", "0>1"]);
  expect(pairs([c, a], [a, c])).toEqual(["1>0", "0>1*"]);
});

test("a paragraph can become a heading, but no list", () => {
  expect(pairs([p.id("a", A)], [h.id("a", 2, A)])).toEqual(["0>0"]);
  expect(alignBlocks([p.id("a", A)], [ul.id("a", A)])).toEqual({ pairs: [], removed: [0], added: [0] });
});

test("every block is paired once, removed or added", () => {
  fc.assert(
    fc.property(randomDocument, randomDocument, (before, after) => {
      const { pairs: found, removed, added } = alignBlocks(before.content, after.content);
      const froms = [...found.map(({ from }) => from), ...removed].sort((x, y) => x - y);
      const tos = [...found.map(({ to }) => to), ...added].sort((x, y) => x - y);
      expect(froms).toEqual([...before.content.keys()]);
      expect(tos).toEqual([...after.content.keys()]);
      const settled = found.filter(({ moved }) => !moved).map(({ from }) => from);
      expect(settled).toEqual(settled.toSorted((x, y) => x - y));
    }),
  );
});

test("a longest increasing subsequence is as long as any", () => {
  const slow = (values: readonly number[]): number => {
    const best: number[] = [];
    values.forEach((value, at) => {
      const before = values.slice(0, at).map((other, index) => (other < value ? (best[index] ?? 0) : 0));
      best.push(1 + Math.max(0, ...before));
    });
    return Math.max(0, ...best);
  };
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (values) => {
      const kept = longestIncreasing(values).map((index) => values[index] ?? 0);
      expect(kept).toHaveLength(slow(values));
      expect(kept.every((value, index) => index === 0 || value > (kept[index - 1] ?? 0))).toBe(true);
    }),
  );
});
