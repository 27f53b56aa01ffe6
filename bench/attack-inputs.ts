import { p } from "@/lib/document/model/build";

/** A request of an attack; `body` is made when it is sent, and may be text that is no JSON of ours at all. */
export type Attack = {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  /** The body for a size: 1, and ten and a hundred times that. */
  readonly body?: (times: number) => string;
  /** Requests at the same moment, each of another person. */
  readonly atOnce?: number;
  /** Sizes that are tried; all three unless it is given. */
  readonly sizes?: readonly number[];
  /** Without an account. */
  readonly asVisitor?: boolean;
  /** Of somebody who is no member of the world. */
  readonly asStranger?: boolean;
};

const json = (value: unknown): string => JSON.stringify(value);
const save = (markdown: string): string => json({ baseRevision: 1, summary: "", markdown });
const preview = (kind: string, text: string, format?: string): string =>
  json({ kind, text, ...(format ? { format } : {}) });
const row = (cell: string, count: number): string => `|${`${cell}|`.repeat(Math.round(count))}`;
const table = (columns: number, rows: number): string =>
  `${row("a", columns)}\n${row("-", columns)}\n${"|b|\n".repeat(Math.round(rows))}`;
const steps = (depth: number): string =>
  Array.from({ length: Math.round(depth) }, (_none, at) => `${" ".repeat(2 * at)}- a\n`).join("");
const thread = (text: string): string => `# T\n\n## Anna\n\n${text}\n\n----------\n`;
const paragraphs = (count: number): string => {
  const content = Array.from({ length: count }, (_none, at) => p(`Word ${at} of it.`));
  return json({ baseRevision: 1, summary: "", doc: { type: "doc", content } });
};

/** Different words in one paragraph; those of another `set` are other words. */
const oneParagraph = (baseRevision: number, count: number, set: string): string => {
  const words = Array.from({ length: count }, (_none, at) => `${set}${at.toString(36)}`).join(" ");
  return json({ baseRevision, summary: "", doc: { type: "doc", content: [p(words)] }, confirmLargeRemoval: true });
};
const WORDS = 400_000;

/** The articles that are attacked: one that is written to, one of 20,000 paragraphs, and one that gets very many words. */
type Targets = { readonly article: string; readonly long: string; readonly words: string };

/** What is thrown at a world and its articles, by the finding that it is of. */
export function attacksOn(world: string, { article, long, words }: Targets): readonly Attack[] {
  const worlds = `/api/v1/worlds/${world}`;
  const put = { method: "PUT", path: `${worlds}/articles/${article}` } as const;
  const look = { method: "POST", path: `${worlds}/sources/preview` } as const;
  const root = Math.sqrt;
  return [
    { name: "B1 table 300 x 500", ...put, body: (n) => save(table(300 * root(n), 500 * root(n))) },
    {
      name: "B1 the same, a stranger's",
      ...put,
      asStranger: true,
      body: (n) => save(table(300 * root(n), 500 * root(n))),
    },
    { name: "B1 table 1,250 x 10,000", ...put, body: (n) => save(table(1_250 * root(n), 10_000 * root(n))) },
    {
      name: "B1 a visitor proposes a table",
      method: "POST",
      path: `${worlds}/visitor-proposals`,
      asVisitor: true,
      body: (n) =>
        json({
          name: "V",
          title: "T",
          note: "",
          articles: [
            {
              baseRevision: 0,
              title: "T",
              kind: "event",
              summary: "",
              tags: [],
              aliases: [],
              markdown: table(300 * root(n), 500 * root(n)),
            },
          ],
        }),
    },
    {
      name: "B1 import of a table",
      ...look,
      body: (n) => preview("reference", table(300 * root(n), 2_000 * root(n)), "markdown"),
    },
    {
      name: "B2 accepts of wrong words",
      method: "POST",
      path: `${worlds}/proposals/1/merge`,
      body: (n) => json({ round: 1, accepts: new Array(200_000 * n).fill(1) }),
    },
    ...["1. ", "- ", "> ", "1) a\n", "- [ ] a\n"].map((piece) => ({
      name: `M2 ${json(piece)} again and again`,
      ...put,
      body: (n: number) => save(piece.repeat(Math.min(1_999_000, 20_000 * n) / piece.length)),
    })),
    { name: "M2 words below an item", ...put, body: (n) => save(`- a\n${"lazy text here\n".repeat(1_300 * n)}`) },
    { name: "M2 signs of emphasis", ...put, body: (n) => save(`${"**a ".repeat(400)}\n\n`.repeat(12 * n)) },
    { name: "M2 list by indentation", ...put, body: (n) => save(steps(Math.min(1_400, 140 * n))) },
    { name: "M2 table 3,000 x 300", ...put, body: (n) => save(table(3_000 * root(n), 300 * root(n))) },
    { name: "M2 document of 9,000 paragraphs", ...put, asStranger: true, body: (n) => paragraphs(9_000 * n) },
    { name: "M2 the same, a member's", ...put, body: (n) => paragraphs(9_000 * n) },
    {
      name: "M2 divs 500 deep",
      ...look,
      body: (n) =>
        preview("reference", `<html><body>${`${"<div>".repeat(500)}a, b${"</div>".repeat(500)}`.repeat(26 * n)}`),
    },
    {
      name: "M2 divs 90 deep",
      ...look,
      body: (n) =>
        preview("reference", `<html><body>${`${"<div>".repeat(90)}a, b${"</div>".repeat(90)}`.repeat(30 * n)}`),
    },
    {
      name: "M2 a class of 0.4 MB",
      ...look,
      body: (n) => preview("reference", `<html><body><p class="${"c ".repeat(200_000 * n)}">a`),
    },
    { name: "M2 blank lines, a thread", ...look, body: (n) => preview("thread", thread("a\n\n".repeat(63_000 * n))) },
    {
      name: "M2 quotations, a thread",
      ...look,
      body: (n) => preview("thread", thread("A said:\n> b c d e f\n\n".repeat(9_500 * n))),
    },
    { name: "M2 brackets", ...look, body: (n) => preview("reference", `<p>${"<".repeat(190_000 * n)}`) },
    {
      name: "M2 page of 20,000 paragraphs",
      method: "GET",
      path: `/w/${world}/a/${long}`,
      asVisitor: true,
      sizes: [1],
      atOnce: 3,
    },
    ...wordAttacks(world, words),
    {
      name: "M3 deep brackets",
      method: "POST",
      path: `${worlds}/suggestions`,
      asVisitor: true,
      body: (n) => `{"text":"x","zz":${"[".repeat(470_000 * n)}`,
    },
    {
      name: "M3 unknown keys",
      method: "POST",
      path: `${worlds}/suggestions`,
      asVisitor: true,
      body: (n) => `{"text":"x"${Array.from({ length: 35_000 * n }, (_none, at) => `,"k${at}":1`).join("")}}`,
    },
    {
      name: "M3 the same, six at once",
      method: "POST",
      path: `${worlds}/suggestions`,
      asVisitor: true,
      atOnce: 6,
      sizes: [100],
      body: (n) => `{"text":"x"${Array.from({ length: 35_000 * n }, (_none, at) => `,"k${at}":1`).join("")}}`,
    },
    {
      name: "M4 14 imports of 2.4 MB",
      method: "POST",
      path: `${worlds}/sources`,
      atOnce: 14,
      sizes: [1],
      body: () => preview("thread", longThread(2_400_000)),
    },
    {
      name: "M4 10 imports of 19 MB",
      method: "POST",
      path: `${worlds}/sources`,
      atOnce: 10,
      sizes: [1],
      body: () => preview("thread", longThread(19_000_000)),
    },
  ];
}

/** 400,000 different words in one paragraph: saved, replaced by as many others, and then whatever reads or compares them. */
function wordAttacks(world: string, article: string): readonly Attack[] {
  const api = `/api/v1/worlds/${world}/articles/${article}`;
  const page = `/w/${world}/a/${article}`;
  const put = { method: "PUT", path: api } as const;
  const see = (name: string, path: string): Attack => ({
    name: `m16 words: ${name}`,
    method: "GET",
    path,
    asVisitor: true,
    sizes: [1],
  });
  return [
    { name: "m16 words: too many saved", ...put, sizes: [10, 100], body: (n) => oneParagraph(1, WORDS * n, "a") },
    { name: "m16 words: saved", ...put, sizes: [1], body: () => oneParagraph(1, WORDS, "b") },
    { name: "m16 words: replaced", ...put, sizes: [1], body: () => oneParagraph(2, WORDS, "c") },
    { name: "m16 words: merged", ...put, sizes: [1], body: () => oneParagraph(1, WORDS, "d") },
    see("comparison", `${api}/compare?from=2&to=3`),
    see("attribution", `${api}/attribution`),
    see("page", page),
    see("page of the comparison", `${page}/compare?from=2&to=3`),
    see("page of whose words", `${page}/who`),
  ];
}

/** A thread of posts of some sentences. */
function longThread(characters: number): string {
  const posts: string[] = [];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const text = Array.from({ length: 4 }, (_none, line) =>
      `Sentence ${line} of post ${at}: the ice road was open, and the army crossed it. `.repeat(3),
    ).join("\n\n");
    const post = `## Reader ${at % 40}\n\n${text}\n\n----------\n\n`;
    posts.push(post);
    length += post.length;
  }
  return `# A long thread\n\n${posts.join("")}`;
}
