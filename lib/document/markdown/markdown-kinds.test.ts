import { describe, expect, test } from "vitest";
import { b, doc, i, li, ol, p, s, sub, sup } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { splitFrontMatter } from "./front-matter";
import { fromMarkdown, toMarkdown } from "./markdown";
import { markdownExcess } from "./markdown-bounds";

/** The blocks that a Markdown text becomes, without ids. */
function blocks(markdown: string): unknown {
  return JSON.parse(JSON.stringify(fromMarkdown(markdown).content, (key, value) => (key === "id" ? undefined : value)));
}

function sameBlocks(...expected: readonly NodeJson[]): unknown {
  return JSON.parse(JSON.stringify(doc(...expected).content, (key, value) => (key === "id" ? undefined : value)));
}

describe("signs that people use as signs", () => {
  test.each([
    ["one tilde is a range", "They lost 3~4 boats and 9~10 men.", p("They lost 3~4 boats and 9~10 men.")],
    ["two tildes strike", "They lost ~~three~~ boats.", p("They lost ", s("three"), " boats.")],
    ["a caret is a caret", "x^2^ and y^3", p("x^2^ and y^3")],
    ["raised and lowered words", "10<sup>-3</sup> of H<sub>2</sub>O", p("10", sup("-3"), " of H", sub("2"), "O")],
    ["marks in raised words", "x<sup>*n*</sup>", p("x", sup(i("n")))],
    ["a tag that is never closed is text", "x<sup>2", p("x<sup>2")],
    ["characters by their names", "Caf&eacute; &rarr; &frac12; &#x2603; &nosuch; AT&T", p("Café → ½ ☃ &nosuch; AT&T")],
    ["private notes are left out", "One %%two\nthree%% four, 100 %% sure.", p("One  four, 100 %% sure.")],
  ])("%s", (_, markdown, expected) => {
    const [first] = blocks(markdown) as unknown[];
    expect(first).toEqual((sameBlocks(expected) as unknown[])[0]);
  });

  test("a private note of several paragraphs is left out", () => {
    expect(blocks("One\n\n%%two\n\nthree%%\n\nfour")).toEqual(sameBlocks(p("One"), p("four")));
  });
});

describe("emphasis in writing without spaces", () => {
  test.each([
    ["他说**“不”**了。", p("他说", b("“不”"), "了。")],
    ["これは**「水車」**です。", p("これは", b("「水車」"), "です。")],
    ["これは*「水車」*です。", p("これは", i("「水車」"), "です。")],
    ["これは~~「水車」~~です。", p("これは", s("「水車」"), "です。")],
    ["**水車。**次", p(b("水車。"), "次")],
    ["水車**です**。", p("水車", b("です"), "。")],
    ["a**(b)**c", p("a**(b)**c")],
    ["2 ** 3 ** 4", p("2 ** 3 ** 4")],
  ])("%s", (markdown, expected) => {
    expect(blocks(markdown)).toEqual(sameBlocks(expected));
  });
});

describe("numbers that do not count are words", () => {
  test.each([
    ["a date", "7. März 1821 brach das Wehr.", [p("7. März 1821 brach das Wehr.")]],
    ["years that jump", "1821. Flood.\n1830. Peace.", [p("1821. Flood."), p("1830. Peace.")]],
    ["articles that jump", "3) Tolls end.\n7) Mills stay.", [p("3) Tolls end."), p("7) Mills stay.")]],
    ["a list that counts from where it begins", "3. a\n4. b", [withStart(3, "a", "b")]],
    ["a list that is numbered by the reader", "1. a\n1. b", [withStart(1, "a", "b")]],
    ["one first item", "1. a", [withStart(1, "a")]],
  ])("%s", (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(sameBlocks(...expected));
  });

  test("a list of one later item is written so that it comes back as one", () => {
    const list = doc(withStart(5, "a"));
    expect(toMarkdown(list)).toBe("<!-- list -->\n\n5. a\n");
    expect(blocks(toMarkdown(list))).toEqual(sameBlocks(withStart(5, "a")));
    const nested = doc(ol(li("a", withStart(4, "b"))));
    expect(blocks(toMarkdown(nested))).toEqual(sameBlocks(ol(li("a", withStart(4, "b")))));
  });
});

function withStart(start: number, ...items: readonly string[]): NodeJson {
  const list = ol(...items.map((item) => li(item)));
  return { ...list, attrs: { ...list.attrs, start } };
}

describe("tables", () => {
  test("a row with more cells than the head makes the table wider", () => {
    const [table] = fromMarkdown("| A | B |\n|---|---|\n| 1 | *2* | 3 \\| 4 | **5** |\n| 6 |").content;
    const rows = table?.content?.map((row) => row.content?.map(nodeText));
    expect(rows).toEqual([
      ["A", "B", "", ""],
      ["1", "2", "3 | 4", "5"],
      ["6", "", "", ""],
    ]);
    expect(table?.content?.[1]?.content?.[3]?.content?.[0]?.content?.[0]?.marks).toEqual([{ type: "bold" }]);
  });

  test("rows wider than the head count towards what is refused", () => {
    const wide = `| A |\n|---|\n${`|${"1|".repeat(300)}\n`.repeat(80)}`;
    expect(markdownExcess(wide)?.message).toContain("20,000 cells");
    expect(markdownExcess(`| A |\n|---|\n${"| 1 |\n".repeat(80)}`)).toBeNull();
  });
});

describe("front matter", () => {
  test("is parted from the text, with title, tags and other names, in any of its forms", () => {
    const text =
      "---\ntitle: \"The Weir: a note\"\ntags: [river, old mill]\naliases:\n  - The dam\n  - 'Lower weir'\ndraft: true\n---\n# Weir\n";
    expect(splitFrontMatter(text)).toEqual({
      text: `${"\n".repeat(8)}# Weir\n`,
      matter: { title: "The Weir: a note", tags: ["river", "old mill"], aliases: ["The dam", "Lower weir"] },
    });
    expect(blocks(text)).toEqual(blocks("# Weir"));
  });

  test("names with commas between them are several", () => {
    expect(splitFrontMatter("---\ntags: river, old mill\nalias: The dam\n---\nx").matter).toEqual({
      title: null,
      tags: ["river", "old mill"],
      aliases: ["The dam"],
    });
  });

  test("keys may be quoted or have signs in them, and comments stand between them", () => {
    const text = "---\n# made by hand\n'title': Weir\nog:image.alt: A weir\n---\nWater.";
    expect(splitFrontMatter(text).matter).toEqual({ title: "Weir", tags: [], aliases: [] });
    expect(blocks(text)).toEqual(blocks("Water."));
  });

  test("a text over several lines is one, a remark is none of it, and a comma within a name parts nothing", () => {
    const text =
      '---\ntitle: >-\n  The Weir\n  of oak\ntags: [river, # water\n  "old mill"]\naliases:\n  - "Weir, the" # as sorted\nseo:\n  title: Buy weirs\n---\nWater.';
    expect(splitFrontMatter(text).matter).toEqual({
      title: "The Weir of oak",
      tags: ["river", "old mill"],
      aliases: ["Weir, the"],
    });
    expect(blocks(text)).toEqual(blocks("Water."));
  });

  test("in TOML is parted, too, with its lists, tables and texts of several lines", () => {
    const text =
      '+++\n# by hand\ntitle = "The \\"Weir\\", caf\\u00e9" # new\ndate = 1821-05-08\naliases = [\n  \'The dam\', # old\n  "Weir, the",\n]\ndraft = true\n\n[taxonomies]\ntags = ["river", "old mill"]\n[seo]\ntitle = """\nBuy\nweirs"""\n+++\n# Weir\n';
    expect(splitFrontMatter(text)).toEqual({
      text: `${"\n".repeat(17)}# Weir\n`,
      matter: { title: 'The "Weir", café', tags: ["river", "old mill"], aliases: ["The dam", "Weir, the"] },
    });
    expect(blocks(text)).toEqual(blocks("# Weir"));
  });

  test.each([
    ["plus signs and words", "+++\nThe weir broke.\n+++\n"],
    ["plus signs alone", "+++\n\n+++\nThe weir"],
    ["a rule and words", "---\nThe weir broke.\n---\n"],
    ["a rule, a blank line and an entry", "---\n\nWeir: broken\n\n---\n"],
    ["one that never ends", "---\ntitle: Weir\n\nThe weir broke."],
  ])("%s are none", (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ text, matter: null });
  });
});

test("what is written of private signs, entities and raised words is read back as it was", () => {
  const all = [p("100%%sure%%, AT&eacute; 5~6 x^2"), p("x", sup("2", b("n")), " H", sub("2"), "O <sup>")];
  expect(blocks(toMarkdown(doc(...all)))).toEqual(sameBlocks(...all));
});
