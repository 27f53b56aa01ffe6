import { expect, test } from "vitest";
import { documentSchema } from "@/lib/document/schema/schema";
import { BLOCK_TYPES, blockIdsOf, withBlockIds } from "./block-ids";
import { p, quote } from "./build";
import type { DocJson } from "./json";

test("blocks carry ids, and only blocks: every node type but the document and what stands in a line", () => {
  const withId = Object.values(documentSchema().nodes).filter((type) => type.spec.attrs && "id" in type.spec.attrs);
  expect(withId.map((type) => type.name).sort()).toEqual([...BLOCK_TYPES].sort());
  const without = Object.keys(documentSchema().nodes).filter((name) => !BLOCK_TYPES.includes(name));
  expect(without.sort()).toEqual(["doc", "footnote", "formula", "hardBreak", "text"]);
});

test("missing ids are filled, doubled ones replaced after the first, the others kept", () => {
  const before: DocJson = { type: "doc", content: [p.id("a", "x"), quote(p.id("a", "y"), p.id("c", "z")), p("w")] };
  let count = 0;
  const after = withBlockIds(before, () => `new${++count}`);
  expect(after.content.flatMap(blockIdsOf)).toEqual(["a", "new1", "new2", "c", "new3"]);
});
