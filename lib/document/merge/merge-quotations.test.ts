import { expect, test } from "vitest";
import { doc, p, quote, quoteSource } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { parseDocument } from "@/lib/document/schema/schema";
import { mergeDocuments } from "./merge";

const words = p.id("w", "The mill burned.");
const quoted = (...more: readonly NodeJson[]) => doc(quote.id("q", words, ...more));

test("a source on one side and more words on the other are both there, the source last", () => {
  const merge = mergeDocuments(quoted(), quoted(quoteSource.id("s", "Anna")), quoted(p.id("v", "It fell.")));
  expect(merge).toMatchObject({ kind: "merged", doc: quoted(p.id("v", "It fell."), quoteSource.id("s", "Anna")) });
});

test("two sources: one stays it, the other is a paragraph, and the text fits the schema", () => {
  const merge = mergeDocuments(quoted(), quoted(quoteSource.id("s", "Anna")), quoted(quoteSource.id("t", "Bert")));
  if (merge.kind !== "merged") throw new Error(merge.kind);
  const [quotation] = merge.doc.content;
  expect(quotation?.content?.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "quoteSource"]);
  expect(parseDocument(merge.doc)).toEqual({ ok: true, value: merge.doc });
});

test("two who change one source have to choose", () => {
  const by = (name: string) => quoted(quoteSource.id("s", name));
  expect(mergeDocuments(by("Anna"), by("Anna B."), by("Anna C.")).kind).toBe("conflict");
});

test("a text from outside with its source in a wrong place is put right", () => {
  const outside = { type: "doc", content: [{ ...quoteSource.id("s", "Anna") }, { ...quote.id("q", words) }] };
  const parsed = parseDocument(outside);
  expect(parsed.ok && parsed.value.content.map(({ type }) => type)).toEqual(["paragraph", "blockquote"]);
});
