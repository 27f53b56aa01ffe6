import { jsonSize } from "@/lib/base/json-size";
import { blockId, type DocJson, sameJson } from "@/lib/document/model/json";

/**
 * Characters of JSON that differ up to which documents are compared at once: 10 ms of prose, 200 ms at worst, where every other word is
 * another. A thread that is not there yet takes as long to start.
 */
const MOST_CHANGED = 200_000;
/** All characters of the documents; blocks that stayed as they were cost little. */
const MOST = 1_000_000;

/** Whether comparing a document with others, or merging them, may hold the thread that answers everybody. */
export function areLarge(base: DocJson, ...others: readonly DocJson[]): boolean {
  const size = others.reduce((sum, other) => sum + jsonSize(other), jsonSize(base));
  if (size <= MOST_CHANGED || size > MOST) return size > MOST;
  return others.reduce((sum, other) => sum + changedSize(base, other), 0) > MOST_CHANGED;
}

/** About how many characters of JSON stand in one document alone, or differ; a block that moved did not change. */
function changedSize(before: DocJson, after: DocJson): number {
  const known = new Map(before.content.map((block) => [blockId(block), block]));
  const stayed = after.content.filter((block) => sameJson(known.get(blockId(block)), block));
  return jsonSize(before) + jsonSize(after) - 2 * stayed.reduce((sum, block) => sum + jsonSize(block), 0);
}
