import { describe, expect, test } from "vitest";
import { sentencesOf } from "./sentences";

describe("sentences", () => {
  const texts = (text: string): string[] => sentencesOf(text).map((each) => each.text);
  test("end at a stop, not after a short form, and at a line's end in any case", () => {
    expect(texts("Gen. Zhukov came. He stayed.")).toEqual(["Gen. Zhukov came.", "He stayed."]);
    expect(texts("It was led by Brig. Gen. A. Smith. He stayed.")).toEqual([
      "It was led by Brig. Gen. A. Smith.",
      "He stayed.",
    ]);
    expect(texts("He met Gen.\nZhukov came.")).toEqual(["He met Gen.", "Zhukov came."]);
    expect(texts("They met Gen.")).toEqual(["They met Gen."]);
  });

  test("lie in their text without the white space around them", () => {
    for (const text of ["  One is.  Two is. ", "\n\nOne is.\n"]) {
      for (const { start, end, text: words } of sentencesOf(text)) expect(text.slice(start, end)).toBe(words);
    }
    expect(sentencesOf("  One is.  Two is. ").map(({ start, end }) => [start, end])).toEqual([
      [2, 9],
      [11, 18],
    ]);
    expect(sentencesOf("   ")).toEqual([]);
  });
});
