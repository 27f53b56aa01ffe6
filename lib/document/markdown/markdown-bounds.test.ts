import { expect, test } from "vitest";
import { markdownExcess } from "./markdown-bounds";

const row = (cell: string, count: number): string => `|${`${cell}|`.repeat(count)}`;
const table = (columns: number, rows: number, prefix = ""): string =>
  [row("a", columns), row("-", columns), ...Array.from({ length: rows }, () => "|b|")]
    .map((line) => prefix + line)
    .join("\n");
const steps = (count: number, step: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => step(at)).join("");

test.each([
  ["a wide table with short rows", table(300, 500), 67],
  ["one in a quotation", table(300, 500, "> "), 67],
  ["one in an item of a list", `- x\n\n${table(300, 500, "  ")}`, 69],
  ["one without bars at its edges", `a | b\n-- | :-\n${"c\n".repeat(12_000)}`, 10_001],
  ["many tables that are each small", `${table(20, 8)}\n\n`.repeat(200), 1_102],
  ["quotations in one line", `x\n${"> ".repeat(101)}a`, 2],
  ["bulleted items in one line", `x\n\n${"- ".repeat(101)}a`, 3],
  ["numbered items in one line", "1. ".repeat(2_000), 1],
  ["items nested by indentation", steps(120, (at) => `${" ".repeat(2 * at)}- a\n`), 101],
  ["with words between them", steps(120, (at) => `${" ".repeat(2 * at)}- a\nwords\n`), 201],
  ["by tabs", steps(120, (at) => `${"\t".repeat(at)}* a\n`), 101],
  ["its second paragraph", `- a\n\n  b\n${"b\n".repeat(7_000)}`, 6_327],
  ["an item that goes on and on", `- a\n${"b\n".repeat(7_000)}`, 6_326],
])("%s is too much, and it says where", (_, text, line) => {
  expect(markdownExcess(text)).toEqual({ line, message: expect.stringMatching(/more than|too many/) });
});

test.each([
  ["a table of 2,000 rows", table(4, 2_000).replaceAll("|b|", "|b|c|d|e|")],
  ["a hundred tables one after the other", `${table(5, 20)}\n\n`.repeat(100)],
  ["twelve levels of a list, again and again", steps(6_000, (at) => `${" ".repeat(2 * (at % 12))}- a\n`)],
  ["rules and headings", "a\n---\n\n---\n\n".repeat(20_000)],
  ["a list, and then 10,000 lines of code", `- a\n\n\`\`\`\n${"code();\n".repeat(10_000)}\`\`\`\n`],
  ["many items", "- [ ] a\n".repeat(20_000)],
  ["many paragraphs", "a\n\n".repeat(20_000)],
  ["dates and sums", "1914. A year\n- 5 = 3\n+3\n".repeat(5_000)],
])("%s is not", (_, text) => {
  expect(markdownExcess(text)).toBeNull();
});

test("two megabytes of anything are looked through in a second", () => {
  const start = performance.now();
  for (const piece of ["1. ", "> ", "- ", "|", "|-", " ", "\t", "\n", "- a\n", "a\n\n", "-:", "1", "12. a\n"]) {
    markdownExcess(piece.repeat(2_000_000 / piece.length));
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
