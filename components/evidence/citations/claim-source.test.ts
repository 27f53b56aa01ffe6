import { expect, test } from "vitest";
import type { CitationView } from "@/lib/evidence/claims/claim";
import { sourceHref } from "./claim-source";

const CITATION: CitationView = {
  ...{ id: "c1", claim: "k:7", passage: "x9", quote: "burned in April", stance: "supports", note: "", grade: "edited" },
  ...{ source: { id: "s1", title: "The frozen river", kind: "thread" }, version: 1, verdict: null },
  place: { post: 101, author: "Anna", order: 640, text: "It burned late in April." },
};
const { place } = CITATION;

test("a claim leads straight to the page of its passage, and says which claim it is", () => {
  expect(sourceHref("ice", CITATION)).toBe("/w/ice/sources/s1?page=3&claim=k%3A7#p-x9");
  const near = place && { ...place, post: 50 };
  expect(sourceHref("ice", { ...CITATION, place: near })).toBe("/w/ice/sources/s1?claim=k%3A7#p-x9");
  const paragraph = place && { ...place, post: null, order: 200 };
  expect(sourceHref("ice", { ...CITATION, place: paragraph })).toBe("/w/ice/sources/s1?page=2&claim=k%3A7#p-x9");
});

test("a lost one leads nowhere", () => {
  expect(sourceHref("ice", { ...CITATION, grade: "lost" })).toBeUndefined();
});
