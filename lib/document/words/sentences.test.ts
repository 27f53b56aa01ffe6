import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "./sentences";

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test("a text is cut where its sentences end", () => {
  expect(texts("The bridge burned. Who did it? Nobody knows!")).toEqual([
    "The bridge burned.",
    "Who did it?",
    "Nobody knows!",
  ]);
});

test("a title, an initial, a short form or a number does not end a sentence", () => {
  for (const text of [
    "On 3 May Gen. Yamada met Lt. Col. A. B. Smith near St. Petersburg.",
    "Some 3.5 tons came by Engine No. 5 of the line, c. 1941.",
    "The U.S. Navy left, e.g. Task Force 5.",
  ])
    expect(texts(text)).toEqual([text]);
});

test("a sentence may end with a short word, a year or a closing quotation mark", () => {
  expect(texts("It was in 1941. Then he said “no.” Then he left.")).toHaveLength(3);
});

test("a line that breaks ends a sentence", () => {
  expect(texts("First line\nSecond line")).toEqual(["First line", "Second line"]);
});

test("sentences lie where they say, one after the other, and hold all words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const sentences = sentencesOf(text);
      for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
      expect(
        sentences
          .map((each) => each.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
    }),
  );
});
