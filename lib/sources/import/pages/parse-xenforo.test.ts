import { describe, expect, test } from "vitest";
import { parseFiles } from "@/lib/sources/import/parse-files";
import { previewOf } from "@/lib/sources/import/preview";
import { writeOut } from "@/lib/sources/import/write-out";
import { failureOf, squeezed, succeeded } from "@/lib/sources/source-fixtures";
import { savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { type PostFixture, quoteMarkup, xenforoPage } from "@/lib/sources/testing/xenforo-pages";

async function parsed(files = savedRiverThread()) {
  return succeeded(await parseFiles({ kind: "thread", files }));
}

const pageOf = (posts: readonly PostFixture[], extra: { thread?: number; site?: string } = {}) =>
  xenforoPage({ title: "The frozen river", thread: 4711, page: 1, posts, ...extra });

/** A post with a body, as far as nothing else matters. */
function post(id: number, body: string, more: Partial<PostFixture> = {}): PostFixture {
  return { id, place: id, author: "Anna", at: 1000 + id, body, ...more };
}

describe("saved pages of a thread", () => {
  test("give its posts once, in order, whatever the order of the files", async () => {
    const source = await parsed();
    expect(source).toMatchObject({
      format: "xenforo",
      title: "The frozen river",
      site: "forum.example.org/board",
      thread: "4711",
    });
    expect(source.posts).toMatchObject([
      { number: 1, author: "Anna", externalId: "9001", postedAt: "1999-05-01T12:00:00.000Z" },
      { number: 2, author: "Boris", externalId: "9004" },
      { number: 3, author: "Anna", externalId: "9007" },
      { number: 4, author: "Clara", externalId: "9010" },
      { number: 5, author: "Boris", externalId: "9011" },
    ]);
    expect(source.repeated).toBe(1);
    const turned = await parsed(savedRiverThread().reverse());
    expect(turned.posts.map(({ externalId }) => externalId)).toEqual(source.posts.map(({ externalId }) => externalId));
    expect(turned.passages.map(({ text }) => text)).toEqual(source.passages.map(({ text }) => text));
  });

  test("give paragraphs, list items, headings, spoilers, pictures and rows, and nothing of the furniture", async () => {
    const { passages } = await parsed();
    expect(passages.filter(({ post }) => post === 1).map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "The fire"],
      ["paragraph", "The bridge over the Nara burned in April."],
      ["paragraph", "No train crossed it before the autumn; the ferry took 10⁶ sacks of grain."],
      ["listItem", "the north pier"],
      ["listItem", "the south pier"],
    ]);
    expect(passages.filter(({ post }) => post === 3)).toMatchObject([
      { kind: "quotation", text: "No train crossed it", depth: 2, group: 2, quotes: { author: "Anna", post: 1 } },
      { kind: "quotation", text: "Who set it on fire?", depth: 1, group: 1, quotes: { author: "Boris", post: 2 } },
      { kind: "paragraph", text: "The guard fell asleep beside the stove.", spoiler: "The culprit" },
      { kind: "paragraph", text: "Nobody knows that yet.", spoiler: "The culprit" },
      { kind: "caption", text: "The burned bridge", address: "https://pictures.example.org/bridge.png" },
      {
        kind: "caption",
        text: "map-of-the-nara.png",
        address: "https://forum.example.org/board/attachments/map-of-the-nara-png.55/",
      },
    ]);
    expect(passages.filter(({ post }) => post === 5).map(({ text }) => text)).toEqual([
      "It was late that year.",
      "Was it?",
      "Year | Ice",
      "1921 | November",
    ]);
    const all = passages.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/Ask me about|and 3 others|Member of long|Click to|Last edited|Report|Write your reply/);
  });

  test("say what was left out, and what could not be led back", async () => {
    const source = await parsed();
    const dropped = new Map(source.dropped?.map(({ what, count }) => [what, count]));
    expect(dropped.get("avatars")).toBe(6);
    expect(dropped.get("signatures")).toBe(1);
    expect(dropped.get("lists of reactions")).toBe(1);
    expect(dropped.get("scripts")).toBe(4);
    expect(source.warnings).toEqual([
      {
        file: "river-page-2.html",
        line: expect.any(Number),
        message: "Post 1234 of the forum is quoted, but is on none of these pages.",
      },
    ]);
    expect(previewOf(source)).toMatchObject({
      quotations: { resolved: 4, unresolved: 1 },
      inSpoilers: 2,
      pictures: 2,
      repeated: 1,
      written: { from: "1999-05-01T12:00:00.000Z", to: "1999-05-01T12:40:00.000Z" },
    });
  });
});

describe("a post that stands on two pages", () => {
  test("is taken in the form that was edited last, wherever that stands", async () => {
    const [older, newer] = [pageOf([post(1, "Old words.")]), pageOf([post(1, "New words.", { editedAt: 9000 })])];
    for (const texts of [
      [older, newer],
      [newer, older],
    ]) {
      const files = texts.map((text, index) => ({ name: `${index}.html`, text }));
      const source = await parsed(files);
      expect(source.passages.map(({ text }) => text)).toEqual(["New words."]);
      expect(source.warnings[0]?.message).toContain("is on two pages with different words");
    }
  });
});

test("a page that is missing between others is noticed", async () => {
  const files = [pageOf([post(1, "One.")]), pageOf([post(41, "Forty-one.")])].map((text, index) => ({
    name: `${index}.html`,
    text,
  }));
  expect((await parsed(files)).warnings.map(({ message }) => message)).toEqual([
    "Posts #2 to #40 of the thread are in none of these pages. A page may be missing.",
  ]);
});

test("older forums, which name the quoted post only in a link, are read as well", async () => {
  const old = quoteMarkup("Anna", 1, "One.").replace(/ data-(?:source|quote|attributes)="[^"]*"/g, "");
  const { passages } = await parsed([
    { name: "a.html", text: pageOf([post(1, "One."), post(2, `${old}Two.`, { author: "Boris" })]) },
  ]);
  expect(passages[1]).toMatchObject({ text: "One.", quotes: { author: "Anna", post: 1 } });
});

describe("whom a quotation quotes", () => {
  const quoting = (title: string, author = "Old Salt") => {
    const quote = quoteMarkup("X", null, "Not in any post.")
      .replace(/ data-(?:source|quote|attributes)="[^"]*"/g, "")
      .replace("X said:", title);
    return parsed([
      { name: "a.html", text: pageOf([post(1, "One.", { author }), post(2, `${quote}Two.`, { author: "Boris" })]) },
    ]);
  };
  test.each([
    "Old Salt said:",
    "Zitat von Old Salt:",
    "Old Salt schrieb:",
    "Old Salt a dit :",
    "Cita de Old Salt:",
    "Old Salt сказал(а):",
    "Old Salt さんは書きました:",
    "Old Salt 说：",
    "Dixit Old Salt:",
  ])("%s", async (title) => {
    expect((await quoting(title)).passages[1]?.quotes).toEqual({ author: "Old Salt", post: null });
    if (!title.startsWith("Dixit"))
      expect((await quoting(title, "Anna")).passages[1]?.quotes).toEqual({ author: "Old Salt", post: null });
  });

  test("is who wrote the post that it names, whatever stands above it", async () => {
    const quote = quoteMarkup("Irgendwer", 1, "One.").replace(/ data-(?:quote|attributes)="[^"]*"/g, "");
    const { passages } = await parsed([
      { name: "a.html", text: pageOf([post(1, "One.", { author: "Mira Lamp" }), post(2, `${quote}Two.`)]) },
    ]);
    expect(passages[1]?.quotes).toEqual({ author: "Mira Lamp", post: 1 });
  });

  test("stands in a download also where a quotation begins with another one", async () => {
    const inner = quoteMarkup("Anna", 1, "One.");
    const outer = quoteMarkup("Boris", 2, `${inner}Two.`);
    const source = await parsed([
      {
        name: "a.html",
        text: pageOf([
          post(1, "One."),
          post(2, "Two.", { author: "Boris" }),
          post(3, `${outer}Three.`, { author: "Cy" }),
        ]),
      },
    ]);
    expect(writeOut(source)).toContain("Boris said:\n> Anna said:\n> > One.\n> \n> Two.\n\nThree.");
    const again = succeeded(await parseFiles({ kind: "thread", files: [{ name: "a.txt", text: writeOut(source) }] }));
    expect(again.passages.map(({ quotes, depth }) => [quotes?.author, depth])).toEqual(
      source.passages.map(({ quotes, depth }) => [quotes?.author, depth]),
    );
  });
});

describe("what is refused, with file and line", () => {
  test.each([
    [
      "pages of two threads",
      [pageOf([post(1, "a")]), pageOf([post(2, "b")], { thread: 99 })],
      /^b: line 1$/,
      /another thread/,
    ],
    [
      "pages of two forums",
      [pageOf([post(1, "a")]), pageOf([post(2, "b")], { site: "https://else.example.org" })],
      /^b: line 1$/,
      /another thread/,
    ],
    [
      "a page without posts",
      [pageOf([post(1, "a")]), "<!doctype html><p>Hello"],
      /^b: line 1$/,
      /no post of a XenForo thread/,
    ],
    ["a text among pages", [pageOf([post(1, "a")]), "# Title"], /^b: line 1$/, /not a web page/],
    ["an empty file", [pageOf([post(1, "a")]), " \n"], /^b: line 1$/, /empty/],
    [
      "a page of posts that show nothing",
      [pageOf([post(1, "a")]).replaceAll("bbWrapper", "gone")],
      /^line 1$/,
      /none of the posts/,
    ],
    [
      "elements nested too deeply",
      [pageOf([post(1, `a\n${"<div>".repeat(600)}`)])],
      /^line \d+$/,
      /nested more than 512/,
    ],
    [
      "a page of another kind",
      ["<html><body><p>An essay.</p></body></html>"],
      /^line 1$/,
      /no posts of a XenForo forum/,
    ],
  ])("%s", async (_, texts, path, message) => {
    const files = texts.map((text, index) => ({ name: "ab"[index] ?? "", text }));
    const failure = failureOf(await parseFiles({ kind: "thread", files }));
    expect(failure).toMatchObject({
      kind: "invalid",
      issues: [{ path: expect.stringMatching(path), message: expect.stringMatching(message) }],
    });
  });

  test.each([
    ['<meta name="generator" content="vBulletin 3.8.7"><p>Hello', "a vBulletin forum"],
    ['<meta name="application-name" content="Invision Community"><p>Hello', "an Invision forum"],
    ['<div id="p1"></div><div id="p2"></div><div id="p3">Hello</div>', "this web page (HTML) has no posts"],
  ])("a page of another forum, without advice that loses its posts: %s", async (text, named) => {
    const { detail } = failureOf(await parseFiles({ kind: "thread", files: [{ name: "a", text }] }));
    expect(detail).toContain(named);
    expect(detail).toContain("`## author`");
    expect(detail).not.toContain("reference");
  });

  test("a file over 20 MB among others", async () => {
    const files = [...savedRiverThread(), { name: "large.html", text: `<p>${"a".repeat(20 * 1024 * 1024)}` }];
    const failure = failureOf(await parseFiles({ kind: "thread", files }));
    expect(failure).toMatchObject({ kind: "tooLarge", detail: expect.stringMatching(/^large\.html: .*20 MB/) });
  });

  test("a thread's page taken for a reference", async () => {
    const failure = failureOf(await parseFiles({ kind: "reference", files: savedRiverThread().slice(0, 1) }));
    expect(failure).toMatchObject({ detail: expect.stringContaining("Import it as a thread") });
  });
});

test("a thread from saved pages is written out in our own format, and read from that as the same posts and words", async () => {
  const source = await parsed([
    ...savedRiverThread(),
    {
      name: "c.html",
      text: pageOf([post(9999, "----------<br />## Nobody<br />&gt; not quoted", { place: 6, at: 2e9 })]),
    },
  ]);
  const again = succeeded(await parseFiles({ kind: "thread", files: [{ name: "a.txt", text: writeOut(source) }] }));
  const said = ({ author, postedAt, externalId }: (typeof source.posts)[number]) => [author, postedAt, externalId];
  expect(again.posts.map(said)).toEqual(source.posts.map(said));
  expect(again.passages.map(({ text }) => squeezed(text))).toEqual(source.passages.map(({ text }) => squeezed(text)));
  expect(again.passages.map(({ depth, group }) => [depth, group])).toEqual(
    source.passages.map(({ depth, group }) => [depth, group]),
  );
});
