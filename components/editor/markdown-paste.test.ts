import { expect, test } from "vitest";
import { looksLikeMarkdown } from "./markdown-paste";

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
])("%j is taken as Markdown", (text) => expect(looksLikeMarkdown(text)).toBe(true));

test.each([
  "Plain words, nothing more.",
  "A dash - in the middle, and 3 * 4 * 5.",
  "In 1940. Then nothing.",
  "two\n\nparagraphs",
  "an e-mail <a@example.org>",
  "snake_case_name and #hashtag",
])("%j is taken as it is", (text) => expect(looksLikeMarkdown(text)).toBe(false));
