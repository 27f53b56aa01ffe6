import { expect, test } from "vitest";
import { EDGE } from "./block-words";
import { keptWords } from "./kept-words";

type Part = string | number;

/** The words that stayed of a text whose numbers stand for so many words that were replaced by as many others. */
function keptText(...parts: readonly Part[]): string {
  return keptBetween(parts, parts);
}

/** As `kept`, with other numbers of words before and after the change. */
function keptBetween(before: readonly Part[], after: readonly Part[]): string {
  const olds = wordsFrom(before, "old");
  return keptWords(olds, wordsFrom(after, "new"))
    .flatMap(({ a, length }) => olds.slice(a, a + length))
    .map((word) => (word === EDGE ? "|" : word))
    .join(" ");
}

function wordsFrom(parts: readonly Part[], name: string): string[] {
  return parts.flatMap((part, index) => {
    if (typeof part === "number") return Array.from({ length: part }, (_, word) => `${name}${index}.${word}`);
    return part.split(" ").map((word) => (word === "|" ? EDGE : word));
  });
}

test("four words between long changes stayed for sure, three only beside a change of at most nine", () => {
  expect(keptText(40, "of the frozen river", 40)).toBe("of the frozen river");
  expect(keptText(9, "of the river", 9)).toBe("of the river");
  expect(keptText(10, "of the river", 10)).toBe("");
});

test("two words stay beside a change of four, a single one beside a single one", () => {
  expect([keptText(4, "of the", 30), keptText(5, "of the", 30), keptText(30, "of the", 5)]).toEqual(["of the", "", ""]);
  expect([keptText(1, "of", 1), keptText(2, "of", 2), keptText(1, "of", 2)]).toEqual(["of", "", "of"]);
});

test("the longer side of a change counts", () => {
  expect(keptBetween([1, "of", 1], [2, "of", 2])).toBe("");
  expect(keptBetween([2, "of", 2], [1, "of", 1])).toBe("");
});

test("what begins or ends a text is held against the one change beside it", () => {
  expect([keptText("of", 1), keptText("of", 2), keptText("of the", 4), keptText("of the", 5)]).toEqual([
    "of",
    "",
    "of the",
    "",
  ]);
  expect([keptText(1, "of"), keptText(2, "of")]).toEqual(["of", ""]);
});

test("where words only came or only went, nothing could be mixed up", () => {
  expect(keptBetween([0, "of", 0], [9, "of", 9])).toBe("of");
  expect(keptBetween([9, "of", 9], [0, "of", 0])).toBe("of");
  expect(keptBetween([0, "of", 3], [9, "of", 3])).toBe("");
  expect(keptBetween(["of the river"], ["of the river"])).toBe("of the river");
});

test("the edge of a line speaks for two words that stayed, not for one", () => {
  expect(keptText(9, "| of the", 9)).toBe("| of the");
  expect(keptText(10, "| of the", 10)).toBe("");
  expect(keptText(1, "| of", 1)).toBe("| of");
  expect(keptText(2, "| of", 2)).toBe("");
});

test("a change that swallowed what stayed by chance may swallow what stood before it", () => {
  expect(keptText(20, "of the", 4, "by", 20)).toBe("");
  expect(keptText(20, "of the", 4, "by a frozen river", 20)).toBe("of the by a frozen river");
});
