import { describe, expect, test } from "vitest";
import { b, br, claim, doc, gallery, li, link, p, picture, quote, ul } from "@/lib/document/model/build";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import type { DocJson } from "@/lib/document/model/json";
import { markdownReader, toMarkdown } from "./markdown";

const both: readonly (readonly [string, DocJson, string])[] = [
  ["alone", doc(picture("k3")), "![](file:k3)\n"],
  [
    "with all that is said",
    doc(picture("k3", { alt: "A bridge", size: "left" }, "At ", b("Tynda"), ".")),
    "![A bridge](file:k3?size=left)\nAt **Tynda**.\n",
  ],
  [
    "with signs in its description",
    doc(picture("k3", { alt: "[a] *b* <c> & \\d_e_" })),
    "![&#91;a&#93; *b* <c> &#38; &#92;d_e_](file:k3)\n",
  ],
  ["with a caption of two lines", doc(picture("k3", {}, "One", br(), "two")), "![](file:k3)\nOne\\\ntwo\n"],
  ["with a caption that looks like a list", doc(picture("k3", {}, "- one")), "![](file:k3)\n\\- one\n"],
  [
    "between paragraphs",
    doc(p("Before."), picture("k3", {}, "One"), p("After.")),
    "Before.\n\n![](file:k3)\nOne\n\nAfter.\n",
  ],
  ["in a quotation", doc(quote(p("Said."), picture("k3", {}, "One"))), "> Said.\n>\n> ![](file:k3)\n> One\n"],
  ["in a list's item", doc(ul(li(p("Item"), picture("k3", {}, "One")))), "- Item\n\n  ![](file:k3)\n  One\n"],
  [
    "a gallery",
    doc(gallery(picture("k3", { alt: "A" }, "One"), picture("k4"))),
    "- ![A](file:k3)\n  One\n- ![](file:k4)\n",
  ],
];

const parseMarkdown = markdownReader(DEFINITIONS);

describe("a picture in Markdown, there and back", () => {
  test.each(both)("%s", (_name, document, markdown) => {
    expect(toMarkdown(document)).toBe(markdown);
    expect(doc(...parseMarkdown(markdown))).toEqual(document);
  });

  test("two galleries, and a gallery beside a list, stay two", () => {
    const document = doc(gallery(picture("k3")), gallery(picture("k4")), ul("One"));
    expect(doc(...parseMarkdown(toMarkdown(document)))).toEqual(document);
  });
});

test("pictures from elsewhere stay links, and addresses that only look like a file's are none", () => {
  expect(parseMarkdown("![A map](https://example.org/map.png)")).toEqual([
    p(link("A map", "https://example.org/map.png")),
  ]);
  for (const address of ["file:///etc/passwd", "file:../x", "file:K3", "file:"]) {
    expect(JSON.stringify(parseMarkdown(`![A](${address})`))).not.toContain("picture");
  }
});

test("a size that nobody knows is the usual one; a picture within a line is its description", () => {
  expect(parseMarkdown("![A](file:k3?size=huge)")).toEqual([picture("k3", { alt: "A" })]);
  expect(parseMarkdown("See ![the map](file:k3) here.")).toEqual([p("See the map here.")]);
});

test("signs that somebody escapes by hand in a description are those signs", () => {
  expect(parseMarkdown("![\\[a\\] \\*b\\* &amp; c](file:k3)")).toEqual([picture("k3", { alt: "[a] *b* & c" })]);
});

test("a claim in a caption is kept with its words", () => {
  const document = doc(picture("k3", {}, claim("c1", "The bridge burned.")));
  expect(toMarkdown(document)).toBe("![](file:k3)\nThe bridge burned.\n");
});
