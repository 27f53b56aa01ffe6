import fc from "fast-check";
import { expect, test } from "vitest";
import {
  b,
  br,
  c,
  claim,
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
  ul,
} from "@/lib/document/model/build";
import { type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { parseDocument } from "@/lib/document/schema/schema";
import { markdownDocument } from "@/lib/document/testing/arbitrary-document";
import { fromMarkdown, toMarkdown } from "./markdown";

/** The document without its ids, which Markdown cannot carry. */
function bare(document: DocJson): NodeJson {
  const strip = (node: NodeJson): NodeJson => ({
    ...node,
    ...(node.attrs && "id" in node.attrs ? { attrs: { ...node.attrs, id: null } } : {}),
    ...(node.content ? { content: node.content.map(strip) } : {}),
  });
  return strip(document);
}

function expectSame(markdown: string, expected: DocJson): void {
  expect(bare(fromMarkdown(markdown))).toEqual(bare(expected));
}

test("the marks and blocks of Markdown are read", () => {
  expectSame(
    [
      "# Title",
      "### Third *level*",
      "###### Sixth",
      "Text with **bold**, *italic*, ~~struck~~ and `code`\non two lines\\\nand a break.",
      "> quoted\n>\n> twice",
      "---",
      "```js\nx = 1;\n```",
    ].join("\n\n"),
    doc(
      h(2, "Title"),
      h(3, "Third ", i("level")),
      h(4, "Sixth"),
      p(
        "Text with ",
        b("bold"),
        ", ",
        i("italic"),
        ", ",
        s("struck"),
        " and ",
        c("code"),
        " on two lines",
        br(),
        "and a break.",
      ),
      quote(p("quoted"), p("twice")),
      hr(),
      code("x = 1;", "js"),
    ),
  );
});

test("lists are read, nested, with tasks apart from plain items", () => {
  expectSame("- a\n  1. b\n  2. c\n- d", doc(ul(li("a", ol("b", "c")), "d")));
  expectSame("- [x] done\n- [ ] open\n- plain", doc(tasks(task(true, "done"), task(false, "open")), ul("plain")));
  const [list] = fromMarkdown("7. seven\n8. eight").content;
  expect(list?.attrs?.start).toBe(7);
});

test("a table is read with the alignment of its columns", () => {
  const [read] = fromMarkdown("| a | b |\n|:-:|---|\n| 1<br>2 | x \\| y |").content;
  expect(plainText({ type: "doc", content: read ? [read] : [] })).toBe("a\nb\n1\n2\nx | y");
  expect(read?.content?.[1]?.content?.map((cell) => cell.attrs?.align)).toEqual(["center", null]);
});

test("double brackets link to articles", () => {
  expectSame(
    "See [[Circum-Baikal raid]] and [[Tynda|the *town*]], not [[!?]].",
    doc(
      p(
        "See ",
        link("Circum-Baikal raid", "article:circum-baikal-raid"),
        " and ",
        link("the *town*", "article:tynda"),
        ", not [[!?]].",
      ),
    ),
  );
  expectSame("`[[x]]`", doc(p(c("[[x]]"))));
});

test("double brackets link to sections of articles, by the id of a block or by the words of a heading", () => {
  expectSame(
    "[[Tynda#k3j2|there]], [[Tynda#The siege of 1940|then]], [[C#|in C]], [[#5|five]]",
    doc(
      p(
        link("there", "article:tynda#k3j2"),
        ", ",
        link("then", "article:tynda#the-siege-of-1940"),
        ", ",
        link("in C", "article:c"),
        ", ",
        link("five", "article:5"),
      ),
    ),
  );
});

test("links stay where they are safe, and are only their text where not", () => {
  expectSame(
    "[a](https://example.org) [b](javascript:alert) [c](/x) ![map](https://example.org/m.png) https://example.org/z",
    doc(
      p(
        link("a", "https://example.org"),
        " b c ",
        link("map", "https://example.org/m.png"),
        " ",
        link("https://example.org/z", "https://example.org/z"),
      ),
    ),
  );
});

test("HTML is text, a comment nothing, a break a break", () => {
  expectSame('<script>alert("x")</script>', doc(p('<script>alert("x")</script>')));
  expectSame("a <b onclick=x>c</b><br>d <!-- e -->f &amp; &#x41;", doc(p("a <b onclick=x>c</b>", br(), "d f & A")));
  expectSame("<!-- nothing -->", doc(p()));
  expectSame('<div style="x">\nhi\n</div>', doc(p('<div style="x">'), p("hi"), p("</div>")));
});

test("what Markdown can say comes back as it was", () => {
  fc.assert(
    fc.property(markdownDocument, (any) => {
      const markdown = toMarkdown(any);
      expect(bare(fromMarkdown(markdown)), markdown).toEqual(bare(any));
    }),
    { numRuns: 300 },
  );
});

test("text with signs in it comes back as it was", () => {
  const signs = fc.string({
    unit: fc.constantFrom(..."ab1 *_~`[]()<>&;:#+-=.!|\\/@w\"'".split("")),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(signs, signs, (one, two) => {
      const tidy = (text: string): string => text.trim() || "x";
      const any = doc(p(tidy(one)), ul(tidy(two)), h(3, tidy(one)), table([[tidy(one)], [tidy(two)]]));
      const markdown = toMarkdown(any);
      expect(plainText(fromMarkdown(markdown)), markdown).toBe(plainText(any));
      expect(sameJson(bare(fromMarkdown(markdown)), bare(any))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("claims become plain text, and addresses in text don't become links", () => {
  expect(toMarkdown(doc(p("a ", claim("k1", "claim"), " b")))).toBe("a claim b\n");
  const any = doc(p("see https://example.org or www.example.org or me@example.org &amp; so on"));
  expect(bare(fromMarkdown(toMarkdown(any)))).toEqual(bare(any));
});

test("whatever comes in, a document of the schema comes out", () => {
  const piece = fc.constantFrom(
    "# ",
    "- ",
    "1. ",
    "> ",
    "* [x] ",
    "```",
    "|",
    "|-|\n",
    "\n",
    "\n\n",
    "    ",
    "**",
    "_",
    "`",
    "[[",
    "]]",
    "](",
    "<b>",
    "<!--",
    "&#0;",
    "\\",
    "text",
    "\u0000",
    "\ud800",
    "http://x",
    "![",
    "\t",
    "---\n",
    "~~",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const read = fromMarkdown(pieces.join(""));
      const parsed = parseDocument(read);
      expect(parsed.ok ? parsed.value : parsed.failure).toEqual(read);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["quotations", `${">".repeat(20_000)}a`],
  ["nested lists", Array.from({ length: 200 }, (_, at) => `${" ".repeat(at * 2)}- a`).join("\n")],
  ["emphasis", "*a ".repeat(30_000)],
  ["stars", "*".repeat(50_000)],
  ["underscores", "_a__b".repeat(20_000)],
  ["strikes", "~~a ~".repeat(20_000)],
  ["links", "[a](".repeat(30_000)],
  ["brackets", "[[".repeat(50_000)],
  ["ticks", "`a``".repeat(20_000)],
  ["tags", "<a ".repeat(30_000)],
  ["a table", `${"|a".repeat(5_000)}\n${"|-".repeat(5_000)}`],
])("endless %s are read within seconds", (_, markdown) => {
  const start = performance.now();
  const parsed = parseDocument(fromMarkdown(markdown));
  expect(parsed.ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(3_000);
});
