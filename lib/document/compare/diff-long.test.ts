import { expect, test } from "vitest";
import {
  type EditedDocument,
  longDocument,
  withOtherIds,
  withParagraphsRewritten,
  withWordsReplaced,
} from "@/bench/long-document";
import { applyDiff } from "@/lib/document/testing/apply-diff";
import type { BlockChange } from "./block-change";
import { diffDocuments } from "./diff";
import { changedLength } from "./diff-words";

/** What is shown as deleted or inserted may be so much more than the least possible (decision 007). */
const NOISE = 1.3;
/** Milliseconds that a test machine under load may take; `npm run bench -- diff` measures properly. */
const PATIENCE = 2_000;

const long = longDocument(140_000);
const words = withWordsReplaced(long, 50);
const rewritten = withParagraphsRewritten(long);

test.each<readonly [string, EditedDocument]>([
  ["50 words replaced", words],
  ["50 words replaced and all ids lost", { ...words, after: withOtherIds(words.after) }],
  ["every third paragraph rewritten", rewritten],
  ["every third paragraph rewritten and all ids lost", { ...rewritten, after: withOtherIds(rewritten.after) }],
])("140,000 characters, %s: little noise, soon, and complete", (_, { before, after, least }) => {
  const start = performance.now();
  const diff = diffDocuments(before, after);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  expect(diff.changes.reduce((sum, change) => sum + shown(change), 0)).toBeLessThan(NOISE * least);
  expect(diff.changes.filter(({ kind }) => kind === "moved")).toEqual([]);
  expect(applyDiff(before, diff)).toEqual(after);
});

function shown(change: BlockChange): number {
  const own = changedLength(change.parts ?? []);
  return (change.children ?? []).reduce((sum, child) => sum + shown(child), own);
}
