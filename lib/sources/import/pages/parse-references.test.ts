import { describe, expect, test } from "vitest";
import { parseFiles } from "@/lib/sources/import/parse-files";
import { previewOf } from "@/lib/sources/import/preview";
import { writeOut } from "@/lib/sources/import/write-out";
import type { ParsedSource, SourceFormat } from "@/lib/sources/passage";
import { failureOf, squeezed, succeeded } from "@/lib/sources/source-fixtures";
import { MEDIAWIKI_PAGE } from "@/lib/sources/testing/mediawiki-page";
import { WEB_PAGE } from "@/lib/sources/testing/web-page";

async function parsed(text: string, format?: SourceFormat, name = "a file") {
  return succeeded(await parseFiles({ kind: "reference", files: [{ name, text }], format }));
}

const kindsAndTexts = ({ passages }: ParsedSource) => passages.map(({ kind, text }) => [kind, text]);
const dropped = (source: ParsedSource) => new Map(source.dropped?.map(({ what, count }) => [what, count]));

describe("a saved article of a MediaWiki wiki", () => {
  test("gives headings, paragraphs, lists, captions and rows, without what stands around them", async () => {
    const source = await parsed(MEDIAWIKI_PAGE);
    expect([source.format, source.title]).toEqual(["mediawiki", "Ice railway of the Nara"]);
    expect(kindsAndTexts(source)).toEqual([
      ["paragraph", "The ice railway of the Nara was a line of 3 km laid on the frozen river. It carried 10⁶ tonnes."],
      ["heading", "History"],
      ["caption", "The line in 1921"],
      ["caption", "Map of the line"],
      ["paragraph", "Work began in November."],
      ["listItem", "The north bank"],
      ["listItem", "two sidings"],
      ["listItem", "The south bank"],
      ["quotation", "We laid rails where we had fished."],
      ["caption", "Traffic"],
      ["paragraph", "Year | Trains"],
      ["paragraph", "1921 | 412"],
      ["paragraph", "The ice bore p=F/A at most."],
    ]);
  });

  test("keeps reference marks as data at their places, and the addresses of pictures", async () => {
    const { passages } = await parsed(MEDIAWIKI_PAGE);
    const [first] = passages;
    const words = first?.text ?? "";
    expect(first?.marks.map(({ label, at }) => [label, words.slice(0, at).split(" ").at(-1)])).toEqual([
      ["1", "km"],
      ["a", "km"],
      ["citation needed", "river."],
      ["3", "tonnes"],
    ]);
    expect(passages.flatMap(({ address }) => address ?? [])).toEqual([
      "https://upload.example.org/thumb/ice.jpg/250px-ice.jpg",
      "https://wiki.example.org/images/map.png",
    ]);
    expect(writeOut(await parsed(MEDIAWIKI_PAGE))).toContain(
      "a line of 3 km[1][a] laid on the frozen river.[citation needed] It",
    );
  });

  test("says what was left out, by reason", async () => {
    const source = await parsed(MEDIAWIKI_PAGE);
    const counts = dropped(source);
    expect([counts.get("infoboxes"), counts.get("navigation boxes"), counts.get("notices")]).toEqual([1, 2, 3]);
    expect([counts.get("edit links"), counts.get("footnotes"), counts.get("tables of contents")]).toEqual([3, 1, 1]);
    expect(counts.get("headings of empty sections")).toBe(3);
    expect([counts.get("scripts"), counts.get("styles")]).toEqual([2, 2]);
    expect(previewOf(source)).toMatchObject({ format: "mediawiki", marks: 6, pictures: 2 });
  });
});

describe("any other web page", () => {
  test("gives its main text, with the lines at which it stands", async () => {
    const source = await parsed(WEB_PAGE);
    expect([source.format, source.title]).toEqual(["webPage", "The winter ferry"]);
    const kinds = source.passages.map(({ kind }) => kind).join(" ");
    expect(kinds).toMatch(/paragraph caption heading paragraph listItem listItem quotation paragraph$/);
    const words = source.passages.map(({ text }) => text).join("\n");
    expect(words).toContain("It cost two coins\neach way.");
    expect(words).not.toMatch(/cookies|Home|Read also|First!|rights reserved|track|steal/);
    const caption = source.passages.find(({ kind }) => kind === "caption");
    expect(caption).toMatchObject({
      text: "The ferry in November",
      address: "https://courier.example.org/pictures/ferry.jpg",
    });
    expect(WEB_PAGE.split("\n")[(caption?.line ?? 0) - 1]).toContain("<figcaption>");
    expect(dropped(source).get("event handlers")).toBe(2);
    expect(dropped(source).get("passages outside of the main text")).toBeGreaterThan(3);
  });

  test("without a main text gives all of its text, and says so", async () => {
    const source = await parsed(
      "<html><body><p>One.</p><div hidden>Never seen</div><p>Two.<script>bad()</script></p></body></html>",
    );
    expect(kindsAndTexts(source).map(([, text]) => text)).toEqual(["One.", "Two."]);
  });

  test("without any text is refused", async () => {
    const failure = failureOf(
      await parseFiles({ kind: "reference", files: [{ name: "a", text: "<html><script>x()</script></html>" }] }),
    );
    expect(failure.detail).toContain("no text");
  });
});

describe("articles of other versions of MediaWiki", () => {
  const WORDS = `<table class="infobox"><tr><td>3 m</td></tr></table><p>A <b>weir</b> holds water.<sup class="mw-ref reference"><a>[2]</a></sup></p>
<h2>Use</h2><span class="editsection">[<a>edit</a>]</span><p>It turns mills.</p><h2>Notes</h2><ol class="mw-references references"><li>A book.</li></ol>`;
  const SIDE = `<aside class="portable-infobox"><h2>Weir</h2><div>3 m</div></aside>`;
  test.each([
    [
      "1.27, without a box of the parser",
      `<head><meta name="generator" content="MediaWiki 1.27.1"><title>Weir - Wiki</title></head><body><h1 class="firstHeading">Weir</h1><div id="bodyContent"><div id="siteSub">From a wiki</div><div id="mw-content-text">${WORDS}</div></div></body>`,
    ],
    [
      "1.15, without a box of the content",
      `<head><meta name="generator" content="MediaWiki 1.15.5"><title>Weir - Wiki</title></head><body><h1 class="firstHeading">Weir</h1><div id="bodyContent"><h3 id="siteSub">From a wiki</h3>${WORDS}</div></body>`,
    ],
    [
      "its text alone, as programs get it",
      `<body><h1 id="firstHeading">Weir</h1><div class="mw-parser-output">${WORDS}</div></body>`,
    ],
    [
      "Parsoid",
      `<head><meta property="mw:pageId" content="3"><meta property="mw:html:version" content="2.8.0"><title>Weir</title></head><body class="mw-body-content parsoid-body mw-parser-output"><section data-mw-section-id="0">${WORDS}</section></body>`,
    ],
    [
      "a fan's wiki, with a portable infobox",
      `<head><meta name="generator" content="MediaWiki 1.43.6"></head><body><h1 id="firstHeading">Weir</h1><div id="mw-content-text"><div class="mw-parser-output">${SIDE}${WORDS}</div></div></body>`,
    ],
  ])("%s", async (_, page) => {
    const source = await parsed(`<!doctype html><html>${page}</html>`);
    expect([source.format, source.title]).toEqual(["mediawiki", "Weir"]);
    expect(kindsAndTexts(source)).toEqual([
      ["paragraph", "A weir holds water."],
      ["heading", "Use"],
      ["paragraph", "It turns mills."],
    ]);
    expect(source.passages[0]?.marks).toMatchObject([{ label: "2", at: 19 }]);
    expect(dropped(source).get("infoboxes")).toBeGreaterThan(0);
  });
});

describe("a page of which a part is taken", () => {
  const SENTENCE = "The weir of the lower town was built of oak, and each spring the ice took a part of it away. ";
  test("has the rows of a table all or none", async () => {
    const row = (year: number) => `<tr><td>${year}</td><td>${SENTENCE.repeat(3)}</td></tr>`;
    const source = await parsed(`<html><body><table>${[1801, 1802, 1803].map(row).join("")}</table></body></html>`);
    expect(kindsAndTexts(source).map(([, text]) => text?.slice(0, 12))).toEqual([
      "1801 | The w",
      "1802 | The w",
      "1803 | The w",
    ]);
  });

  test("warns where most words are outside, with the reading that takes them", async () => {
    const side = Array.from(
      { length: 40 },
      (_, index) => `<li><a href="/${index}">Weirs of the province ${index}</a></li>`,
    );
    const page = `<html><body><article><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}</p></article><div class="sidebar"><ul>${side.join("")}</ul></div></body></html>`;
    const source = await parsed(page);
    expect(source.warnings).toMatchObject([{ message: expect.stringContaining("200 of 305"), readAs: "wholePage" }]);
    const whole = await parsed(page, "wholePage");
    expect(whole.warnings).toEqual([]);
    expect(whole.passages.map(({ text }) => text)).toContain("Weirs of the province 39");
  });

  test("warns of the posts of a forum that are outside, though they be few", async () => {
    const post = (number: number, words: string) =>
      `<div class="wrap"><table id="post${number}"><tr><td><div id="post_message_${number}">${words}</div></td></tr></table></div>`;
    const posts = [
      post(1, `<p>${SENTENCE.repeat(20)}</p>`),
      ...[2, 3, 4].map((number) => post(number, SENTENCE.repeat(2))),
    ];
    const { warnings } = await parsed(
      `<html><head><meta name="generator" content="vBulletin 3.8"></head><body>${posts.join("")}</body></html>`,
    );
    expect(warnings).toMatchObject([{ message: expect.stringContaining("forum thread"), readAs: "wholePage" }]);
  });

  test.each([
    ["a fragment", "<div><div><p>One.</p><p>Two.</p></div></div>"],
    ["a fragment of one element", "<p>One.</p>Two."],
    ["a row without a table", "<tr><td><p>One.</p></td><td><p>Two.</p></td></tr>"],
    ["a body alone", "<body><div>One.</div>Two.</body>"],
  ])("%s of a page is read", async (_, page) => {
    const source = await parsed(page, "webPage");
    expect(kindsAndTexts(source).map(([, text]) => text)).toEqual(["One.", "Two."]);
  });
});

describe("what a text is taken for", () => {
  test.each([
    ["our own format", "A title\n\nA paragraph [1].\n\nA caption\nAnother", "text"],
    ["Markdown by its name", "A title\n\nA paragraph.", "markdown"],
    ["Markdown by its headings", "Words\n\n## A heading\n\nMore", "markdown"],
  ])("%s", async (what, text, format) => {
    expect((await parsed(text, undefined, what.endsWith("name") ? "a.md" : "a.txt")).format).toBe(format);
  });

  test("can be said otherwise: as plain text nothing is taken out of it", async () => {
    const source = await parsed("A title\n\nA paragraph [1],\nwrapped.\n\n# No heading", "plain");
    expect([source.format, source.title]).toEqual(["plain", "A title"]);
    expect(kindsAndTexts(source).map(([, text]) => text)).toEqual(["A paragraph [1],\nwrapped.", "# No heading"]);
    expect(squeezed(writeOut(source))).toBe(squeezed("A title A paragraph [1], wrapped. # No heading"));
  });

  test("a format that the kind does not have is refused", async () => {
    const files = [{ name: "a", text: "# T\n\n## A\n\nx" }];
    expect(failureOf(await parseFiles({ kind: "thread", files, format: "markdown" })).kind).toBe("invalid");
    const two = [...files, ...files];
    expect(failureOf(await parseFiles({ kind: "thread", files: two })).detail).toContain(
      "only the saved pages of a thread",
    );
  });
});
