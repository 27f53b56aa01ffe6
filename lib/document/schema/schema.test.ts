import { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blockIdsOf } from "@/lib/document/model/block-ids";
import { b, cite, claim, code, doc, h, li, link, p, quote, table, ul } from "@/lib/document/model/build";
import { contentHash } from "@/lib/document/model/hash";
import type { DocJson } from "@/lib/document/model/json";
import { arbitraryDocument } from "@/lib/document/testing/arbitrary-document";
import { documentSchema, emptyDocument, parseDocument } from "./schema";

function parsed(input: unknown): DocJson {
  const result = parseDocument(input);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

function refusedAt(input: unknown): string[] {
  const result = parseDocument(input);
  return result.ok ? [] : result.failure.issues.map((issue) => issue.path);
}

const inDoc = (...content: unknown[]): unknown => ({ type: "doc", content });
const para = (...content: unknown[]): unknown => ({ type: "paragraph", content });
const text = (...marks: unknown[]): unknown => ({ type: "text", text: "x", marks });

test("parsing what was parsed changes nothing, whatever the document", () => {
  fc.assert(
    fc.property(arbitraryDocument, (any) => {
      const once = parsed(any);
      expect(JSON.stringify(parsed(once))).toBe(JSON.stringify(once));
      expect(contentHash(parsed(once))).toBe(contentHash(once));
      expect(() => Node.fromJSON(documentSchema(), once).check()).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test("the order of keys and marks and left-out defaults make no difference", () => {
  const tidy = parsed(doc(p.id("a", b(link("x", "article:y"))), code.id("c", "z")));
  const untidy = parsed({
    content: [
      {
        attrs: { id: "a" },
        content: [
          { marks: [{ type: "bold" }, { attrs: { href: "article:y" }, type: "link" }], text: "x", type: "text" },
        ],
        type: "paragraph",
      },
      { type: "codeBlock", attrs: { id: "c" }, content: [{ type: "text", text: "z" }] },
    ],
    type: "doc",
  });
  expect(JSON.stringify(untidy)).toBe(JSON.stringify(tidy));
});

test("neighbouring texts with equal marks become one", () => {
  const input = inDoc({ ...(para(text({ type: "bold" }), text({ type: "bold" })) as object), attrs: { id: "a" } });
  expect(parsed(input)).toEqual(doc(p.id("a", b("xx"))));
});

test("ids are filled in and doubled ones replaced", () => {
  const ids = parsed(
    inDoc(para(), { type: "paragraph", attrs: { id: "a" } }, { type: "paragraph", attrs: { id: "a" } }),
  );
  const all = ids.content.flatMap(blockIdsOf);
  expect(all[1]).toBe("a");
  expect(new Set(all).size).toBe(3);
});

test("the empty document is a document", () => {
  const empty = emptyDocument();
  expect(parsed(empty)).toEqual(empty);
});

test.each<[string, unknown, string]>([
  ["no object", "text", ""],
  ["nothing", undefined, ""],
  ["another root", { type: "paragraph" }, "type"],
  ["a field of the root", { type: "doc", content: [para()], version: 1 }, "version"],
  ["content that is no list", { type: "doc", content: {} }, "content"],
  ["an empty document", inDoc(), ""],
  ["an unknown node", inDoc(para(), { type: "iframe" }), "content.1.type"],
  ["an inherited name as node", inDoc({ type: "constructor" }), "content.0.type"],
  ["an unknown mark", inDoc(para(text(), text({ type: "underline" }))), "content.0.content.1.marks.0.type"],
  ["an unknown attribute", inDoc({ type: "paragraph", attrs: { style: "x" } }), "content.0.attrs.style"],
  ["an unknown field", inDoc({ type: "paragraph", onclick: "x" }), "content.0.onclick"],
  ["a heading of level 1", inDoc({ type: "heading", attrs: { level: 1 } }), "content.0.attrs.level"],
  ["a heading without level", inDoc({ type: "heading" }), "content.0.attrs.level"],
  ["a number as id", inDoc({ type: "paragraph", attrs: { id: 3 } }), "content.0.attrs.id"],
  ["an id with signs", inDoc({ type: "paragraph", attrs: { id: '"><b>' } }), "content.0.attrs.id"],
  ["an empty text", inDoc(para({ type: "text", text: "" })), "content.0.content.0.text"],
  ["a NUL", inDoc(para({ type: "text", text: "a\u0000" })), "content.0.content.0.text"],
  ["half a character", inDoc(para({ type: "text", text: "a\ud800" })), "content.0.content.0.text"],
  ["a text with children", inDoc(para({ type: "text", text: "a", content: [] })), "content.0.content.0.content"],
  ["text beside blocks", inDoc({ type: "text", text: "a" }), ""],
  ["a block in a paragraph", inDoc(para(para())), "content.0"],
  ["an item without a list", inDoc({ type: "listItem", content: [para()] }), ""],
  ["an empty list", inDoc({ type: "bulletList" }), "content.0"],
  ["a mark on a block", inDoc({ type: "paragraph", marks: [{ type: "bold" }] }), "content.0.marks.0"],
  ["a mark in code", inDoc({ type: "codeBlock", content: [text({ type: "bold" })] }), "content.0.content.0.marks.0"],
  [
    "two links on one text",
    inDoc(para(text({ type: "link", attrs: { href: "article:a" } }, { type: "link", attrs: { href: "article:b" } }))),
    "content.0.content.0.marks.1",
  ],
  [
    "an unsafe link",
    inDoc(para(text({ type: "link", attrs: { href: "javascript:alert(1)" } }))),
    "content.0.content.0.marks.0.attrs.href",
  ],
  [
    "a link's target window",
    inDoc(para(text({ type: "link", attrs: { href: "article:a", target: "_blank" } }))),
    "content.0.content.0.marks.0.attrs.target",
  ],
  ["a claim without id", inDoc(para(text({ type: "claim", attrs: {} }))), "content.0.content.0.marks.0.attrs.id"],
  [
    "a wrong citation",
    inDoc(para(text({ type: "claim", attrs: { id: "k", citations: [cite(), { ...cite(), start: "0" }] } }))),
    "content.0.content.0.marks.0.attrs.citations.1.start",
  ],
  [
    "a column span of 0",
    inDoc({
      type: "table",
      content: [{ type: "tableRow", content: [{ type: "tableCell", attrs: { colspan: 0 }, content: [para()] }] }],
    }),
    "content.0.content.0.content.0.attrs.colspan",
  ],
  ["a language with blanks", inDoc({ type: "codeBlock", attrs: { language: "a b" } }), "content.0.attrs.language"],
])("%s is refused, and the path says where", (_, input, path) => {
  expect(refusedAt(input)).toContain(path);
});

test("the failure says in words what is wrong", () => {
  const result = parseDocument(inDoc(para(text({ type: "blink" }))));
  expect(!result.ok && result.failure.detail).toBe(
    'The document does not fit at content.0.content.0.marks.0.type: There is no mark type "blink".',
  );
});

test("depth and size have limits, and going far over them harms nobody", () => {
  let deep: unknown = para();
  for (let level = 0; level < 3_000; level++) deep = { type: "blockquote", content: [deep] };
  expect(parseDocument(inDoc(deep)).ok).toBe(false);
  const huge = inDoc(para({ type: "text", text: "x".repeat(7_000_000) }));
  expect(parseDocument(huge).ok).toBe(false);
  const round: { type: string; content: unknown[] } = { type: "doc", content: [] };
  round.content.push(round);
  expect(parseDocument(round).ok).toBe(false);
});

test("what an article may hold, it may hold nested", () => {
  const nested = doc(h(3, "x"), ul(li("a", table([["b"], [claim("k1", "c", cite())]]), quote(ul("d")))));
  expect(parsed(nested)).toEqual(nested);
});

test("a long document is parsed in a blink", () => {
  const long = doc(
    ...Array.from({ length: 1_000 }, (_, at) => p("word ".repeat(60), claim(`k${at}`, "claim", cite()))),
  );
  const start = performance.now();
  parsed(long);
  expect(performance.now() - start).toBeLessThan(1_500);
});
