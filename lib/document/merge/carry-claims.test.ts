import { expect, test } from "vitest";
import { claimsOf } from "@/lib/document/claims/claim";
import { fromMarkdown, toMarkdown } from "@/lib/document/markdown/markdown";
import { b, cite, claim, doc, h, invention, li, p, table, ul } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import type { DocJson } from "@/lib/document/model/json";
import { carryClaims } from "./carry-claims";

const base = doc(
  h.id("head", 2, "Fords"),
  p.id("one", "In spring ", claim("c1", ["the ", b("bridge"), " burned in April."], cite()), " Nobody saw it."),
  p.id(
    "two",
    claim("c2", "The ice went early", cite({ stance: "departs" })),
    ", and ",
    invention("c3", "a seal sang"),
    ".",
  ),
  ul.id("list", li.id("item", p.id("inside", "First ", claim("c4", "front")))),
  table.id("table", [
    ["a", "b"],
    [claim("c5", "1905"), "x"],
  ]),
);

/** The claims that a text in Markdown keeps of the base: their ids with their words; and the ids of those it loses. */
function carried(markdown: string, from: DocJson = base) {
  const { doc: text, lost } = carryClaims(from, fromMarkdown(markdown));
  return { kept: Object.fromEntries(claimsOf(text).map(({ id, quote }) => [id, quote])), lost, text };
}

test("a text that stayed keeps every claim, with what it rests on, and its blocks their ids", () => {
  const { kept, lost, text } = carried(toMarkdown(base));
  expect(lost).toEqual([]);
  expect(kept).toEqual({
    c1: "the bridge burned in April.",
    c2: "The ice went early",
    c3: "a seal sang",
    c4: "front",
    c5: "1905",
  });
  expect(text.content.map(({ attrs }) => attrs?.id)).toEqual(["head", "one", "two", "list", "table"]);
  expect(claimsOf(text).map(({ citations }) => citations.map(({ stance }) => stance))).toEqual([
    ["supports"],
    ["departs"],
    [],
    [],
    [],
  ]);
  expect(claimsOf(text)[2]?.invention).toBe(true);
});

test("words around a claim may change, its own may not: what is lost is told by its words", () => {
  const changed = toMarkdown(base)
    .replace("In spring", "In the cold spring of 1905")
    .replace("The ice went early", "The ice went late")
    .replace("First front", "The front");
  const { kept, lost } = carried(changed);
  expect(kept).toEqual({ c1: "the bridge burned in April.", c3: "a seal sang", c4: "front", c5: "1905" });
  expect(lost).toEqual([{ id: "c2", text: "The ice went early" }]);
});

test("a word put in between loses a claim; signs and spaces do not", () => {
  const inserted = carried(toMarkdown(base).replace("burned in April", "burned, it is said, in April"));
  expect(inserted.lost.map(({ id }) => id)).toEqual(["c1"]);
  const signs = carried(toMarkdown(base).replace("burned in April.", "burned, in April!"));
  expect(signs.kept.c1).toBe("the bridge burned, in April");
});

test("a claim goes with its words to another place, if they stand there once alone", () => {
  const gone = toMarkdown(base).replace("The ice went early, and ", "And ");
  expect(carried(`${gone}\n\nLater: The ice went early.`).kept.c2).toBe("The ice went early");
  expect(carried(`${gone}\n\nThe ice went early. The ice went early.`).lost.map(({ id }) => id)).toEqual(["c2"]);
});

test("the second of two equal words keeps the claim that it had", () => {
  const twice = doc(p.id("a", "It burned. Then it ", claim("k", "burned", cite()), " again."));
  const { text } = carried("So: it burned. Then it burned again.", twice);
  expect(claimsOf(text)[0]).toMatchObject({ id: "k", start: 23 });
});

test("a text that says a claim itself is believed", () => {
  const came = doc(p.id("x", claim("c2", "early", cite())), p("The ice went early, and a seal sang."));
  const { lost, doc: text } = carryClaims(base, came);
  expect(
    claimsOf(text)
      .filter(({ id }) => id === "c2")
      .map(({ quote }) => quote),
  ).toEqual(["early"]);
  expect(lost.map(({ id }) => id)).toEqual(["c1", "c4", "c5"]);
});

test("an empty text loses all of them", () => {
  expect(carried("").lost.map(({ id }) => id)).toEqual(["c1", "c2", "c3", "c4", "c5"]);
});

test("a heading that became a paragraph is another block", () => {
  const { text } = carried("Fords", doc(h.id("head", 2, "Fords")));
  expect(text.content[0]).toMatchObject({ type: "paragraph", content: [{ type: "text", text: "Fords" }] });
  expect(text.content[0]?.attrs?.id).not.toBe("head");
});

test("words that left their block for another take their claim along where they stand there once", () => {
  const [left, right] = ["The column left Chita at dawn", "Snow fell for a week over all of the passes"];
  const from = doc(p.id("a", `${left}. `, claim("k", "Two wagons sank", cite()), "."), p.id("b", `${right}.`));
  const came = (a: string, b: string) => carried(`${left}.${a}\n\n${right}.${b}`, from);
  expect(claimsOf(came("", " Two wagons sank.").text)).toMatchObject([
    { id: "k", block: "b", start: right.length + 2, quote: "Two wagons sank" },
  ]);
  expect(came("", " Two wagons sank. Two wagons sank.").lost).toEqual([{ id: "k", text: "Two wagons sank" }]);
});

test("a claim stays with its own words where the same ones stand elsewhere, too, whatever is next to them", () => {
  const kept = (markdown: string, ...before: readonly Inline[]) =>
    claimsOf(carried(`${markdown}\n\n森も燃えた。橋がある。It burned.`, doc(p.id("a", ...before))).text);
  expect(kept("橋は燃えた。", "橋が", claim("k", "燃えた", cite()), "。")).toMatchObject([
    { block: "a", quote: "燃えた" },
  ]);
  expect(kept("橋が壊れた。", claim("k", "橋が", cite()), "燃れた。")).toMatchObject([{ block: "a", quote: "橋が" }]);
  expect(kept("It burned late in May.", claim("k", "It burned", cite()), " late in April.")).toMatchObject([
    { block: "a", start: 0, quote: "It burned" },
  ]);
});

test("signs around the words of a claim stay in it, also where a line begins with them", () => {
  const before = doc(
    p.id("a", claim("k1", "“Halt!”", cite()), " he cried, ", claim("k2", "(the guard)"), " at the ford."),
  );
  expect(carried("“Halt!” he cried, (the guard) at the frozen ford.", before).kept).toEqual({
    k1: "“Halt!”",
    k2: "(the guard)",
  });
});

test("claims that touch do not stand in each other's way", () => {
  const before = doc(p.id("a", claim("k1", "It burned."), claim("k2", " It froze."), " It thawed."));
  expect(carried("It burned. It froze. It thawed at last.", before).kept).toEqual({
    k1: "It burned.",
    k2: " It froze.",
  });
  const came = doc(p.id("x", "It burned.", claim("k2", " It froze."), " It thawed at last."));
  expect(carryClaims(before, came).lost).toEqual([]);
});
