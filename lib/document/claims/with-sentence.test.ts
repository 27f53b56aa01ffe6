import { expect, test } from "vitest";
import { cite, claim, doc, h, p, td, tr, ul } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { withSentence } from "./with-sentence";

const [one] = [cite({ passage: "p1" })];
const sentence = { block: "new", text: "Ice held the ships.", claim: { id: "k1", citations: [one] } };
const made = p.id("new", claim("k1", "Ice held the ships.", one));
const after = (doc: DocJson, block: string | null) => {
  const result = withSentence(doc, sentence, block);
  return result.ok ? result.value.content : result.failure;
};

test("a sentence comes after the block that is named, or after the list or table that holds it", () => {
  const list = ul.id("l", "A", "B");
  const text = doc(p.id("a", "A"), list, h.id("h", 2, "North"));
  const [first, second, third] = text.content;
  expect(after(text, "a")).toEqual([first, made, second, third]);
  const inside = second?.content?.[1]?.attrs?.id;
  expect(after(text, String(inside))).toEqual([first, second, made, third]);
  expect(after(text, "h")).toEqual([first, second, third, made]);
  const table = { type: "table", attrs: { id: "t" }, content: [tr(td.id("cell", "x"))] };
  expect(after(doc(table, p.id("z", "Z")), "cell")).toEqual([...doc(table).content, made, p.id("z", "Z")]);
});

test("at the end it takes the place of an empty paragraph, not of an empty heading or of words", () => {
  expect(after(doc(p.id("a", "A"), p.id("b", " ")), null)).toEqual([p.id("a", "A"), made]);
  expect(after(doc(p.id("a", "A"), p.id("b")), null)).toEqual([p.id("a", "A"), made]);
  expect(after(doc(p.id("a", "A")), null)).toEqual([p.id("a", "A"), made]);
  expect(after(doc(p.id("a", "A"), p.id("b", "B"), p.id("c")), null)).toEqual([p.id("a", "A"), p.id("b", "B"), made]);
  expect(after(doc(p.id("a", "A"), p.id("b"), p.id("c", "C")), null)).toEqual([
    p.id("a", "A"),
    p.id("b"),
    p.id("c", "C"),
    made,
  ]);
  expect(after(doc(p.id("a"), h.id("b", 2)), null)).toEqual([p.id("a"), h.id("b", 2), made]);
  expect(after({ type: "doc", content: [] }, null)).toEqual([made]);
});

test("a place that is not there any more is refused", () => {
  expect(after(doc(p.id("a", "A")), "gone")).toMatchObject({ kind: "invalid", issues: [{ path: "after" }] });
});
