import { describe, expect, test } from "vitest";
import { b, c, doc, i, li, link, ol, p, quote, sup, table, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { countFootnotes } from "./footnotes";
import { fromMarkdown, toMarkdown } from "./markdown";

const withoutIds = (nodes: readonly NodeJson[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === "id" ? undefined : value)));
const blocks = (markdown: string) => withoutIds(fromMarkdown(markdown).content);

describe("footnotes of Markdown become a list below the text, and their marks raised numbers", () => {
  test.each([
    [
      "in the order of their marks, whatever they are called",
      "A mill[^b] and a ford.[^a]\n\n[^a]: Shallow\n[^b]: *Old* mill\n\nThe end.",
      [p("A mill", sup("1"), " and a ford.", sup("2")), p("The end."), ol(li(p(i("Old"), " mill")), li(p("Shallow")))],
    ],
    ["twice marked is one note", "One[^x] two[^x]\n\n[^x]: Both", [p("One", sup("1"), " two", sup("1")), ol("Both")]],
    [
      "in bold words, a quotation and an item of a list",
      "**Mill[^1]**\n\n> Said so[^2]\n\n- item[^3]\n\n[^1]: a b\n[^2]: c d\n[^3]: e f",
      [p(b("Mill", sup("1"))), quote(p("Said so", sup("2"))), ul(li(p("item", sup("3")))), ol("a b", "c d", "e f")],
    ],
    [
      "of several paragraphs",
      "A mill.[^1]\n\n[^1]: Old.\n\n    Of the second paragraph.\n\nThe end.",
      [p("A mill.", sup("1")), p("The end."), ol(li(p("Old."), p("Of the second paragraph.")))],
    ],
    [
      "a note of a note comes after those of the text",
      "A[^1] b[^2]\n\n[^1]: First, see[^3]\n[^2]: Second\n[^3]: Third",
      [p("A", sup("1"), " b", sup("2")), ol(li(p("First, see", sup("3"))), li(p("Second")), li(p("Third")))],
    ],
    ["a note that marks itself ends", "A[^1]\n\n[^1]: See[^1]", [p("A", sup("1")), ol(li(p("See", sup("1"))))]],
    ["a mark without a note stays as it is", "A mill.[^1]", [p("A mill.[^1]")]],
    [
      "a note without a mark stays where it is",
      "A mill.\n\n[^1]: Ibidem\n\nB",
      [p("A mill."), p("[^1]: Ibidem"), p("B")],
    ],
    [
      "a note in a line, with brackets, emphasis and a note in it, beside one below",
      "A mill^[Of oak [sic], *old*^[So says Ilse]] and a ford.[^a] Ice^[In March]\n\n[^a]: Shallow",
      [
        p("A mill", sup("1"), " and a ford.", sup("2"), " Ice", sup("3")),
        ol(li(p("Of oak [sic], ", i("old"), sup("4"))), li(p("Shallow")), li(p("In March")), li(p("So says Ilse"))),
      ],
    ],
    [
      "a note in an item of a list and in a cell",
      "- mill^[Of oak]\n\n| Ford^[In March] |\n|---|\n| x |",
      [ul(li(p("mill", sup("1")))), table([[["Ford", sup("2")]], ["x"]]), ol("Of oak", "In March")],
    ],
    [
      "a power, a bracket that stays open and an escaped sign are none",
      "x^[2n] y^[of a\n\nb] z\\^[of oak]",
      [p("x^[2n] y^[of a"), p("b] z^[of oak]")],
    ],
    ["signs in code are no marks", "`a[^1]`\n\n[^1]: Ibidem", [p(c("a[^1]")), p("[^1]: Ibidem")]],
  ])("%s", (_title, markdown, expected) => {
    expect(blocks(markdown)).toEqual(withoutIds(expected as NodeJson[]));
  });

  test("what became a list is written as one and read back the same", () => {
    const read = fromMarkdown("A mill.[^1]\n\n1. first\n2. second\n\n[^1]: Old");
    expect(withoutIds(fromMarkdown(toMarkdown(read)).content)).toEqual(withoutIds(read.content));
  });

  test("the same signs typed as words stay words", () => {
    const words = doc(p("A mill.[^1]"), p("[^1]: Old"));
    expect(withoutIds(fromMarkdown(toMarkdown(words)).content)).toEqual(withoutIds(words.content));
  });

  test("a caret before a link is written and read back as it was", () => {
    const words = doc(
      p("x^", link("the mill", "https://example.org/mill"), " y^", link("Old mill", "article:old-mill"), "."),
    );
    expect(withoutIds(fromMarkdown(toMarkdown(words)).content)).toEqual(withoutIds(words.content));
  });

  test("many notes that are never closed are read in no time", () => {
    expect(fromMarkdown("^[of oak ".repeat(1_900)).content).toHaveLength(1);
    expect(fromMarkdown("^[oak".repeat(900) + "]".repeat(900)).content.length).toBeGreaterThan(0);
  });

  test("ten thousand of them are read in no time", () => {
    const notes = Array.from({ length: 10_000 }, (_none, at) => `Word[^${at}]\n\n[^${at}]: Note ${at}`);
    expect(fromMarkdown(notes.join("\n\n")).content).toHaveLength(10_001);
  });
});

test("footnotes are counted by what has both a mark and a note", () => {
  expect(countFootnotes("A[^1] b[^2] c[^3] d[^1]\n\n[^1]: One\n[^2]: Two\n[^4]: Four")).toBe(2);
  expect(countFootnotes("A^[Of oak] b[^2] x^[2] \\^[no note]\n\n[^2]: Two")).toBe(2);
  expect(countFootnotes("Plain words [1].")).toBe(0);
});
