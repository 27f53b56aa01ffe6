import { expect, test } from "vitest";
import { EDGE } from "./block-words";
import { fingerprintsOf, hashesOf } from "./fingerprints";

const words = (text: string): string[] => [EDGE, ...text.split(" "), EDGE];
const shared = (a: string, b: string, salt = "x"): number => {
  const known = new Set(hashesOf(words(a), "x"));
  return hashesOf(words(b), salt).filter((hash) => known.has(hash)).length;
};

test("texts that share seven words in a row share a fingerprint, wherever these stand", () => {
  for (const [before, after] of [
    ["", " z"],
    ["p q r ", ""],
    ["k ", " l m n o"],
  ]) {
    expect(
      shared("the army crossed the frozen river at night", `${before}army crossed the frozen river at night${after}`),
    ).toBeGreaterThan(0);
  }
});

test("a short line has a fingerprint, other words and another article have none in common", () => {
  expect(shared("Aftermath", "Aftermath")).toBe(1);
  expect(shared("the army crossed the river", "nobody slept in that long night")).toBe(0);
  expect(shared("the army crossed the river", "the army crossed the river", "y")).toBe(0);
  expect(hashesOf([EDGE, EDGE], "x")).toEqual([]);
});

const seq = (count: number, name = "w"): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
const places = (list: readonly string[]): string[] =>
  fingerprintsOf(list, "x").map(({ start, end }) => `${start}-${end}`);

test("a fingerprint is made of four words, of a text of three there is none", () => {
  expect(places(seq(4))).toEqual(["0-4"]);
  expect(places(seq(3))).toEqual([]);
  expect(fingerprintsOf(seq(30), "x").every(({ start, end }) => end - start === 4)).toBe(true);
});

test("of each four in a row the smallest is kept, and only those", () => {
  const list = seq(60);
  const all = Array.from({ length: 57 }, (_, at) => fingerprintsOf(list.slice(at, at + 4), "x")[0]?.hash ?? 0);
  const smallest = new Set<number>();
  for (let at = 0; at + 4 <= all.length; at += 1) smallest.add(Math.min(...all.slice(at, at + 4)));
  expect(hashesOf(list, "x")).toEqual([...smallest].sort((a, b) => a - b));
  expect(hashesOf(seq(6), "x")).toEqual([Math.min(...all.slice(0, 3))]);
});

test("seven words that two texts share are always enough, six are not", () => {
  const sharedBy = (count: number): number[] =>
    Array.from({ length: 40 }, (_, at) => {
      const same = seq(count, `s${at}.`);
      const known = new Set(hashesOf([...seq(9, `a${at}.`), ...same, ...seq(9, `b${at}.`)], "x"));
      return hashesOf([...seq(9, `c${at}.`), ...same, ...seq(9, `d${at}.`)], "x").filter((hash) => known.has(hash))
        .length;
    });
  expect(Math.min(...sharedBy(7))).toBeGreaterThan(0);
  expect(Math.min(...sharedBy(6))).toBe(0);
});

test("a line of one word has a fingerprint of its own, with its edges; an empty one and one of two words have none", () => {
  expect(places([EDGE, "north", EDGE])).toEqual(["0-3"]);
  expect(places([EDGE, EDGE])).toEqual([]);
  expect(places([EDGE, "north", "wind", EDGE])).toEqual(["0-4"]);
  expect(places([EDGE, EDGE, EDGE, "north", EDGE, EDGE, EDGE])).toContain("2-5");
});

test("fingerprints are numbers that are kept in databases: the same for ever", () => {
  expect(hashesOf(["the", "army", "crossed", "the"], "x")).toEqual([1_050_873_612]);
  expect(hashesOf([EDGE, "north", EDGE], "article")).toEqual([-948_975_334]);
});
