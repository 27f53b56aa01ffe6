import { describe, expect, test } from "vitest";
import { articleList, doc, p, quote } from "@/lib/document/model/build";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import type { DocJson } from "@/lib/document/model/json";
import { parseDocument } from "@/lib/document/schema/schema";
import { fromMarkdown, markdownReader, toMarkdown } from "./markdown";

const both: readonly (readonly [string, DocJson, string])[] = [
  ["a list of all", doc(articleList({})), "::: list\n:::\n"],
  [
    "all parts of a filter",
    doc(
      articleList({
        q: "rail: north",
        kind: "operation",
        tag: "year of fire",
        status: "canon",
        field: "date",
        value: "1940..1941",
        sort: "fieldDescending",
        view: "table",
        columns: ["date", "место"],
        limit: 100,
      }),
      p("Text."),
    ),
    "::: list\nq: rail: north\nkind: operation\ntag: year of fire\nstatus: canon\nfield: date\nvalue: 1940..1941\nsort: fieldDescending\nview: table\ncolumns: date, место\nlimit: 100\n:::\n\nText.\n",
  ],
  ["within a quotation", doc(quote(articleList({ tag: "::: :" }))), "> ::: list\n> tag: ::: :\n> :::\n"],
];

describe("a live list is written and read back", () => {
  test.each(both)("%s", (_name, document, markdown) => {
    expect(toMarkdown(document)).toBe(markdown);
    expect(doc(...markdownReader(DEFINITIONS)(markdown))).toEqual(document);
  });
});

test.each([
  "::: list\nkind: operation\n",
  "::: list\ncolour: red\n:::\n",
  "::: list\nlimit: 1000\n:::\n",
  "::: list\nlimit: ten\n:::\n",
  "::: list\nkind: event\nkind: person\n:::\n",
  "::: list\nstatus: certain\n:::\n",
  "::: list\nvalue 1940\n:::\n",
])("what says no filter stays text: %j", (markdown) => {
  expect(fromMarkdown(markdown).content.map(({ type }) => type)).not.toContain("articleList");
});

test("words of a paragraph that look like a list stay words", () => {
  const document = doc(p("::: list"), p("kind: operation"), p(":::"));
  expect(doc(...markdownReader(DEFINITIONS)(toMarkdown(document)))).toEqual(document);
});

test("a long run of beginnings without an end is read in no time", () => {
  const started = performance.now();
  fromMarkdown("::: list\nkind: event\n".repeat(4_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("a program may leave out what is as usual; what is no filter is refused with its place", () => {
  const sent = (attrs: object) => parseDocument({ type: "doc", content: [{ type: "articleList", attrs }] });
  const parsed = sent({ kind: "operation" });
  expect(parsed.ok && parsed.value.content[0]?.attrs).toMatchObject({ kind: "operation", sort: "title", limit: 10 });
  for (const [attrs, path] of [
    [{ limit: 0 }, "limit"],
    [{ status: "certain" }, "status"],
    [{ value: "a\nb" }, "value"],
    [{ q: "a\u0000b" }, "q"],
    [{ columns: Array.from({ length: 7 }, () => "date") }, "columns"],
    [{ field: "Date of birth" }, "field"],
  ] as const) {
    expect(sent(attrs)).toMatchObject({
      ok: false,
      failure: { issues: [{ path: expect.stringContaining(`content.0.attrs.${path}`) }] },
    });
  }
});
