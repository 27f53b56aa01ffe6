import { jsonSize } from "@/lib/base/json-size";
import { knownWordDiff } from "@/lib/document/compare/known-word-diffs";
import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";

/**
 * Characters of JSON that differ up to which documents are compared at once: 10 ms of prose, 200 ms at worst, where every other word is
 * another. A thread that is not there yet takes as long to start.
 */
const MOST_CHANGED = 200_000;
/** All characters of the documents; blocks that stayed as they were cost little. */
const MOST = 1_000_000;

/** Whether comparing a document with others, or merging them, may hold the thread that answers everybody. */
export function areLarge(base: DocJson, ...others: readonly DocJson[]): boolean {
  const size = others.reduce((sum, other) => sum + docSize(other), docSize(base));
  if (size <= MOST_CHANGED || size > MOST) return size > MOST;
  return others.reduce((sum, other) => sum + changedSize(base, other), 0) > MOST_CHANGED;
}

/**
 * About how many characters of JSON stand in one document alone, or differ; a block that moved did not change, and one whose words
 * have been compared with its other state costs no more than one that stayed.
 */
function changedSize(before: DocJson, after: DocJson): number {
  const known = new Map(before.content.map((block) => [blockId(block), block]));
  const settled = after.content.reduce((sum, block) => {
    const old = known.get(blockId(block));
    if (!old) return sum;
    if (old !== block && knownWordDiff(old, block)) return sum + sizeOf(old) + sizeOf(block);
    return sameJson(old, block) ? sum + 2 * sizeOf(block) : sum;
  }, 0);
  return docSize(before) + docSize(after) - settled;
}

function docSize(doc: DocJson): number {
  return doc.content.reduce((sum, block) => sum + sizeOf(block) + 1, 0);
}

/** Blocks that several revisions have in common are the same objects, and are looked through once. */
const sizes = new WeakMap<NodeJson, number>();

function sizeOf(block: NodeJson): number {
  const known = sizes.get(block);
  if (known !== undefined) return known;
  const size = jsonSize(block);
  sizes.set(block, size);
  return size;
}
