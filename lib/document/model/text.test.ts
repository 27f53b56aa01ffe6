import { expect, test } from "vitest";
import { b, br, code, date, doc, h, hr, li, p, quote, table, ul } from "./build";
import { countWords, plainText, searchableText, textblocks, wordCount } from "./text";

const text = doc(
  h(2, "Tynda"),
  p("First ", b("bold"), br(), "second line"),
  ul(li("item", ul("inner"))),
  hr(),
  table([["A"], ["1"]]),
  quote("said"),
  code("x = 1\ny = 2"),
);

test("plain text has a line for each textblock, a hard break being a newline in it", () => {
  expect(plainText(text)).toBe("Tynda\nFirst bold\nsecond line\nitem\ninner\nA\n1\nsaid\nx = 1\ny = 2");
});

test("what is searched has the words that tell a date as they are written", () => {
  const told = doc(p("It fell on ", date("the third of April", "1940-04-03"), "."));
  expect(searchableText(told).trim()).toBe("It fell on the third of April.");
});

test("textblocks know their id, type and the path that leads to them", () => {
  const blocks = textblocks(text);
  expect(blocks.map((block) => block.type)).toEqual([
    "heading",
    "paragraph",
    "paragraph",
    "paragraph",
    "paragraph",
    "paragraph",
    "paragraph",
    "codeBlock",
  ]);
  expect(blocks[3]).toEqual({ id: "b8", type: "paragraph", text: "inner", path: [2, 0, 1, 0, 0] });
});

test("words are counted in every script", () => {
  expect(countWords("The Far-Eastern Front's 344,676 men")).toBe(5);
  expect(countWords("Тында взята")).toBe(2);
  expect(countWords("黒竜江")).toBe(3);
  expect(countWords(" — … ")).toBe(0);
  expect(wordCount(doc(p("one"), p("two three")))).toBe(3);
});
