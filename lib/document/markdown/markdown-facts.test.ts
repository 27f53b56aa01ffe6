import { describe, expect, test } from "vitest";
import { b, br, cite, claim, doc, fact, factBox, h, link, p, quote } from "@/lib/document/model/build";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import type { DocJson } from "@/lib/document/model/json";
import { parseDocument } from "@/lib/document/schema/schema";
import { fromMarkdownWithClaims, toMarkdownWithClaims } from "./claim-footnotes";
import { fromMarkdown, markdownReader, toMarkdown } from "./markdown";

const both: readonly (readonly [string, DocJson, string])[] = [
  [
    "rows with marks and links",
    doc(factBox(fact("date", "3 April ", b("1940")), fact("place", link("Tynda", "article:tynda"))), p("Text.")),
    "::: facts\ndate: 3 April **1940**\nplace: [[Tynda]]\n:::\n\nText.\n",
  ],
  [
    "an empty row",
    doc(factBox(fact("date"), fact("commanded-by", "Asano")), p("Text.")),
    "::: facts\ndate:\ncommanded-by: Asano\n:::\n\nText.\n",
  ],
  [
    "a row of two lines",
    doc(factBox(fact("sides", "Japan", br(), "China")), p("Text.")),
    "::: facts\nsides: Japan<br>China\n:::\n\nText.\n",
  ],
  [
    "signs that mean something elsewhere",
    doc(factBox(fact("note", ":::"), fact("outcome", "1. a: # b")), h(2, "Text")),
    "::: facts\nnote: :::\noutcome: 1. a: # b\n:::\n\n## Text\n",
  ],
  [
    "a field in another script",
    doc(factBox(fact("место", "Тында")), p("Text.")),
    "::: facts\nместо: Тында\n:::\n\nText.\n",
  ],
];

describe("a fact box is written and read back", () => {
  test.each(both)("%s", (_name, document, markdown) => {
    expect(toMarkdown(document)).toBe(markdown);
    expect(doc(...markdownReader(DEFINITIONS)(markdown))).toEqual(document);
  });
});

test("labels are as good as keys, wherever the box stands; what is only a box gets an empty paragraph", () => {
  const read = doc(...markdownReader(DEFINITIONS)("Text.\n\n:::facts\nCommanded by: [[Asano]]\n:::\n"));
  expect(read).toEqual(doc(factBox(fact("commanded-by", link("Asano", "article:asano"))), p("Text.")));
  expect(fromMarkdown("::: facts\ndate: 1940\n:::").content.map(({ type }) => type)).toEqual(["factBox", "paragraph"]);
});

test("two boxes become one; in a quotation the rows are lines; one without an end is text", () => {
  const read = markdownReader(DEFINITIONS);
  const [box] = read("::: facts\ndate: 1940\n:::\n\n::: facts\nplace: Tynda\n:::\n");
  expect(box?.content?.map(({ attrs }) => attrs?.field)).toEqual(["date", "place"]);
  expect(doc(...read("> ::: facts\n> date: 1940\n> :::\n"))).toEqual(doc(quote(p("date: 1940"))));
  expect(doc(...read("::: facts\ndate: 1940\n")).content.map(({ type }) => type)).toEqual(["paragraph"]);
  expect(doc(...read("::: facts\n:::\n")).content.map(({ type }) => type)).toEqual(["paragraph"]);
});

test("a long run of beginnings without an end is read in no time", () => {
  const started = performance.now();
  fromMarkdown("::: facts\na: b\n".repeat(4_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("a claim in a row is written as a footnote, as anywhere", () => {
  const written = toMarkdownWithClaims(
    doc(factBox(fact("date", claim("k1", "1940", cite()))), p("Text.")),
    () => undefined,
    "siberia",
  );
  expect(written).toContain("date: ==1940==[^claim-k1]\n:::");
  expect(fromMarkdownWithClaims(written).content[0]?.content?.[0]?.content?.[0]).toMatchObject({
    text: "1940",
    marks: [{ type: "claim" }],
  });
});

test("what is sent with the box elsewhere, or with two, is put in order; a row outside of a box is refused", () => {
  const sent = { type: "doc", content: [p("Text."), factBox(fact("date", "1940")), factBox(fact("place", "Tynda"))] };
  const parsed = parseDocument(sent);
  expect(parsed.ok && parsed.value.content.map(({ type }) => type)).toEqual(["factBox", "paragraph"]);
  expect(parseDocument({ type: "doc", content: [fact("date", "1940")] }).ok).toBe(false);
  const misnamed = parseDocument(doc(factBox({ ...fact("x", "1940"), attrs: { field: "Commanded By" } }), p("Text.")));
  expect(misnamed).toMatchObject({ ok: false, failure: { detail: expect.stringContaining("key of a field") } });
});
