import { expect, test } from "vitest";
import { claimsOf } from "@/lib/document/claims/claim";
import { describeChanges } from "@/lib/document/compare/change-kinds";
import { claimChanges, diffDocuments } from "@/lib/document/compare/diff";
import { fromMarkdownWithClaims, toMarkdownWithClaims } from "@/lib/document/markdown/claim-footnotes";
import { carryClaims } from "@/lib/document/merge/carry-claims";
import { mergeDocuments } from "@/lib/document/merge/merge";
import { b, claim, doc, p, stating } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { claimAttrs } from "@/lib/document/model/marks/claim";
import type { Statement } from "@/lib/document/model/statement";
import { checkedDocument } from "@/lib/document/schema/schema";

const DATE: Statement = { type: "date", subject: "the-bridge", of: "happened", when: "3 April 1940" };
const COUNT: Statement = { type: "count", subject: null, of: "men", number: "about 300", when: null };

const before = doc(p.id("a", claim("k1", "The bridge burned."), " Nobody saw it."), p.id("z", "The end."));
const after = doc(p.id("a", stating("k1", "The bridge burned.", [DATE]), " Nobody saw it."), p.id("z", "The end."));
const statements = (text: DocJson) => claimsOf(text).map((each) => each.statements);

test("a claim has one list of statements, whatever splits it into parts", () => {
  const parts = doc(p.id("a", stating("k1", "The bridge ", [DATE, COUNT]), stating("k1", b("burned"), [DATE, COUNT])));
  expect(statements(parts)).toEqual([[DATE, COUNT]]);
});

test("a comparison says that statements changed", () => {
  expect(describeChanges(before, after, diffDocuments(before, after))).toBe("statements of 1 claim changed");
  const [changed] = claimChanges(before, after).changed;
  expect(changed?.statements).toEqual({ before: [], after: [DATE] });
  expect(claimChanges(after, after).changed).toEqual([]);
});

test("a merge keeps a statement that one side gave, and asks where both gave another", () => {
  const elsewhere = doc(p.id("a", claim("k1", "The bridge burned."), " Nobody saw it."), p.id("z", "The very end."));
  const merged = mergeDocuments(before, elsewhere, after);
  expect(merged.kind === "merged" && statements(merged.doc)).toEqual([[DATE]]);
  const other = doc(p.id("a", stating("k1", "The bridge burned.", [COUNT]), " Nobody saw it."), p.id("z", "The end."));
  expect(mergeDocuments(before, other, after).kind).toBe("conflict");
});

test("Markdown says statements both ways, and one that says nothing of them keeps them", () => {
  const written = toMarkdownWithClaims(after, () => undefined, "w1");
  expect(statements(fromMarkdownWithClaims(written, "w1"))).toEqual([[DATE]]);
  const plain = doc(p("The bridge burned.", " Nobody saw it at all."), p("The end."));
  expect(statements(carryClaims(after, plain).doc)).toEqual([[DATE]]);
});

test("the clipboard brings statements along, and drops what is none", () => {
  const pasted = (json: string) =>
    claimAttrs({ getAttribute: (name) => ({ "data-claim": "k1", "data-statements": json })[name] ?? null });
  expect(pasted(JSON.stringify([DATE]))?.statements).toEqual([DATE]);
  expect(pasted('[{"type":"magic"}]')?.statements).toBeUndefined();
});

test("a text with a statement that is none is refused", () => {
  const wrong = JSON.parse(JSON.stringify(after).replace('"happened"', '"imagined"'));
  expect(checkedDocument(after).ok).toBe(true);
  expect(checkedDocument(wrong).ok).toBe(false);
});
