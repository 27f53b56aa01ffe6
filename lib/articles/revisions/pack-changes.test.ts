import fc from "fast-check";
import { expect, test } from "vitest";
import { diffDocuments } from "@/lib/document/compare/diff";
import { doc, li, p, ul } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { edited, randomDocument, randomEdits } from "@/lib/document/testing/random-document";
import { type PackedChange, packChanges, unpackChanges } from "./pack-changes";

/** The changes between two documents as they arrive after they were sent as JSON. */
function sent(before: DocJson, after: DocJson) {
  const { changes } = diffDocuments(before, after);
  const text = JSON.stringify(packChanges(changes, before.content, after.content));
  return { changes, text, arrived: unpackChanges(JSON.parse(text) as PackedChange[], before.content, after.content) };
}

test("changes arrive as they were sent, whatever was edited", () => {
  fc.assert(
    fc.property(randomDocument, randomEdits, (before, edits) => {
      const { changes, arrived } = sent(before, edited(before, edits));
      expect(arrived).toEqual(changes);
    }),
    { numRuns: 150 },
  );
});

test("a block that came out of a list is sent with the list item that it was", () => {
  const line = p.id("a", "The ice road was open for nine weeks.");
  const { changes, arrived } = sent(doc(ul.id("l", li.id("i", line)), p("End.")), doc(line, p("End.")));
  expect(changes.some(({ before, from }) => before !== null && from === null)).toBe(true);
  expect(arrived).toEqual(changes);
});

test("blocks that stand in the documents are not sent again", () => {
  const long = (id: string) => p.id(id, "word ".repeat(900));
  const { text } = sent(doc(long("a"), p.id("b", "One."), long("c")), doc(long("a"), p.id("b", "Two."), long("c")));
  expect(text.length).toBeLessThan(600);
});
