import fc from "fast-check";
import { expect, test } from "vitest";
import { h, hr, p, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { randomDocument } from "@/lib/document/testing/random-document";
import { longestIncreasing } from "@/lib/document/words/common-tokens";
import { alignBlocks } from "./align";

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

/** Lists of blocks without ids of which many say the same. */
const LINES = ["Ice", "Fog and rain", A, B, C];
const repeated = fc.array(fc.nat(3), { minLength: 1, maxLength: 9 });
const blocksOf = (lines: readonly number[]): NodeJson[] => lines.map((line) => p(LINES[line] ?? ""));

test("blocks that say the same are paired as often as both lists have them", () => {
  fc.assert(
    fc.property(repeated, repeated, (before, after) => {
      const found = alignBlocks(blocksOf(before), blocksOf(after)).pairs.filter(
        ({ from, to }) => before[from] === after[to],
      );
      const count = (lines: readonly number[], line: number): number => lines.filter((each) => each === line).length;
      const most = [0, 1, 2, 3].reduce((sum, line) => sum + Math.min(count(before, line), count(after, line)), 0);
      expect(found).toHaveLength(most);
    }),
  );
});

test("where one block of other words was put in or taken out, nothing else moved", () => {
  fc.assert(
    fc.property(repeated, fc.nat(9), (lines, place) => {
      const longer = [...lines.slice(0, place), 4, ...lines.slice(place)];
      const put = alignBlocks(blocksOf(lines), blocksOf(longer));
      expect(put.pairs.filter(({ moved }) => moved)).toEqual([]);
      expect([put.removed.length, put.added.length]).toEqual([0, 1]);
      const taken = alignBlocks(blocksOf(longer), blocksOf(lines));
      expect(taken.pairs.filter(({ moved }) => moved)).toEqual([]);
      expect([taken.removed.length, taken.added.length]).toEqual([1, 0]);
    }),
  );
});

test("an id is believed from three tenths of its words on, below only when nothing fits better", () => {
  const words = (name: string, count: number): string => Array.from({ length: count }, (_, at) => name + at).join(" ");
  const old = p.id("a", words("w", 10));
  const like = (same: number): NodeJson => p.id("a", `${words("w", same)} ${words("n", 10 - same)}`);
  const copy = p.id("c", words("w", 10));
  expect(pairs([old, p.id("z", A)], [like(3), copy, p.id("z", A)])).toEqual(["0>0", "1>2"]);
  expect(pairs([old, p.id("z", A)], [like(2), copy, p.id("z", A)])).toEqual(["0>1", "1>2"]);
  expect(pairs([old, p.id("z", A)], [like(2), p.id("c", B), p.id("z", A)])).toEqual(["0>0", "1>2"]);
  const quarter = p.id("a", `${words("w", 2)} ${words("n", 6)}`);
  expect(pairs([p.id("a", words("w", 8)), p.id("z", A)], [quarter, p.id("c", words("w", 8)), p.id("z", A)])).toEqual([
    "0>1",
    "1>2",
  ]);
});

test("of two blocks with one id the first is it", () => {
  expect(pairs([p.id("a", A), p.id("a", B)], [p.id("a", A)])).toEqual(["0>0"]);
  expect(pairs([p.id("a", A), p.id("a", B)], [p.id("a", `${A} Then.`), p.id("b", B)])).toEqual(["0>0", "1>1"]);
});

test("equal neighbours of a pair belong to it, on both sides, before equal blocks elsewhere", () => {
  const [x, y] = [p("Ice"), p("Fog and rain")];
  expect(pairs([x, p(A), y, x, p(B), y], [x, p(B), y, x, p(A), y])).toEqual([
    "3>0*",
    "4>1*",
    "5>2*",
    "0>3",
    "1>4",
    "2>5",
  ]);
  expect(pairs([x, x, p(A)], [x, p(A)])).toEqual(["1>0", "2>1"]);
  expect(pairs([p(A), x, x], [p(A), x])).toEqual(["0>0", "1>1"]);
});

test("what is left between the same neighbours is the same rewritten, when there are as many of a kind or one before", () => {
  const [n, m, o] = ["Nothing alike.", "Quite different words.", "Unheard of."];
  expect(pairs([p(A), p(B)], [p(n), p(m)])).toEqual(["0>0", "1>1"]);
  expect(pairs([p(A)], [p(n), p(m)])).toEqual(["0>0"]);
  expect(pairs([p(A), p(B)], [p(n)])).toEqual([]);
  expect(pairs([p(A), p(B)], [p(n), p(m), p(o)])).toEqual([]);
  expect(pairs([p(A), ul(B)], [ul(n), p(m)])).toEqual(["1>0*", "0>1"]);
  expect(pairs([p(A), hr()], [h(2, n)])).toEqual(["0>0"]);
});
