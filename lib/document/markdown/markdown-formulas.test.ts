import { describe, expect, test } from "vitest";
import { b, claim, code, doc, formula, formulaBlock, h, note, p, quote, table } from "@/lib/document/model/build";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { fromMarkdown, toMarkdown } from "./markdown";

const withoutIds = (node: NodeJson): NodeJson => ({
  ...node,
  ...(blockId(node) === "" ? {} : { attrs: { ...node.attrs, id: null } }),
  ...(node.content ? { content: node.content.map(withoutIds) } : {}),
});

const read = (markdown: string) => fromMarkdown(markdown).content.map(withoutIds);
const bare = ({ content }: DocJson) => content.map(withoutIds);

describe("formulas in Markdown", () => {
  test.each([
    ["The energy is $E = mc^2$ here.", p("The energy is ", formula("E = mc^2"), " here.")],
    ["$x$ and $y$", p(formula("x"), " and ", formula("y"))],
    ["The $n$th of $2n$-fold", p("The ", formula("n"), "th of ", formula("2n"), "-fold")],
    ["It is $`a$b`$.", p("It is ", formula("a$b"), ".")],
    ["So $$\\frac{a}{b}$$ it is", p("So ", formula("\\frac{a}{b}"), " it is")],
    ["**$x$**", p(b(formula("x")))],
    ["broken $a +\nb$", p("broken ", formula("a + b"))],
    ["$\\text{5 km} = 5\\,000\\text{ m}$", p(formula("\\text{5 km} = 5\\,000\\text{ m}"))],
  ])("%s holds formulas", (markdown, block) => {
    expect(read(markdown)).toEqual([block]);
    expect(read(toMarkdown(doc(block)))).toEqual([block]);
  });

  test.each([
    "It costs $5 and $6.",
    "From $5 to $10 (or $12).",
    "$5 million and 30 million$ more",
    "US$5 or CA$ 6",
    "A$AP and Ke$ha",
    "Micro$oft and Window$ are",
    "between $ and $",
    "$HOME/bin and $PATH/x",
    "$5/$6",
    "One $ alone",
    "Save $20,000 now, $30,000 then",
  ])("%s is text, and is written so that it stays text", (markdown) => {
    expect(read(markdown)).toEqual([p(markdown)]);
    expect(read(toMarkdown(doc(p(markdown))))).toEqual([p(markdown)]);
  });

  test("prices are written as people write them", () => {
    expect(toMarkdown(doc(p("It costs $5 and $6.")))).toBe("It costs $5 and $6.\n");
    expect(toMarkdown(doc(p("$x$")))).toBe("\\$x\\$\n");
  });

  test.each([
    ["$$\nE = mc^2\n$$", "E = mc^2"],
    ["$$E = mc^2$$", "E = mc^2"],
    ["$$\na &= b \\\\\nc &= d\n$$", "a &= b \\\\\nc &= d"],
  ])("%s is a formula on lines of its own", (markdown, tex) => {
    expect(read(`One\n\n${markdown}\n\nTwo`)).toEqual([p("One"), formulaBlock(tex), p("Two")]);
    expect(read(`One\n\n${markdown}\nTwo`)).toEqual([p("One"), formulaBlock(tex), p("Two")]);
    expect(read(`One\n${markdown}\nTwo`).map(({ type }) => type)).toEqual(["paragraph"]);
    expect(toMarkdown(doc(formulaBlock(tex)))).toBe(`$$\n${tex}\n$$\n`);
  });

  test.each([
    doc(formulaBlock("a"), formulaBlock("b")),
    doc(quote(formulaBlock("a \\\\\n b")), h(2, "About ", formula("x"), " #")),
    doc(table([[p("One ", formula("x_1")), p(formula("y"), " two")]])),
    doc(p(formula("x"), "2 and ", formula("a$b"), "c", b("d"), formula("`"))),
    doc(code("$x$", "tex"), p("$$x$$")),
  ])("what is written is read back: %#", (document) => {
    const again = bare(fromMarkdown(toMarkdown(document)));
    expect(again).toEqual(bare(document));
  });

  test("an empty line, or no end, makes no formula", () => {
    expect(read("$$\na\n\nb\n$$").map(({ type }) => type)).not.toContain("formulaBlock");
    expect(read("$$\na").map(({ type }) => type)).toEqual(["paragraph"]);
    expect(read("$a\n\nb$").map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
  });

  test("a bar within a cell, and a formula within a note, keep their sense", () => {
    expect(toMarkdown(doc(table([[p(formula("|x|"))]])))).toContain("$\\|x\\|$");
    expect(toMarkdown(doc(table([[p(formula("\\|x\\|"))]])))).toContain("$\\Vert x\\Vert$");
    expect(read(toMarkdown(doc(p("a", note("is $x$ here")))))).toEqual([p("a", note("is $x$ here"))]);
  });

  test("a claim around a formula is plain words in plain Markdown", () => {
    expect(toMarkdown(doc(p(claim("k1", ["It is ", formula("x^2"), "."]))))).toBe("It is $x^2$.\n");
  });

  test("ten thousand dollar signs are read in a second", () => {
    for (const part of ["$a ", "$", "$a$", "$`a", "$$a", "\\$"]) {
      const begin = performance.now();
      fromMarkdown(part.repeat(10_000));
      expect(performance.now() - begin).toBeLessThan(2_000);
    }
  });
});
