import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseClaims } from "@/lib/document/claims/claim";
import { doc, h, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { edited, randomDocument, randomEdits } from "@/lib/document/testing/random-document";
import { changesOf } from "./changes-between";
import { changesBetween } from "./compare-for-save";
import type { RevisionContent } from "./revision";

const content = (document: DocJson, title = "The bridge"): RevisionContent => ({
  title,
  kind: "event",
  tags: [],
  aliases: [],
  doc: document,
});

test("what both texts begin and end with says nothing: any edits are counted and told as if all had been compared", async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, randomEdits, async (random, edits) => {
      const before = normaliseClaims(random);
      const after = normaliseClaims(edited(before, edits));
      expect(await changesBetween(content(before), content(after))).toEqual(changesOf(content(before), content(after)));
    }),
    { numRuns: 200 },
  );
});

test("fields that changed are told where the text is the same, and most of a text is gone whatever stayed at its ends", async () => {
  const [first, last] = [h.id("h", 2, "The bridge"), p.id("z", "Nobody crossed.")];
  const long = doc(first, p.id("a", "It burned in April. ".repeat(20)), last);
  expect(await changesBetween(content(long), content(long, "The ferry"))).toMatchObject({
    changeLine: "renamed from “The bridge”",
    changes: { text: 0 },
    largeRemoval: false,
  });
  expect(await changesBetween(content(long), content(doc(first, last)))).toMatchObject({
    changeLine: "1 paragraph removed",
    largeRemoval: true,
  });
  expect(await changesBetween(null, content(long))).toMatchObject({ changeLine: "Article created" });
});
