import { expect, test } from "vitest";
import { claimsOf } from "@/lib/document/claims/claim";
import { coverageOf } from "@/lib/document/claims/coverage";
import { cite, claim, doc, h, p, table } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { groundedBy, type KeptDecision, type SentenceDecision, sourcingSentences, sourcingSummary } from "./sourcing";

const text = doc(
  h(2, "The fire"),
  p("It burned. ", claim("k1", "It was seen.", cite()), " Nobody knew why."),
  p("The ", claim("k2", "mayor"), " left town."),
);
const link: SentenceDecision = { kind: "link", citation: cite({ id: "c1" }) };

function decisions(document: DocJson, given: Readonly<Record<string, SentenceDecision>>): Map<string, KeptDecision> {
  const keys = new Map(coverageOf(document).map((sentence) => [sentence.text, sentence.key]));
  return new Map(
    Object.entries(given).map(([words, decision]) => [keys.get(words) ?? words, { ...decision, text: words }]),
  );
}

test("a walk leads through the sentences without a source, each with the words around it and its heading", () => {
  const walk = sourcingSentences(text, decisions(text, { "Nobody knew why.": { kind: "skip" } }));
  expect(walk.map((each) => [each.text, each.decision?.kind ?? null])).toEqual([
    ["It burned.", null],
    ["Nobody knew why.", "skip"],
    ["The mayor left town.", null],
  ]);
  expect(walk[0]).toMatchObject({ before: "", after: " It was seen. Nobody knew why.", heading: "The fire" });
});

test("a linked sentence becomes a claim; where it holds a bare claim, that one gets the citation and the sentence", () => {
  const { doc: after, linked } = groundedBy(
    text,
    decisions(text, { "It burned.": link, "The mayor left town.": link }),
  );
  expect(linked).toHaveLength(2);
  expect(claimsOf(after).map(({ quote, citations }) => [quote, citations.length])).toEqual([
    ["It burned.", 1],
    ["It was seen.", 1],
    ["The mayor left town.", 1],
  ]);
});

test("an invention is called so, in a new claim or in the bare one, and a skipped sentence stays as it is", () => {
  const given = { "Nobody knew why.": { kind: "invention" }, "The mayor left town.": { kind: "invention" } } as const;
  const { doc: after } = groundedBy(text, decisions(text, { ...given, "It burned.": { kind: "skip" } }));
  expect(claimsOf(after).map(({ quote, invention }) => [quote, invention])).toEqual([
    ["It was seen.", undefined],
    ["Nobody knew why.", true],
    ["The mayor left town.", true],
  ]);
});

test("of a sentence whose sourced claim is a small part of it, the rest becomes a claim, and then it is settled", () => {
  const part = doc(p("He came. ", claim("k9", "A fire", cite()), " took the whole of the upper town in May."));
  const words = "A fire took the whole of the upper town in May.";
  const { doc: after } = groundedBy(part, decisions(part, { [words]: link }));
  expect(claimsOf(after).map(({ quote }) => quote)).toEqual(["A fire", "took the whole of the upper town in May."]);
  expect(sourcingSentences(after, new Map()).map(({ text: left }) => left)).toEqual(["He came."]);
});

test("a bare claim is widened up to the next claim, and one of half its sentence keeps its words", () => {
  const both = doc(p("So ", claim("k9", "he"), " burned the mill, ", claim("k8", "it is told", cite()), "."));
  const { doc: after } = groundedBy(both, decisions(both, { "So he burned the mill, it is told.": link }));
  expect(claimsOf(after).map(({ id, quote }) => [id, quote])).toEqual([
    ["k9", "So he burned the mill,"],
    ["k8", "it is told"],
  ]);
  const half = doc(p("So ", claim("k9", "he burned the mill"), "."));
  const kept = groundedBy(half, decisions(half, { "So he burned the mill.": link }));
  expect(claimsOf(kept.doc).map(({ quote }) => quote)).toEqual(["he burned the mill"]);
});

test("of a table's row the cell that says most becomes the claim", () => {
  const row = doc(
    table([
      ["Ship", "Fate"],
      ["Amur", "sank in the ice"],
    ]),
  );
  const { doc: after } = groundedBy(row, decisions(row, { "Amur · sank in the ice": link }));
  expect(claimsOf(after).map(({ quote }) => quote)).toEqual(["sank in the ice"]);
});

test("a step whose sentence was changed, or settled by somebody else, is left and says why", () => {
  const made = decisions(text, { "It burned.": link, "Nobody knew why.": link, "The mayor left town.": link });
  const now = doc(p(claim("k3", "It burned.", cite()), " Nobody knew it."), p("The mayor left town."));
  const { left, linked } = groundedBy(now, made);
  expect(left.map((each) => [each.text, each.why])).toEqual([
    ["It burned.", "Somebody else has since settled this sentence."],
    ["Nobody knew why.", "This sentence has since been changed or removed."],
  ]);
  expect(linked).toHaveLength(1);
});

test("the summary says how many sentences were linked and how many are inventions", () => {
  expect(sourcingSummary({ linked: ["a", "b"], invented: ["c"] })).toBe(
    "Sources found: 2 sentences linked, 1 sentence marked as invented",
  );
  expect(sourcingSummary({ linked: ["a"], invented: [] })).toBe("Sources found: 1 sentence linked");
});
