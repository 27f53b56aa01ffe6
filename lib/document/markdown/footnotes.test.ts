import { describe, expect, test } from "vitest";
import { b, c, doc, i, li, link, note, p, quote, table, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { countFootnotes } from "./footnotes";
import { fromMarkdown, toMarkdown } from "./markdown";

const withoutIds = (nodes: readonly NodeJson[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === "id" ? undefined : value)));
const blocks = (markdown: string) => withoutIds(fromMarkdown(markdown).content);

describe("footnotes of Markdown stand where their marks do", () => {
  test.each([
    [
      "whatever they are called",
      "A mill[^b] and a ford.[^a]\n\n[^a]: Shallow\n[^b]: *Old* mill\n\nThe end.",
      [p("A mill", note(i("Old"), " mill"), " and a ford.", note("Shallow")), p("The end.")],
    ],
    ["twice marked is there twice", "One[^x] two[^x]\n\n[^x]: Both", [p("One", note("Both"), " two", note("Both"))]],
    [
      "in bold words, a quotation and an item of a list",
      "**Mill[^1]**\n\n> Said so[^2]\n\n- item[^3]\n\n[^1]: a b\n[^2]: c d\n[^3]: e f",
      [p(b("Mill", note("a b"))), quote(p("Said so", note("c d"))), ul(li(p("item", note("e f"))))],
    ],
    [
      "of several paragraphs, a list and a quotation are one line",
      "A mill.[^1]\n\n[^1]: Old.\n\n    Of *two*.\n\n    - a\n    - b\n\n    > c\n\nThe end.",
      [p("A mill.", note("Old. Of ", i("two"), ". a b c")), p("The end.")],
    ],
    [
      "a note of a note stands in brackets",
      "A[^1]\n\n[^1]: First, see[^3]\n[^3]: Third[^1]",
      [p("A", note("First, see (Third[^1])"))],
    ],
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
        p(
          "A mill",
          note("Of oak [sic], ", i("old"), " (So says Ilse)"),
          " and a ford.",
          note("Shallow"),
          " Ice",
          note("In March"),
        ),
      ],
    ],
    [
      "a note in an item of a list and in a cell",
      "- mill^[Of oak]\n\n| Ford^[In March] |\n|---|\n| x |",
      [ul(li(p("mill", note("Of oak")))), table([[["Ford", note("In March")]], ["x"]])],
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

  test("written below the text, equal ones once, they are read back the same", () => {
    const shared = note("Old, see ", link("the mill", "article:mill"), ", p. 5");
    const text = doc(
      p("A mill", shared, ": it ", b("burned", note("In [1905]: *late*")), "."),
      table([[["Ford", shared]], ["x | y"]]),
      p(note(), " and ", c("[^1]:")),
    );
    expect(toMarkdown(text)).toBe(
      "A mill[^1]\\: it **burned[^2]**.\n\n| Ford[^1] |\n| --- |\n| x \\| y |\n\n[^3] and `[^1]:`\n\n" +
        "[^1]: Old, see [[mill|the mill]], p. 5\n[^2]: In \\[1905\\]: \\*late\\*\n[^3]:\n",
    );
    expect(withoutIds(fromMarkdown(toMarkdown(text)).content)).toEqual(withoutIds(text.content));
  });

  test("a note among words of code is written with them", () => {
    const inCode = doc(p(c("ford", note("Shallow"))));
    expect(withoutIds(fromMarkdown(toMarkdown(inCode)).content)).toEqual(
      withoutIds(doc(p(c("ford"), note("Shallow"))).content),
    );
  });

  test("a long note that is marked ten thousand times does not fill the memory", () => {
    const text = `${"Word[^1]\n\n".repeat(10_000)}[^1]: ${"long words ".repeat(1_000)}`;
    const read = fromMarkdown(text);
    expect(JSON.stringify(read).length).toBeLessThan(2_500_000);
    expect(toMarkdown(read)).toContain("Word\\[^1\\]");
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
    expect(fromMarkdown(notes.join("\n\n")).content).toHaveLength(10_000);
  });
});

test("footnotes are counted by what has both a mark and a note", () => {
  expect(countFootnotes("A[^1] b[^2] c[^3] d[^1]\n\n[^1]: One\n[^2]: Two\n[^4]: Four")).toBe(2);
  expect(countFootnotes("A^[Of oak] b[^2] x^[2] \\^[no note]\n\n[^2]: Two")).toBe(2);
  expect(countFootnotes("Plain words [1].")).toBe(0);
});
