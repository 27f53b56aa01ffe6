import fc from "fast-check";
import { expect, test } from "vitest";
import { isWord, splitWords, tokensOf } from "./tokens";

test("words keep apostrophes and numbers their separators", () => {
  expect(splitWords("It didn't cost 1,234.50 yen; the soldiers’ pay did.")).toEqual([
    ...["It", "didn't", "cost", "1,234.50", "yen", "the", "soldiers", "pay", "did"],
  ]);
});

test("accented, Cyrillic, Arabic and Hebrew words are one token each, combining marks included", () => {
  const words = ["naïve", "cafe\u0301", "émigrés", "Байкал", "الأسطول", "שָׁלוֹם"];
  expect(splitWords(words.join(" "))).toEqual(words);
});

test("scripts without spaces are cut letter by letter, katakana words stay whole", () => {
  expect(tokensOf("日本はロシア")).toEqual(["日", "本", "は", "ロシア"]);
  expect(tokensOf("ไทย").join("")).toBe("ไทย");
  expect(tokensOf("ไทย").length).toBeGreaterThan(1);
});

test("an emoji with its joiners and tones is one token", () => {
  expect(tokensOf("👩‍👩‍👧 👍🏽 🇯🇵")).toEqual(["👩‍👩‍👧", " ", "👍🏽", " ", "🇯🇵"]);
});

test("every line end is a token of its own", () => {
  expect(tokensOf("a \n\n  b")).toEqual(["a", " ", "\n", "\n", "  ", "b"]);
});

test("tokens joined are the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(tokensOf(text).join("")).toBe(text);
    }),
  );
});

test("the short cut for common letters cuts as the full pattern does", () => {
  const points = [...Array(0x530).keys(), ...Array.from({ length: 0x50 }, (_, at) => 0x2000 + at)].slice(1);
  // One letter of another script takes the whole text the long way.
  const longWay = (text: string): string[] => tokensOf(`${text}\n日`).slice(0, -2);
  for (const point of points) {
    const letter = String.fromCodePoint(point);
    expect(tokensOf(`a${letter}b 1${letter}2`), `U+${point.toString(16)}`).toEqual(longWay(`a${letter}b 1${letter}2`));
    expect(isWord(letter)).toBe(/[\p{L}\p{N}]/u.test(letter));
  }
});
