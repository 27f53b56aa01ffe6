import { expect, test } from "vitest";
import { EDGE } from "./block-words";
import { hashesOf } from "./fingerprints";

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
