import { expect, test } from "vitest";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { doc, p } from "@/lib/document/model/build";
import { mergeOntoHead } from "./merge-onto-head";

const base: RevisionContent = {
  title: "The raid",
  kind: "event",
  tags: ["war"],
  aliases: [],
  doc: doc(p.id("a", "One."), p.id("b", "Two.")),
};
const merge = (head: Partial<typeof base>, mine: Partial<typeof base>) =>
  mergeOntoHead({ base, head: { ...base, ...head }, mine: { ...base, ...mine }, baseNumber: 1, headNumber: 2 });

test("a title that both changed is asked about, like a block, and nothing of it is lost", async () => {
  const merged = await merge({ title: "The great raid" }, { title: "The night raid" });
  const field = { field: "title", base: "The raid", theirs: "The great raid", mine: "The night raid" };
  expect(merged).toMatchObject({ ok: false, failure: { kind: "mergeConflict", blocks: [], fields: [field] } });
});

test("what only one changed, and what both called alike, merges", async () => {
  const merged = await merge(
    { title: "The great raid", tags: ["war", "rail"] },
    { kind: "operation", tags: ["war", "1941"] },
  );
  expect(merged).toMatchObject({
    ok: true,
    value: { title: "The great raid", kind: "operation", tags: ["war", "rail", "1941"] },
  });
  expect(await merge({ title: "Same" }, { title: "Same" })).toMatchObject({ ok: true, value: { title: "Same" } });
});

test("blocks and fields are asked about together", async () => {
  const merged = await merge(
    { kind: "operation", doc: doc(p.id("a", "Theirs."), p.id("b", "Two.")) },
    { kind: "period", doc: doc(p.id("a", "Mine."), p.id("b", "Two.")) },
  );
  expect(merged).toMatchObject({ failure: { blocks: [{ block: "a" }], fields: [{ field: "kind" }] } });
});
