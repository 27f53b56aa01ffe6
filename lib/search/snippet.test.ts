import { expect, test } from "vitest";
import { MARK_END, MARK_START, snippetHtmlWithSpoilers } from "./snippet";
import { snippetParts } from "./snippet-parts";

const found = (word: string) => MARK_START + word + MARK_END;
const TEXT = "It was <the> guard, said Boris. Many lines later the guard & his son fled.";
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("what a spoiler hides in the text is hidden in each part of the headline, and no more", () => {
  const headline = `It was \uE002the> ${found("guard")}, said ... later the ${found("guard")} & his son`;
  const parts = snippetParts(snippetHtmlWithSpoilers(headline, TEXT, [range("the> guard"), range("& his")]));
  expect(parts.filter(({ hidden }) => hidden).map(({ text }) => text)).toEqual(["the> ", "guard", "& his"]);
  expect(parts.filter(({ found }) => found)).toEqual([
    { text: "guard", found: true, hidden: true },
    { text: "guard", found: true, hidden: false },
  ]);
  expect(parts.map(({ text }) => text).join("")).toBe("It was <the> guard, said ... later the guard & his son");
});

test("a word of which a part is hidden is marked in both parts", () => {
  const html = snippetHtmlWithSpoilers(found("guard"), TEXT, [
    { start: range("guard").start, end: range("guard").start + 2 },
  ]);
  expect(html).toBe("<s><mark>gu</mark></s><mark>ard</mark>");
});

test("a part of the headline that does not stand in the text is hidden as a whole", () => {
  expect(snippetHtmlWithSpoilers("not in it", TEXT, [range("guard")])).toBe("<s>not in it</s>");
});
