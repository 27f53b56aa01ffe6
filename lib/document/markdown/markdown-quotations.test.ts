import { describe, expect, test } from "vitest";
import { b, cite, claim, doc, link, p, quote, quoteSource, ul } from "@/lib/document/model/build";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { fromMarkdownWithClaims, toMarkdownWithClaims } from "./claim-footnotes";
import { fromMarkdown, toMarkdown } from "./markdown";

const withoutIds = (node: NodeJson): NodeJson => ({
  ...node,
  ...(blockId(node) === "" ? {} : { attrs: { ...node.attrs, id: null } }),
  ...(node.content ? { content: node.content.map(withoutIds) } : {}),
});
const read = (markdown: string) => fromMarkdown(markdown).content.map(withoutIds);

describe("quotations that name their source, in Markdown", () => {
  test.each([
    ["> The mill burned.\n>\n> — Anna", quote("The mill burned.", quoteSource("Anna"))],
    ["> The mill burned.\n>\n> -- Anna", quote("The mill burned.", quoteSource("Anna"))],
    ["> - One\n>\n> – **Anna**, 1940", quote(ul("One"), quoteSource(b("Anna"), ", 1940"))],
    [
      "> The mill burned.\n>\n> — [Anna](https://example.org/a)",
      quote("The mill burned.", quoteSource(link("Anna", "https://example.org/a"))),
    ],
  ])("%s", (markdown, block) => {
    expect(read(markdown)).toEqual([withoutIds(block)]);
    expect(read(toMarkdown(doc(block)))).toEqual([withoutIds(block)]);
  });

  test("as it is written", () => {
    expect(toMarkdown(doc(quote("The mill burned.", quoteSource("Anna"))))).toBe("> The mill burned.\n>\n> — Anna\n");
  });

  test.each([
    ["dialogue in dashes", "> — Yes.\n>\n> — No.", quote(p("— Yes."), p("— No."))],
    ["a dash alone", "> — Anna", quote("— Anna")],
    ["a line of the same paragraph", "> The mill burned.\n> — Anna", quote("The mill burned. — Anna")],
    ["several lines", "> The mill.\n>\n> — Anna\n> said", quote("The mill.", p("— Anna said"))],
  ])("%s is no source", (_name, markdown, block) => {
    expect(read(markdown)).toEqual([withoutIds(block)]);
    expect(read(toMarkdown(doc(block)))).toEqual([withoutIds(block)]);
  });

  test("a last paragraph that begins with a dash stays one", () => {
    const block = quote("The mill burned.", p("— and fell."));
    expect(read(toMarkdown(doc(block)))).toEqual([withoutIds(block)]);
    expect(read(toMarkdown(doc(quote("One", p("-- two")))))).toEqual([withoutIds(quote("One", p("-- two")))]);
  });

  test("a quoted passage keeps its citation", () => {
    const document = doc(
      quote(p(claim("k1", "The mill burned.", cite())), quoteSource(link("Anna", "https://example.org/a"))),
    );
    const again = fromMarkdownWithClaims(
      toMarkdownWithClaims(document, () => "Anna, post 3", "w"),
      "w",
    );
    expect(again.content.map(withoutIds)).toEqual(document.content.map(withoutIds));
  });
});
