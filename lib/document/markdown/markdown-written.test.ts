import { expect, test } from "vitest";
import {
  b,
  br,
  c,
  code,
  doc,
  h,
  hr,
  i,
  li,
  link,
  ol,
  p,
  quote,
  s,
  table,
  task,
  tasks,
  td,
  th,
  tr,
  ul,
} from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { toMarkdown } from "./markdown";

const written = (...blocks: readonly NodeJson[]): string => toMarkdown(doc(...blocks)).trimEnd();

test.each<readonly [string, readonly NodeJson[], string]>([
  ["a break in a paragraph", [p("one", br(), "two")], "one\\\ntwo"],
  ["a break at a paragraph's end", [p("one", br())], "one<br>"],
  ["a break in a heading", [h(2, "one", br(), "two")], "## one<br>two"],
  ["a break in a cell", [table([["A"], [["one", br(), "two"]]])], "| A |\n| --- |\n| one<br>two |"],
  ["a heading that ends in a sign", [h(3, "C#")], "### C\\#"],
  ["an empty heading", [h(4)], "####"],
  ["white space at the edges of a mark", [p("a", b(" b "), "c")], "a **b** c"],
  ["a mark over white space alone", [p("a", b(" "), "c")], "a c"],
  ["italic words", [p("a ", i("b"), " c")], "a _b_ c"],
  ["an italic part of a word, before", [p("a", i("b"), " c")], "a*b* c"],
  ["an italic part of a word, after", [p("a ", i("b"), "c")], "a *b*c"],
  ["italic with its space inside before a letter", [p("a ", i("b "), "c")], "a _b_ c"],
  ["italic with its space inside after a letter", [p("a", i(" b"), " c")], "a _b_ c"],
  ["bold around italic", [p(b("a ", i("b"), " c"))], "**a _b_ c**"],
  ["struck code", [p(s(c("x")))], "~~`x`~~"],
  ["code with a tick in it", [p(c("a`b"))], "``a`b``"],
  ["code that begins with a tick", [p(c("`a"))], "`` `a ``"],
  ["code that ends with a tick", [p(c("a`"))], "`` a` ``"],
  ["code with two ticks in it", [p(c("a``b"))], "```a``b```"],
  ["a link to an article by its title", [p(link("North Sea", "article:north-sea"))], "[[North Sea]]"],
  ["a link to an article by other words", [p(link("the sea", "article:north-sea"))], "[[north-sea|the sea]]"],
  ["a link to a section", [p(link("the ice", "article:north-sea#k3j2"))], "[[north-sea#k3j2|the ice]]"],
  ["a link to a section by its heading", [p(link("North Sea#Ice", "article:north-sea#Ice"))], "[[North Sea#Ice]]"],
  ["a link to a section over bold words", [p(link(b("Sea"), "article:sea#k3"))], "[**Sea**](article:sea#k3)"],
  ["a link whose words have a sign of a section", [p(link("Unit #5", "article:unit-5"))], "[[unit-5|Unit #5]]"],
  ["a link to an article over bold words", [p(link(b("Sea"), "article:sea"))], "[**Sea**](article:sea)"],
  ["a link to an article over two kinds of words", [p(link(["a", b("b")], "article:ab"))], "[a**b**](article:ab)"],
  ["a link to an article over brackets", [p(link("a]b", "article:ab"))], "[a\\]b](article:ab)"],
  ["a link outside", [p(link("x", "https://a.example/b"))], "[x](https://a.example/b)"],
  ["a link outside with signs in it", [p(link("x", "https://a.example/b_(c)"))], "[x](<https://a.example/b_(c)>)"],
  [
    "what looks like a list, a heading, a rule",
    [p("- a"), p("1. a"), p("# a"), p("+ a"), p("=")],
    "\\- a\n\n1\\. a\n\n\\# a\n\n\\+ a\n\n\\=",
  ],
  [
    "what looks like an address or a reference",
    [p("https://x www.x a@b.c &amp; & b")],
    "https\\://x www\\.x a\\@b.c \\&amp; & b",
  ],
])("%s", (_, blocks, expected) => {
  expect(written(...blocks)).toBe(expected);
});

test.each<readonly [string, readonly NodeJson[], string]>([
  ["two lists of a kind or of two", [ul("a"), ul("b"), ol("c")], "- a\n\n<!-- -->\n\n- b\n\n<!-- -->\n\n1. c"],
  ["two quotations", [quote("a"), quote("b")], "> a\n\n<!-- -->\n\n> b"],
  ["two tables", [table([["A"]]), table([["B"]])], "| A |\n| --- |\n\n<!-- -->\n\n| B |\n| --- |"],
  ["two paragraphs need nothing between them", [p("a"), p("b"), hr(), hr()], "a\n\nb\n\n---\n\n---"],
  ["a list and a quotation", [ul("a"), quote("b")], "- a\n\n> b"],
])("%s stay apart", (_, blocks, expected) => {
  expect(written(...blocks)).toBe(expected);
});

test("items are numbered from where the list begins, tasks are ticked, and what they hold is indented", () => {
  const [made] = doc(ol("a", "b")).content;
  expect(written({ ...(made ?? hr()), attrs: { ...made?.attrs, start: 9 } })).toBe("9. a\n10. b");
  expect(written(tasks(task(true, "a"), task(false, "b")))).toBe("- [x] a\n- [ ] b");
  expect(written(ul(li("a", ul("b")), li("c", p("d")), li(p("e"), p("f"), ul("g"))))).toBe(
    "- a\n  - b\n- c\n\n  d\n- e\n\n  f\n\n  - g",
  );
});

test("code stands in a fence that is longer than any in it", () => {
  expect(written(code("a\n\nb", "ts"))).toBe("```ts\na\n\nb\n```");
  expect(written(code("a ``` b"))).toBe("````\na ``` b\n````");
  expect(written(code("a `` b"))).toBe("```\na `` b\n```");
});

test("a table has as many columns as its widest row, and each its direction", () => {
  const aligned = (cell: NodeJson, align: string | null): NodeJson => ({ ...cell, attrs: { ...cell.attrs, align } });
  const wide = (cell: NodeJson): NodeJson => ({ ...cell, attrs: { ...cell.attrs, colspan: 2 } });
  const head = tr(aligned(th("A"), "left"), aligned(th("B"), "right"), aligned(th("C"), "center"), th("D"));
  const rows = [head, tr(wide(td("w")), td("x|y")), tr(td("1"), td("2"), td("3"), td("4"), td("5"))];
  expect(written({ type: "table", attrs: { id: null }, content: rows })).toBe(
    [
      "| A | B | C | D |  |",
      "| :--- | ---: | :---: | --- | --- |",
      "| w |  | x\\|y |  |  |",
      "| 1 | 2 | 3 | 4 | 5 |",
    ].join("\n"),
  );
});
