import { LRUCache } from "lru-cache";
import { jsonSize } from "@/lib/base/json-size";
import type { Db } from "@/lib/db";
import { keepWordDiffs } from "@/lib/document/compare/known-word-diffs";
import type { WordDiff } from "@/lib/document/compare/word-diff";
import type { NodeJson } from "@/lib/document/model/json";

/** Characters of JSON of blocks that are kept: some hundred long articles, in 40 MB at most. */
const MOST_OF_BLOCKS = 8_000_000;
/** Characters of lines whose comparison is kept, and what a part of one takes besides. */
const MOST_OF_LINES = 4_000_000;
const OF_A_PART = 200;

/** Blocks never change (a trigger refuses it), so one that was read once needs no second look: comparisons of an article share most of them. */
const blocks = new LRUCache<string, NodeJson>({ maxSize: MOST_OF_BLOCKS, sizeCalculation: jsonSize });

/** Returns the blocks with these ids, the same object for the same id as long as it is remembered; what is new is read in one statement. */
export async function knownBlocks(db: Db, ids: readonly bigint[]): Promise<ReadonlyMap<bigint, NodeJson>> {
  const found = new Map<bigint, NodeJson>();
  const unknown = new Set<bigint>();
  for (const id of ids) {
    const known = blocks.get(String(id));
    if (known) found.set(id, known);
    else unknown.add(id);
  }
  if (unknown.size === 0) return found;
  const [row] = await db.$queryRaw<{ held: string | null }[]>`
    SELECT json_object_agg(id, node)::text AS held FROM "Block" WHERE id = ANY (${[...unknown]}::bigint[])`;
  for (const [id, node] of Object.entries(JSON.parse(row?.held ?? "{}") as Record<string, NodeJson>)) {
    // Somebody else may have read it meanwhile: theirs stays the only one.
    const only = blocks.get(id) ?? node;
    blocks.set(id, only);
    found.set(BigInt(id), only);
  }
  return found;
}

/** Numbers of the blocks and parts of blocks whose comparisons are kept. */
const numbers = new WeakMap<NodeJson, number>();
let last = 0;

function numberOf(node: NodeJson): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(node, last);
  return last;
}

const lines = new LRUCache<string, WordDiff>({
  maxSize: MOST_OF_LINES,
  sizeCalculation: ({ parts }) => parts.reduce((sum, { text }) => sum + text.length + OF_A_PART, OF_A_PART),
});

/** From now on comparisons of two lines are kept by this process, within bounds: far revisions differ in the same lines as their neighbours. */
export function keepComparedLines(): void {
  const key = (before: NodeJson, after: NodeJson) => `${numberOf(before)} ${numberOf(after)}`;
  keepWordDiffs({
    get: (before, after) => lines.get(key(before, after)),
    keep: (before, after, diff) => void lines.set(key(before, after), diff),
  });
}
