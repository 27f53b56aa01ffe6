import { expect, test } from "vitest";
import { cite, claim, doc, fact, factBox, p } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { joinedDocuments } from "./joined-documents";
import { mergeDocuments, resolveConflicts } from "./merge";

const text = p.id("a", "The bridge burned.");
const article = (...rows: readonly NodeJson[]): DocJson => doc(factBox.id("box", ...rows), text);
const date = (value: string) => fact.id("d", "date", value);
const place = (value: string) => fact.id("l", "place", value);

test("two people fill different rows of one box: both are there", () => {
  const base = article(date(""), place(""));
  const merged = mergeDocuments(base, article(date("1940"), place("")), article(date(""), place("Tynda")));
  expect(merged).toMatchObject({ kind: "merged", doc: article(date("1940"), place("Tynda")) });
});

test("one links the words of a row to a passage while another adds a row", () => {
  const claimed = fact.id("d", "date", claim("k1", "1940", cite()));
  const merged = mergeDocuments(article(date("1940")), article(claimed), article(date("1940"), place("Tynda")));
  expect(merged).toMatchObject({ kind: "merged", doc: article(claimed, place("Tynda")) });
});

test("the same row filled differently is a conflict; both kept stand in one box, before the text", () => {
  const [base, theirs, mine] = [article(date("")), article(date("1940")), article(date("1941"))];
  expect(mergeDocuments(base, theirs, mine).kind).toBe("conflict");
  const both = resolveConflicts(base, theirs, mine, {});
  expect(both.content.map(({ type }) => type)).toEqual(["factBox", "paragraph"]);
  expect(both.content[0]?.content?.map((row) => row.content?.[0]?.text)).toEqual(["1940", "1941"]);
});

test("where each side made a box there is one, without empty rows of fields that are filled and without rows twice", () => {
  const boxed = (id: string, ...rows: readonly NodeJson[]) => doc(factBox.id(id, ...rows), text);
  const theirs = boxed("t", fact.id("t1", "date", "1940"), fact.id("t2", "place"), fact.id("t3", "outcome", "Burned"));
  const mine = boxed("m", fact.id("m1", "date"), fact.id("m2", "place", "Tynda"), fact.id("m3", "outcome", "Burned"));
  const rows = [fact.id("t1", "date", "1940"), fact.id("t3", "outcome", "Burned"), fact.id("m2", "place", "Tynda")];
  expect(mergeDocuments(doc(text), theirs, mine)).toMatchObject({ kind: "merged", doc: boxed("t", ...rows) });
});

test("a box that one side removed while the other wrote in it is a conflict; untouched it goes", () => {
  const base = article(date("1940"));
  expect(mergeDocuments(base, doc(text), base)).toMatchObject({ kind: "merged", doc: doc(text) });
  expect(mergeDocuments(base, doc(text), article(date("1941"))).kind).toBe("conflict");
});

test("where one side deleted the text and the other nothing, an empty paragraph is left below the box", () => {
  const base = doc(factBox.id("box", date("1940")), text, p.id("b", "More."));
  const merged = mergeDocuments(base, doc(factBox.id("box", date("1940")), p.id("b", "More.")), article(date("1940")));
  expect(merged).toMatchObject({
    kind: "merged",
    doc: { content: [{ type: "factBox" }, { type: "paragraph" }] },
  });
});

test("two articles that become one have one box", () => {
  const joined = joinedDocuments(article(date("1940")), {
    title: "The siege",
    doc: doc(factBox(fact("place", "Tynda")), p("It held.")),
  });
  expect(joined.content.map(({ type }) => type)).toEqual(["factBox", "paragraph", "heading", "paragraph"]);
  expect(joined.content[0]?.content?.map(({ attrs }) => attrs?.field)).toEqual(["date", "place"]);
});
