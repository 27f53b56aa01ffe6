import { describe, expect, test } from "vitest";
import { claimsOf } from "@/lib/document/claims/claim";
import { parseDocument } from "@/lib/document/schema/schema";
import { sentencesOf } from "@/lib/document/words/sentences";
import { cite, claim, doc, li, link, note, p, table, ul } from "./build";
import type { DocJson } from "./json";
import { linksOf } from "./link";
import { numberedNotes } from "./numbered-notes";
import { nodeText, plainText, searchableText, wordCount } from "./text";

const refusals = (input: unknown) => {
  const result = parseDocument(input);
  return result.ok ? [] : result.failure.issues.map(({ path, message }) => `${path}: ${message}`);
};
const inLine = (...content: unknown[]): unknown => ({ type: "doc", content: [{ type: "paragraph", content }] });

test("notes are numbered by their first marks, in lists and cells too, and what says the same is one note", () => {
  const text = doc(
    p.id("a", "One", note("x"), " two", note("y")),
    ul("Three"),
    table.id("t", [[[p.id("c", "Four", note("x"))]]]),
    p.id("d", "Five", note("z")),
  );
  expect([...numberedNotes(text).values()].map(({ number, marks }) => [number, marks])).toEqual([
    [1, ["a-1", "c-1"]],
    [2, ["a-2"]],
    [3, ["d-1"]],
  ]);
  expect(numberedNotes(doc(p("One")))).toEqual(new Map());
});

test("in the text around it a note is nothing that is read: words, sentences and a claim go on", () => {
  const line = p("The ", claim("k1", ["mill", note("Of oak.")], cite()), " burned.", note("In spring."), " Twice.");
  expect(nodeText(line)).toBe("The mill\u2060 burned.\u2060 Twice.");
  expect(sentencesOf(nodeText(line)).map(({ text }) => text.trim())).toEqual([
    "The mill\u2060 burned.\u2060",
    "Twice.",
  ]);
  expect(wordCount(doc(line))).toBe(4);
  expect(claimsOf(doc(line))).toMatchObject([{ id: "k1", quote: "mill\u2060" }]);
});

test("search reads the words of notes, and the text without their signs", () => {
  const text = doc(
    p("The mill", note("Of ", link("oak", "article:oak"), "."), " burned."),
    ul(li("Ford", note("Low"))),
  );
  expect(searchableText(text)).toContain("The mill burned.");
  expect(searchableText(text)).toContain("\nOf oak.\n");
  expect(plainText(text)).not.toContain("oak");
  expect(linksOf(text).articles).toEqual(["oak"]);
});

describe("what a note may hold", () => {
  test("words and their marks; no break, no note, no claim", () => {
    expect(
      refusals(inLine({ type: "footnote", content: [{ type: "text", text: "x", marks: [{ type: "bold" }] }] })),
    ).toEqual([]);
    expect(refusals(inLine({ type: "footnote" }))).toEqual([]);
    expect(refusals(inLine({ type: "footnote", content: [{ type: "hardBreak" }] }))).toEqual([
      "content.0.content.0: A footnote cannot hold hardBreak here.",
    ]);
    expect(refusals(inLine({ type: "footnote", content: [{ type: "footnote" }] }))).toEqual([
      "content.0.content.0: A footnote cannot hold footnote here.",
    ]);
    const claimed = { type: "text", text: "x", marks: [{ type: "claim", attrs: { id: "k1" } }] };
    expect(refusals(inLine({ type: "footnote", content: [claimed] }))).toEqual([
      expect.stringContaining("A claim mark may not stand on a text in a footnote."),
    ]);
    expect(refusals({ type: "doc", content: [{ type: "codeBlock", content: [{ type: "footnote" }] }] })).toEqual([
      "content.0: A codeBlock cannot hold footnote here.",
    ]);
  });

  test("ten thousand of them in one paragraph are read, numbered and read again the same", () => {
    const many: DocJson = doc(p(...Array.from({ length: 10_000 }, (_none, at) => [`word ${at} `, note(`note ${at}`)])));
    const read = parseDocument(many);
    expect(read.ok && read.value).toEqual(many);
    expect(numberedNotes(many).size).toBe(10_000);
  });
});
