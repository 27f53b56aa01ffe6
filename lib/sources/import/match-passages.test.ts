import { expect, test } from "vitest";
import { textHash } from "@/lib/document/model/hash";
import type { ParsedPassage } from "@/lib/sources/passage";
import { type KnownPassage, matchPassages } from "./match-passages";

const known = (texts: readonly string[]): KnownPassage[] =>
  texts.map((text, order) => ({ id: `old${order}`, kind: "paragraph", hash: textHash(text), text, post: null }));

const parsed = (texts: readonly string[]): ParsedPassage[] =>
  texts.map((text, order) => {
    const place = { order, post: null, kind: "paragraph", line: order + 1 } as const;
    return { ...place, text, marks: [], quotes: null, depth: 0, group: null };
  });

/** The old ids that stay, a dot for each new one, and the counts. */
function matched(before: readonly string[], after: readonly string[]) {
  const { ids, ...counts } = matchPassages(known(before), parsed(after));
  expect(new Set(ids).size).toBe(after.length);
  return { ids: ids.map((id) => (id.startsWith("old") ? id : ".")).join(" "), ...counts };
}

const A = "The bridge over the river burned in April.";
const B = "No train crossed it before the autumn.";
const C = "Who set it on fire was never found out.";

test("the same text keeps all ids", () => {
  expect(matched([A, B, C], [A, B, C])).toEqual({ ids: "old0 old1 old2", added: 0, changed: 0, removed: 0 });
});

test("what is put in, taken out or edited leaves the ids of the rest alone", () => {
  expect(matched([A, B, C], ["New at the head.", A, B, C])).toMatchObject({ ids: ". old0 old1 old2", added: 1 });
  expect(matched([A, B, C], [A, C])).toEqual({ ids: "old0 old2", added: 0, changed: 0, removed: 1 });
  const edited = "No train crossed it before the late autumn.";
  expect(matched([A, B, C], [A, edited, C])).toEqual({ ids: "old0 old1 old2", added: 0, changed: 1, removed: 0 });
});

test("another text in the same place is a new passage, not an edited one", () => {
  const other = "Meanwhile, far to the south, the fleet had sailed.";
  expect(matched([A, B, C], [A, other, C])).toEqual({ ids: "old0 . old2", added: 1, changed: 0, removed: 1 });
});

test("of equal texts each keeps its own id, in order", () => {
  expect(matched(["Yes.", A, "Yes.", "Yes."], ["Yes.", "Yes.", "Yes."]).ids).toBe("old0 old2 old3");
  expect(matched(["Yes."], ["Yes.", "Yes."]).ids.split(" ").sort()).toEqual([".", "old0"]);
});

test("what its author changed keeps its id, and does not become the quotation that still has the old words", () => {
  const quoted = <P extends { kind: unknown }>(passages: readonly P[], at: number) =>
    passages.map((passage, index) => (index === at ? { ...passage, kind: "quotation" as const } : passage));
  const before = quoted(known([A, B, B, C]), 2);
  const after = quoted(parsed([`So ${A}`, `${B} So it was.`, B, "Nobody asks."]), 2);
  expect(matchPassages(before, after).ids.slice(0, 3)).toEqual(["old0", "old1", "old2"]);
});

test("several edits in a row are told apart by their words", () => {
  const after = [`${A} It smoked for days.`, C.replace("never", "not")];
  expect(matched([A, B, C], after)).toEqual({ ids: "old0 old2", added: 0, changed: 2, removed: 1 });
});

test("from nothing and to nothing", () => {
  expect(matched([], [A])).toEqual({ ids: ".", added: 1, changed: 0, removed: 0 });
  expect(matched([A, B], [])).toEqual({ ids: "", added: 0, changed: 0, removed: 2 });
});

test("a whole thread rewritten is matched in a second", () => {
  const before = Array.from({ length: 20_000 }, (_none, index) => `Before ${index} the line was cut at ${index * 7}.`);
  const after = before.map((text) => text.replace("Before", "After").replace("line", "cable").replace("cut", "laid"));
  const start = performance.now();
  matchPassages(known(before), parsed(after));
  expect(performance.now() - start).toBeLessThan(10_000);
});
