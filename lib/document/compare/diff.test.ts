import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looseText, sameContent } from "@/lib/document/model/block-content";
import { withIds } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { applyDiff } from "@/lib/document/testing/apply-diff";
import { anonymous, edited, randomDocument, randomEdits } from "@/lib/document/testing/random-document";
import { splitWords } from "@/lib/document/words/tokens";
import type { BlockChange, DocumentDiff } from "./block-change";
import { diffDocuments } from "./diff";

const RUNS = Number(process.env.RUNS ?? 150);
const editing = fc
  .tuple(randomDocument, randomEdits)
  .map(([before, edits]) => ({ before, after: edited(before, edits) }));
const unrelated = fc.record({ before: randomDocument, after: randomDocument });
const pairs = fc.oneof({ weight: 3, arbitrary: editing }, { weight: 1, arbitrary: unrelated });
const hasChanges = ({ changes }: DocumentDiff): boolean => changes.some(({ kind }) => kind !== "same");
/** The same text under other ids, as a save in Markdown brings it. */
const renamed = (document: DocJson): DocJson =>
  withIds({ type: "doc", content: document.content.map(anonymous) }, "other");

describe("with any two documents", () => {
  test("applying the comparison to the first gives the second, ids and all", () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        expect(applyDiff(before, diffDocuments(before, after))).toEqual(after);
      }),
      { numRuns: RUNS },
    );
  });

  test("a document against itself has no change, under other ids neither", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(hasChanges(diffDocuments(document, document))).toBe(false);
        expect(hasChanges(diffDocuments(document, renamed(document)))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  test("documents that differ have a change, and each change has a kind", () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const diff = diffDocuments(before, after);
        const same =
          before.content.length === after.content.length &&
          before.content.every((node, at) => sameContent(node, after.content[at] ?? node));
        if (!same) expect(hasChanges(diff)).toBe(true);
        for (const change of allChanges(diff.changes)) expect(change.kinds.length > 0).toBe(change.kind !== "same");
      }),
      { numRuns: RUNS },
    );
  });

  test("every word of both is shown once, as kept, deleted or inserted, and no other", () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const diff = diffDocuments(before, after);
        expect(wordsShownOf(diff, "before").sort()).toEqual(wordsIn(before.content).sort());
        expect(wordsShownOf(diff, "after").sort()).toEqual(wordsIn(after.content).sort());
      }),
      { numRuns: RUNS },
    );
  });

  test("the comparison survives being sent as JSON", () => {
    fc.assert(
      fc.property(editing, ({ before, after }) => {
        const sent: DocumentDiff = JSON.parse(JSON.stringify(diffDocuments(before, after)));
        expect(applyDiff(before, sent)).toEqual(after);
      }),
      { numRuns: 50 },
    );
  });
});

function allChanges(changes: readonly BlockChange[]): BlockChange[] {
  return changes.flatMap((change) => [change, ...allChanges(change.children ?? [])]);
}

/** Single characters: words may be cut by an edit's edge. */
function wordsIn(nodes: readonly NodeJson[]): string[] {
  return nodes.flatMap((node) => [...splitWords(looseText(node)).join("")]);
}

function wordsShownOf({ changes }: DocumentDiff, side: "before" | "after"): string[] {
  const hidden = side === "before" ? "insert" : "delete";
  return changes.flatMap((change) => {
    if (change.children) return wordsShownOf({ changes: change.children }, side);
    if (!change.parts) return change[side] ? wordsIn([change[side]]) : [];
    const text = change.parts
      .filter((part) => part.op !== hidden)
      .map((part) => (part.atom ? looseText(part.atom) : part.text));
    return [...splitWords(text.join("")).join("")];
  });
}
