import { expect, test } from "vitest";
import { doc, p } from "@/lib/document/model/build";
import { changedBlocks, keptBlocks } from "./kept-blocks";

const before = { doc: doc(p.id("a", "One"), p.id("b", "Two"), p.id("c", "Three")), blocks: [11n, 12n, 13n] };

test("a block that stayed keeps the id under which it is stored, wherever it stands; another text under the same id does not", () => {
  const after = doc(p.id("c", "Three"), p.id("a", "One"), p.id("b", "Two and more"), p.id("d", "Four"));
  expect(keptBlocks(before, after)).toEqual([13n, 11n, null, null]);
});

test("what came and what went are the blocks that only one of two texts has, in the order of the text", () => {
  const after = doc(p.id("d", "Four"), p.id("a", "One"), p.id("b", "Two and more"));
  expect(changedBlocks(before.doc, after)).toEqual({
    gone: [p.id("b", "Two"), p.id("c", "Three")],
    came: [p.id("d", "Four"), p.id("b", "Two and more")],
  });
});

test("of two blocks with one id each counts once", () => {
  const [one, other] = [p.id("a", "One"), p.id("a", "Other")];
  const twins = { type: "doc", content: [one, other, one] } as const;
  expect(changedBlocks(twins, doc(one))).toEqual({ gone: [other, one], came: [] });
  expect(keptBlocks({ doc: doc(one), blocks: [7n] }, twins)).toEqual([7n, null, null]);
});
