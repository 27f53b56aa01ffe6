import { describe, expect, test } from "vitest";
import { afterKey, allWords, sentencesOf, splitPassage, stretchOf, type WordRange, wordsIn } from "./words";

const text = "The lamp-man heard the freight. It was early.\nNothing else was!";
const words = splitPassage(text);
const sentences = sentencesOf(text, words);
const chosen = (range: WordRange | null): string => {
  const stretch = range && stretchOf(words, range);
  return stretch ? text.slice(stretch.start, stretch.end) : "";
};
const press = (key: string, range: WordRange, shift = false, mod = false) =>
  afterKey({ key, shift, mod }, range, words, sentences) ?? range;

describe("the words of a passage", () => {
  test("are what stands between white space, and put together give the passage", () => {
    expect(words.map((word) => word.text).slice(0, 3)).toEqual(["The", "lamp-man", "heard"]);
    expect(chosen(allWords(words))).toBe(text);
  });

  test("of a script without spaces are told apart by the browser", () => {
    const japanese = splitPassage("東京は晴れです");
    expect(japanese.length).toBeGreaterThan(1);
    expect(japanese.map((word) => word.text).join("")).toBe("東京は晴れです");
  });

  test("are found by a stretch of text, also one that cuts them", () => {
    expect(chosen(wordsIn(words, 5, 14))).toBe("lamp-man heard");
    expect(wordsIn(words, 3, 4)).toBeNull();
  });

  test("make sentences", () => {
    expect(sentences.map(chosen)).toEqual(["The lamp-man heard the freight.", "It was early.", "Nothing else was!"]);
  });
});

describe("keys in a passage", () => {
  test("go from word to word and extend with Shift", () => {
    const first = press("Home", allWords(words));
    expect(chosen(first)).toBe("The");
    const three = press("ArrowRight", press("ArrowRight", first, true), true);
    expect(chosen(three)).toBe("The lamp-man heard");
    expect(chosen(press("ArrowLeft", three, true))).toBe("The lamp-man");
    expect(chosen(press("ArrowLeft", first))).toBe("The");
  });

  test("go from sentence to sentence: the first of a whole passage first", () => {
    const first = press("ArrowDown", allWords(words));
    expect(chosen(first)).toBe("The lamp-man heard the freight.");
    const second = press("ArrowDown", first);
    expect(chosen(second)).toBe("It was early.");
    expect(chosen(press("ArrowUp", second))).toBe("The lamp-man heard the freight.");
    expect(chosen(press("ArrowDown", second, true))).toBe("It was early.\nNothing else was!");
  });

  test("choose all of it, and leave other keys alone", () => {
    expect(chosen(press("a", { anchor: 2, head: 2 }, false, true))).toBe(text);
    expect(afterKey({ key: "x", shift: false, mod: false }, allWords(words), words, sentences)).toBeNull();
  });
});
