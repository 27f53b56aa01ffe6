import { expect, test } from "vitest";
import { h, p, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { bagOf } from "@/lib/document/words/tokens";
import { alignBlocks } from "./align";
import { bagSimilarity } from "./similar-blocks";

/** `count` words of which the first `shared` are those of every other text of that name. */
const text = (name: string, shared: number, count: number, own: string): string =>
  Array.from({ length: count }, (_, at) => (at < shared ? `${name}${at}` : `${own}${at}`)).join(" ");
const other = (own: string): NodeJson => p(text("", 0, 8, own));
/** "1>0" is the block at 1 that is at 0 now; a star says that it moved. Blocks have no ids here. */
const pairs = (before: readonly NodeJson[], after: readonly NodeJson[]): string[] =>
  alignBlocks(before, after).pairs.map(({ from, to, moved }) => `${from}>${to}${moved ? "*" : ""}`);

test("the likeness of two texts is twice what they share by all that they have", () => {
  expect(bagSimilarity(bagOf(["a", "b", "b"]), bagOf(["b", "b", "b", "c", "d"]))).toBe(0.5);
  expect(bagSimilarity(bagOf([]), bagOf([]))).toBe(1);
  expect(bagSimilarity(bagOf(["a"]), bagOf([]))).toBe(0);
});

test("in its place a block is known again by a quarter of its words, not by less", () => {
  const olds = [p(text("fleet", 8, 8, "")), other("w"), other("x")];
  const like = (shared: number, count: number): NodeJson[] => {
    return [p(text("fleet", shared, count, "y")), ...["q", "r", "s", "t"].map(other)];
  };
  expect(pairs(olds, like(2, 8))).toEqual(["0>0"]);
  expect(pairs(olds, like(2, 9))).toEqual([]);
});

test("elsewhere a block is known again by half of its words, not by less", () => {
  const fillers = ["k", "l", "m", "n"].map(other);
  const olds = [...fillers, p(text("fleet", 8, 8, ""))];
  const like = (shared: number, count: number): NodeJson[] => [p(text("fleet", shared, count, "y"))];
  expect(pairs(olds, like(4, 8))).toEqual(["4>0"]);
  expect(pairs(olds, like(4, 9))).toEqual([]);
});

test("elsewhere a block of fewer than four words is not known again, in its place it is", () => {
  const fillers = ["k", "l", "m", "n"].map(other);
  const alike = (count: number): [NodeJson, NodeJson] => [
    p(text("fleet", count, count + 1, "x")),
    p(text("fleet", count, count + 1, "y")),
  ];
  const [old3, now3] = alike(2);
  const [old4, now4] = alike(3);
  expect(pairs([...fillers, old4], [now4])).toEqual(["4>0"]);
  expect(pairs([...fillers, old3], [now3])).toEqual([]);
  expect(pairs([...fillers.slice(1), old3], [now3])).toEqual(["3>0"]);
});

test("three blocks to either side of its place are looked at, a fourth is not", () => {
  const old = p(text("fleet", 8, 8, ""));
  const now = p(text("fleet", 3, 8, "y"));
  const fillers = (count: number): NodeJson[] => Array.from({ length: count }, (_, at) => other(`k${at}x`));
  const news = (count: number): NodeJson[] => Array.from({ length: count }, (_, at) => other(`n${at}x`));
  expect(pairs([...fillers(3), old], [now])).toEqual(["3>0"]);
  expect(pairs([...fillers(4), old], [now])).toEqual([]);
  // Five blocks became nine: the fifth of these stands where the third stood.
  const nine = [...news(4), now, ...news(4)];
  expect(pairs([old, ...fillers(4)], nine)).toContain("0>4");
  const last = [...news(8), now];
  expect(pairs([...fillers(4), old], last)).toEqual(["4>8"]);
  expect(pairs([...fillers(1), old, ...fillers(4).slice(1)], last)).toContain("1>8");
  expect(pairs([old, ...fillers(4)], last)).toEqual([]);
});

test("of what is elsewhere the four blocks that share most words are compared", () => {
  const fillers = ["k", "l", "m", "n"].map(other);
  const now = p(text("fleet", 6, 6, ""));
  const long = (own: string): NodeJson => p(text("fleet", 6, 30, own));
  const best = p(text("fleet", 5, 6, "z"));
  const longs = (count: number): NodeJson[] => Array.from({ length: count }, (_, at) => long(`w${at}x`));
  expect(pairs([...fillers, ...longs(3), best], [now])).toEqual(["7>0"]);
  expect(pairs([...fillers, ...longs(4), best], [now])).toEqual([]);
});

test("words that stand in more than twelve blocks tell nothing apart", () => {
  const now = p("the men of the north froze");
  const blocks = (count: number): NodeJson[] =>
    Array.from({ length: count }, (_, at) => p(`the men of the north ${text("", 0, 12, `x${at}y`)}`));
  const old = p("the men of the north marched");
  const fillers = ["k", "l", "m", "n"].map(other);
  expect(pairs([...fillers, old, ...blocks(11)], [now])).toEqual(["4>0"]);
  expect(pairs([...fillers, old, ...blocks(12)], [now])).toEqual([]);
});

test("the pairs that are most alike come first, of equals those in their place, then the first ones", () => {
  const [seven, six] = [p(text("fleet", 7, 8, "s")), p(text("fleet", 6, 8, "t"))];
  expect(pairs([six, seven], [p(text("fleet", 8, 8, ""))])).toEqual(["1>0"]);
  expect(pairs([seven, six], [p(text("fleet", 8, 8, ""))])).toEqual(["0>0"]);
  const twins = (own: string): NodeJson[] => ["a", "b"].map((each) => p(text("fleet", 6, 8, own + each)));
  expect(pairs(twins("x"), twins("y"))).toEqual(["0>0", "1>1"]);
  expect(pairs([other("k"), ...twins("x"), other("l")], twins("y"))).toEqual(["1>0", "2>1"]);
});

test("a paragraph is never taken for a list, however alike their words", () => {
  const words = text("fleet", 8, 8, "");
  expect(pairs([p(words), other("x")], [ul(words), other("t"), other("u"), other("v")])).toEqual([]);
  expect(pairs([p(words), other("x")], [h(2, words), other("u"), other("v")])).toContain("0>0");
});

test("elsewhere a block is looked for among those that share most words with it, however many share a few", () => {
  const few = ["k", "l", "m", "n", "o"].map((own) => p(text("fleet", 1, 8, own)));
  expect(pairs([...few, p(text("fleet", 8, 8, ""))], [p(text("fleet", 6, 8, "y"))])).toEqual(["5>0"]);
});

test("of two blocks that are as like the one in its place is the same", () => {
  const like = (own: string): NodeJson => p(text("fleet", 6, 8, own));
  expect(pairs([like("x"), other("k"), like("y")], [other("k"), like("z")])).toEqual(["1>0", "2>1"]);
});
