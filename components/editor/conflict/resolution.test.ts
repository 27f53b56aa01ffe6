import { expect, test } from "vitest";
import type { Conflict } from "@/components/editor/saving/save-flow";
import type { MergeBlock } from "@/lib/document/merge/merge";
import { doc, p } from "@/lib/document/model/build";
import { handStart, type PutOff, rememberedChoices } from "./resolution";

const part = (block: string, theirs: string, mine: string | null): MergeBlock => ({
  block,
  base: p.id(block, "Before."),
  theirs: p.id(block, theirs),
  mine: mine === null ? null : p.id(block, mine),
});
const content = { title: "Raid", kind: "event" as const, tags: [], aliases: [], doc: doc() };
const conflictOf = (...blocks: MergeBlock[]): Conflict => ({
  baseRevision: 1,
  headRevision: 2,
  blocks,
  base: content,
  theirs: content,
  mine: { ...content, summary: "", baseRevision: 1 },
});
const ONE = part("a", "Theirs.", "Mine.");

test("what was chosen before it was put off is still chosen where both texts are the same", () => {
  const before: PutOff = {
    conflict: conflictOf(ONE, part("b", "Theirs.", "Mine.")),
    choices: { a: "theirs", b: "mine" },
  };
  const again = conflictOf(ONE, part("b", "Theirs, again.", "Mine."));
  expect(rememberedChoices(before, again)).toEqual({ choices: { a: "theirs" }, written: {} });
});

test("what was written by hand is kept, also where the choice has to be made again", () => {
  const hand = [p.id("a", "By hand.")];
  const before: PutOff = { conflict: conflictOf(ONE), choices: { a: hand } };
  expect(rememberedChoices(before, conflictOf(ONE))).toEqual({ choices: { a: hand }, written: { a: hand } });
  const moved = conflictOf(part("a", "Theirs, again.", "Mine."));
  expect(rememberedChoices(before, moved)).toEqual({ choices: {}, written: { a: hand } });
});

test("a first conflict has nothing to remember", () => {
  expect(rememberedChoices(null, conflictOf(ONE))).toEqual({ choices: {}, written: {} });
});

test("writing by hand begins with what is chosen, else with one's own words", () => {
  expect(handStart(ONE, undefined)).toEqual([ONE.mine]);
  expect(handStart(ONE, "theirs")).toEqual([ONE.theirs]);
  expect(handStart(ONE, "both")).toEqual([ONE.theirs, ONE.mine]);
  expect(handStart(part("a", "Theirs.", null), "mine")).toEqual([ONE.theirs]);
});
