import { describe, expect, test } from "vitest";
import { p, ul } from "@/lib/document/model/build";
import { placedWords, wordsWithEdges } from "./block-words";
import { tracedBlock } from "./replay-attribution";

describe("blocks", () => {
  test("have their words in small letters, with where they stand, and an edge around each line", () => {
    expect(placedWords(p("Ice  held, 12 Ships"))).toEqual([
      { key: "ice", start: 0, end: 3 },
      { key: "held", start: 5, end: 9 },
      { key: "12", start: 11, end: 13 },
      { key: "ships", start: 14, end: 19 },
    ]);
    expect(wordsWithEdges(ul("One", "Two three"))).toEqual(["\n", "one", "\n", "\n", "two", "three", "\n"]);
  });

  test("are traced word by word: edges come from nowhere, and a word without an origin neither", () => {
    const traced = tracedBlock(ul("One", "two three"), [4, 5], true);
    expect([traced.words.join("|"), traced.origins, traced.alive]).toEqual([
      "\n|one|\n|\n|two|three|\n",
      [0, 4, 0, 0, 5, 0, 0],
      true,
    ]);
  });
});
