import { describe, expect, test } from "vitest";
import { failureOf, realSource, squeezed, succeeded } from "@/lib/sources/source-fixtures";
import { parseThread } from "./parse-thread";
import { writeOut } from "./write-out";

function thread(...posts: [author: string, text: string][]): string {
  return `# Winter Fleet\n\n\n${posts.map(([author, text]) => `## ${author}\n\n${text}\n\n\n----------\n\n`).join("\n")}`;
}

function quotationsIn(text: string) {
  return succeeded(parseThread(text)).passages.flatMap(({ kind, post, quotes, depth, group, text: words }) =>
    kind === "quotation" ? [{ post, quotes, depth, group, text: words }] : [],
  );
}

describe("posts and paragraphs", () => {
  test("posts keep their order, authors and lines, passages theirs", () => {
    const source = succeeded(parseThread(thread(["Ann", "One.\n\nTwo,\nwrapped."], ["x*y*z", "Three."])));
    expect(source).toMatchObject({ kind: "thread", title: "Winter Fleet", warnings: [] });
    expect(source.posts).toEqual([
      { number: 1, author: "Ann", line: 4 },
      { number: 2, author: "x*y*z", line: 15 },
    ]);
    expect(source.passages.map(({ order, post, kind, text, line }) => [order, post, kind, text, line])).toEqual([
      [0, 1, "paragraph", "One.", 6],
      [1, 1, "paragraph", "Two,\nwrapped.", 8],
      [2, 2, "paragraph", "Three.", 17],
    ]);
    expect(source.passages.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  test("Windows line ends and a byte order mark change nothing", () => {
    const text = thread(["Ann", "One.\n\nTwo."], ["Ben", "Ann said:\n\n\n> One.\n\nYes."]);
    expect(parseThread(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(parseThread(text));
  });

  test("a post without text is kept, with a warning", () => {
    const source = succeeded(parseThread(thread(["Ann", ""], ["Ben", "Hm."])));
    expect(source.posts.map(({ author }) => author)).toEqual(["Ann", "Ben"]);
    expect(source.passages.map(({ post }) => post)).toEqual([2]);
    expect(source.warnings).toEqual([{ line: 4, message: "Post 1 by Ann has no text." }]);
  });

  test("hyphens that no post follows, and a post's line without hyphens before, are text with a warning", () => {
    const source = succeeded(parseThread(thread(["Ann", "One.\n\n----------\n\nTwo.\n\n## Ben\n\nThree."])));
    expect(source.posts).toHaveLength(1);
    expect(source.passages.map(({ text }) => text)).toEqual(["One.", "----------", "Two.", "## Ben", "Three."]);
    expect(source.warnings.map(({ line }) => line)).toEqual([8, 12]);
  });

  test("a thread without a title is read, with a warning", () => {
    const source = succeeded(parseThread("\n## Ann\n\nOne."));
    expect(source).toMatchObject({ title: "", posts: [{ number: 1, author: "Ann", line: 2 }] });
    expect(source.warnings).toEqual([{ line: 2, message: "The thread has no `# title` line." }]);
  });
});

describe("quotations", () => {
  test("a quotation ends where its signs end, even when the next line is text", () => {
    const source = succeeded(
      parseThread(thread(["Ann", "Ice at noon."], ["Ben", "Ann said:\n> Ice at noon.\nNo ice."])),
    );
    expect(source.passages.slice(1).map(({ kind, text, quotes }) => [kind, text, quotes])).toEqual([
      ["quotation", "Ice at noon.", { author: "Ann", post: 1 }],
      ["paragraph", "No ice.", null],
    ]);
  });

  test("paragraphs of one quotation are passages of one group; several quotations are groups of their own", () => {
    const text = thread(
      ["Ann", "One thing.\n\nTwo things."],
      ["Ben", "Ann said:\n\n\n> One thing.\n> \n> Two things.\n\n\nYes.\n\nAnn said:\n\n\n> Two things.\n\n\nNo."],
    );
    expect(quotationsIn(text)).toEqual([
      { post: 2, quotes: { author: "Ann", post: 1 }, depth: 1, group: 1, text: "One thing." },
      { post: 2, quotes: { author: "Ann", post: 1 }, depth: 1, group: 1, text: "Two things." },
      { post: 2, quotes: { author: "Ann", post: 1 }, depth: 1, group: 2, text: "Two things." },
    ]);
  });

  test("a quotation inside a quotation keeps its own author, depth and post", () => {
    const text = thread(
      ["Ann", "The tunnel is closed."],
      ["Ben", "Ann said:\n\n> The tunnel is closed.\n\nFor how long?"],
      ["Cid", "Ben said:\n\n> Ann said:\n> \n> > The tunnel is closed.\n> \n> For how long?\n\nA month."],
    );
    expect(quotationsIn(text).slice(1)).toEqual([
      { post: 3, quotes: { author: "Ann", post: 1 }, depth: 2, group: 2, text: "The tunnel is closed." },
      { post: 3, quotes: { author: "Ben", post: 2 }, depth: 1, group: 1, text: "For how long?" },
    ]);
  });

  test("the latest earlier post that holds the words is meant, in its own words and not in what it quotes", () => {
    const text = thread(
      ["Ann", "Fuel is short."],
      ["Ann", "Fuel is short, I say again."],
      ["Ann", "Ann said:\n\n> Fuel is short.\n\nStill true."],
      ["Ben", "Ann said:\n\n> Fuel is short\n\nIs it?"],
      ["Ann", "Fuel is short."],
    );
    expect(quotationsIn(text).at(-1)).toMatchObject({ post: 4, quotes: { author: "Ann", post: 2 } });
  });

  test.each([
    ["a part", "convoy waits in the outer bay"],
    ["an ellipsis", "The convoy ... until the ice breaks"],
    ["lost formatting and other signs", "The convoy waits in the outer bay - “until” the ice breaks"],
    ["a later edit of the post", "The convoi waits in the outer bays, until the ice breaks"],
    ["words cut at both ends", "nvoy waits in the outer bay until the ice bre"],
  ])("a quotation with %s is led to its post", (_, quoted) => {
    const text = thread(
      ["Ann", "Nothing to see here, the sky is grey and the gulls are loud."],
      ["Ann", "The _convoy _waits in the outer bay -- *until* the ice breaks."],
      ["Ann", "A convoy of lorries went inland."],
      ["Ben", `Ann said:\n\n> ${quoted}\n\nWhy?`],
    );
    expect(quotationsIn(text)).toMatchObject([{ quotes: { author: "Ann", post: 2 } }]);
  });

  test("what cannot be led back has no post, and a warning with its line", () => {
    const text = thread(
      ["Ann", "The harbour froze over in the first week of October that year."],
      ["Ben", "Ann said:\n\n> We sank four destroyers.\n\nCid said:\n\n> Hello?\n\n> Nobody said this."],
    );
    expect(quotationsIn(text).map(({ quotes }) => quotes)).toEqual([
      { author: "Ann", post: null },
      { author: "Cid", post: null },
      null,
    ]);
    expect(succeeded(parseThread(text)).warnings).toEqual([
      { line: 16, message: "No earlier post by Ann holds this quotation." },
      { line: 20, message: "Cid is quoted, and has no earlier post in this thread." },
      { line: 22, message: "A quotation without `NAME said:` above it is not linked to any post." },
    ]);
  });

  test("`NAME said:` without a quotation, and bare signs without words, are text", () => {
    const source = succeeded(
      parseThread(thread(["Ann", "As the admiral said:\n\nno.\n\nBen said:\n\n>\n> >\n\nEnd."])),
    );
    expect(source.passages.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "As the admiral said:"],
      ["paragraph", "no."],
      ["paragraph", "Ben said:"],
      ["paragraph", ">\n> >"],
      ["paragraph", "End."],
    ]);
  });
});

describe("files of another kind are refused with the line", () => {
  test.each([
    [
      "a reference",
      "\n\nKantokuen\n\nA paragraph.",
      3,
      "expected `# title` of a thread, found “Kantokuen”. Import a text without posts as a reference.",
    ],
    ["an article", "# Title\n\nSome text.\n", 3, "expected `## author` of the first post, found “Some text.”."],
    ["a title alone", "# Title\n\n", 1, "the thread has a title but no posts (`## author`)."],
    ["nothing", "", 1, "expected `# title` of a thread, found nothing."],
    ["a post without an author", "# Title\n\n##\n\nHello", 3, "expected `## author` of the first post, found “##”."],
  ])("%s", (_, text, line, message) => {
    expect(failureOf(parseThread(text))).toEqual({
      kind: "invalid",
      detail: `Line ${line}: ${message}`,
      issues: [{ path: `line ${line}`, message }],
    });
  });
});

const real = realSource("thread-japanese-siberia.txt");

test.skipIf(!real)("the real thread has 34 posts, 10 of them by Magnum, and the right quotations", () => {
  const source = succeeded(parseThread(real ?? ""));
  expect(source.warnings).toEqual([]);
  expect(source.posts.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
  expect(source.posts.filter(({ author }) => author === "Magnum").map(({ number }) => number)).toEqual([
    1, 2, 3, 7, 8, 12, 13, 28, 31, 33,
  ]);
  const groups = new Map(
    source.passages.flatMap(({ post, group, quotes }) =>
      group === null ? [] : [[`${post}.${group}`, `${quotes?.author} ${quotes?.post}`] as const],
    ),
  );
  expect(Object.fromEntries(groups)).toEqual({
    "8.1": "Accurateworldwar 5",
    "9.1": "Magnum 8",
    "11.1": "Magnum 7",
    "12.1": "Zireael 11",
    "12.2": "Magnum 2",
    "12.3": "Zireael 11",
    "13.1": "SeanPdineen 9",
    "22.1": "Accurateworldwar 21",
    "23.1": "Namayan 22",
    "25.1": "SeanPdineen 9",
    "27.1": "Halagaz 25",
    "28.1": "Osakadave 14",
    "30.1": "Magnum 7",
    "31.1": "Blackfox5 30",
    "31.2": "Blackfox5 30",
    "33.1": "Osakadave 32",
    "34.1": "Magnum 33",
  });
  expect(source.passages.filter(({ kind }) => kind === "quotation")).toHaveLength(23);
  expect(source.passages.filter(({ kind }) => kind === "paragraph")).toHaveLength(76);
});

describe("the line that says when a post was written", () => {
  const thread = (line: string) => `# T\n\n## Ann\n${line}\n\nWords.\n\n----------\n`;
  test.each([
    ["(written 2007-07-14T02:40:00.000Z, number 9001)", { postedAt: "2007-07-14T02:40:00.000Z", externalId: "9001" }],
    ["(written 2007-07-14T02:40:00.000Z)", { postedAt: "2007-07-14T02:40:00.000Z" }],
    ["(number 9001)", { externalId: "9001" }],
  ])("%s is read, and written out again", (line, said) => {
    const source = succeeded(parseThread(thread(line)));
    expect(source.posts).toEqual([{ number: 1, author: "Ann", line: 3, ...said }]);
    expect(source.passages.map(({ text }) => text)).toEqual(["Words."]);
    expect(writeOut(source)).toContain(`## Ann\n${line}\n\nWords.`);
  });

  test.each([
    "(written 2007-02-30T02:40:00.000Z)",
    "(written 2007-07-14)",
    "()",
    "(number x)",
    "(written 2007-07-14T02:40:00.000Znumber 1)",
  ])("%s is text", (line) => {
    const source = succeeded(parseThread(thread(line)));
    expect(source.passages.map(({ text }) => text)).toEqual([line, "Words."]);
    expect(squeezed(writeOut(source))).toBe(squeezed(thread(line)));
  });
});
