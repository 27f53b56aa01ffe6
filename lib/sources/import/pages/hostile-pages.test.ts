import { describe, expect, test } from "vitest";
import { parseFiles } from "@/lib/sources/import/parse-files";
import type { SourceFormat, SourceKind } from "@/lib/sources/passage";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { INJECTIONS, MEANT_AS_TEXT } from "@/lib/sources/testing/injections";
import { xenforoPage } from "@/lib/sources/testing/xenforo-pages";

const pageAround = (body: string) =>
  xenforoPage({
    title: "T",
    thread: 1,
    page: 1,
    posts: [
      { id: 1, place: 1, author: "Anna", at: 1, body: `Before.<br><br>${body}` },
      { id: 2, place: 2, author: "Boris", at: 2, body: "After." },
    ],
  });
const article = (body: string) =>
  `<html><head><meta name="generator" content="MediaWiki 1"></head><body><h1 id="firstHeading">T</h1><div id="mw-content-text"><div class="mw-parser-output"><p>Before.</p>${body}</div></div></body></html>`;
const page = (body: string) =>
  `<html><head><title>T</title></head><body><p>Before.</p>${body}<p>After.</p></body></html>`;

const WAYS: readonly (readonly [string, SourceKind, SourceFormat, (body: string) => string])[] = [
  ["a post of a thread", "thread", "xenforo", pageAround],
  ["an article of a wiki", "reference", "mediawiki", article],
  ["a web page", "reference", "webPage", page],
  ["Markdown", "reference", "markdown", (body) => `# T\n\nBefore.\n\n${body}\n\nAfter.\n`],
];

describe.each(WAYS)("in %s", (_, kind, format, wrap) => {
  test.each(Object.entries(INJECTIONS))("%s leaves nothing but text", async (name, body) => {
    const source = succeeded(await parseFiles({ kind, files: [{ name: "a", text: wrap(body) }], format }));
    expect(source.passages[0]?.text).toBe("Before.");
    for (const address of source.passages.flatMap((passage) => passage.address ?? [])) {
      expect(address).toMatch(/^https?:\/\/[^"'<>\s]+$/);
    }
    if (!MEANT_AS_TEXT.test(name) && format !== "markdown")
      expect(JSON.stringify(source)).not.toMatch(/__shot|onerror|javascript:/i);
  });
});

describe("pages that are made to be a burden", () => {
  const long = (piece: string, count: number) => piece.repeat(count);
  test.each([
    [
      "attributes without end",
      `<p>x<a ${Array.from({ length: 300_000 }, (_none, index) => `a${index}`).join(" ")}>y</a>`,
    ],
    ["paragraphs without end", long("<p>a", 200_000)],
    ["tags that close nothing", `${long("<b>", 400)}a${long("</i>", 1_000_000)}`],
    ["brackets without end", long("<", 5_000_000)],
    ["entities without end", long("&amp;", 1_000_000)],
    ["one paragraph without end", `<p>${long("word ", 1_000_000)}`],
    ["breaks without end", `<p>a${long("<br>b", 200_000)}`],
    ["rows without end", `<table>${long("<tr><td>a<td>b", 100_000)}`],
    ["figures in figures", `${long("<figure>", 400)}a`],
    ["elements 500 deep, again and again", long(`${long("<div>", 500)}a, b, c${long("</div>", 500)}`, 50)],
    ["a class of four megabytes", `<p class="${long("c ", 2_000_000)}">words`],
    ["reference marks without end", `<p>a${long('<sup class="reference">[1]</sup>', 50_000)}`],
  ])(
    "%s are read in seconds, or refused",
    async (_, body) => {
      const start = performance.now();
      for (const [, kind, format, wrap] of WAYS.slice(0, 3)) {
        const read = await parseFiles({ kind, files: [{ name: "a", text: wrap(body) }], format });
        if (!read.ok) expect(read.failure.kind).toMatch(/invalid|tooLarge/);
      }
      expect(performance.now() - start).toBeLessThan(30_000);
    },
    60_000,
  );

  test.each([
    ["too deep", long("<div>", 5_000), "nested more than 512"],
    ["of too many elements", long("<i></i>", 700_000), "more than 600000 elements"],
  ])("%s are refused with the line", async (_, body, message) => {
    for (const [, kind, format, wrap] of WAYS.slice(0, 3)) {
      const failure = failureOf(await parseFiles({ kind, files: [{ name: "a", text: wrap(`\n\n${body}`) }], format }));
      expect(failure).toMatchObject({ kind: "invalid", issues: [{ path: expect.stringMatching(/^line \d+$/) }] });
      expect(failure.detail).toContain(message);
    }
  });
});

test("a page of a million loose signs is refused with the line, and so is a text of a million lines", async () => {
  const signs = failureOf(
    await parseFiles({
      kind: "reference",
      files: [{ name: "a", text: page(`\n<p>${"<".repeat(1_100_000)}`) }],
      format: "webPage",
    }),
  );
  expect(signs).toMatchObject({ kind: "invalid", detail: expect.stringContaining("loose pieces") });
  const files = [{ name: "a", text: "a\r\n".repeat(1_000_000) }];
  const lines = failureOf(await parseFiles({ kind: "reference", files, format: "plain" }));
  expect(lines).toMatchObject({ kind: "tooLarge", detail: expect.stringContaining("1,000,000 lines") });
  const half = await parseFiles({
    kind: "reference",
    files: [{ name: "a", text: "a\r\n".repeat(600_000) }],
    format: "plain",
  });
  expect(half.ok).toBe(true);
}, 60_000);

test("a paragraph that comes in 25,001 pieces is read whole and in order", async () => {
  const words = Array.from({ length: 12_500 }, (_none, at) => `${at}&amp;`).join("");
  const source = succeeded(
    await parseFiles({ kind: "reference", files: [{ name: "a", text: page(`<p>${words}.</p>`) }], format: "webPage" }),
  );
  expect(source.passages[1]?.text).toBe(`${words.replaceAll("&amp;", "&")}.`);
});

test("there are more than sixty cases", () => {
  expect(Object.keys(INJECTIONS).length).toBeGreaterThan(60);
});

test("a text without a single element that is said to be a web page is read as its text", async () => {
  const files = [{ name: "a", text: "# No page at all\n\nThe bridge burned in April.\n" }];
  const source = succeeded(await parseFiles({ kind: "reference", files, format: "webPage" }));
  expect(source.passages.map(({ text }) => text).join(" ")).toContain("burned in April");
});
