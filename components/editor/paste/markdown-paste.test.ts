import { expect, test } from "vitest";
import { fromMarkdown } from "@/lib/document/markdown/markdown";
import { plainText } from "@/lib/document/model/text";
import { looksLikeMarkdown, withItsLines } from "./markdown-paste";

test.each([
  "# Heading",
  "text\n\n- item\n- item",
  "1. first",
  "> quoted",
  "```\ncode\n```",
  "| a | b |\n|---|---|",
  "some **bold** words",
  "a [link](https://example.org)",
  "see [[Magadan]]",
  "- [x] done",
  "---\ntitle: The ford\n---\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive",
  `${"A plain line.\n".repeat(40)}\nShallow.[^1]\n\n[^1]: So says Anna.`,
])("%j is taken as Markdown", (text) => expect(looksLikeMarkdown(text)).toBe(true));

test.each([
  "Plain words, nothing more.",
  "A dash - in the middle, and 3 * 4 * 5.",
  "In 1940. Then nothing.",
  "two\n\nparagraphs",
  "A mark[^1] alone\nThe ford froze.",
  "an e-mail <a@example.org>",
  "snake_case_name and #hashtag",
  "Dear Anna,\n- see below -\nThe ford froze.\nNobody crossed.",
  "The ford froze.\n\n# 3 was the pier\n\nNobody crossed.",
  "One\nTwo\nsee [[Magadan]]\nFour",
  `1. ${"A plain line.\n".repeat(30)}- and one more`,
])("%j is taken as it is", (text) => expect(looksLikeMarkdown(text)).toBe(false));

test("the lines of a paragraph stay lines, in lists, code and tables as they are", () => {
  const poem = "# The ford\n\nThe carters came,\nthe ice went,\nnobody sang.\n\n- one\n- two\n";
  expect(plainText(fromMarkdown(withItsLines(poem)))).toBe(
    "The ford\nThe carters came,\nthe ice went,\nnobody sang.\none\ntwo",
  );
  const kept = "```\na\nb\n\nc\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nPlan\n====";
  expect(withItsLines(kept)).toBe(kept);
});

test("lines that a program broke are one paragraph", () => {
  const line = "The carters who crossed the river on the ice kept a list of sledges";
  expect(plainText(fromMarkdown(withItsLines(`${line}\n${line}\nand of men.`)))).toBe(`${line} ${line} and of men.`);
});
