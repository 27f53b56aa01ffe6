import type { NodeJson } from "@/lib/document/model/json";
import { attributeBlocks, type FindInHistory, type TracedBlock } from "./attribute-blocks";
import { EDGE, wordsWithEdges } from "./block-words";
import { chooseSources, type FoundBlock } from "./choose-sources";
import { hashesOf } from "./fingerprints";

/** Whose the words of a block are, as it is kept for each block that an article ever held. */
export type BlockOrigins = {
  readonly block: bigint;
  /** The number of the revision that first held the block. */
  readonly since: number;
  /** For each word the number of the revision that brought it into the article. */
  readonly origins: readonly number[];
  /** By which the block is found when its words stand elsewhere again. */
  readonly fingerprints: readonly number[];
};

/** A revision as attribution sees it: its number and its blocks in order. */
export type BlocksOfRevision = { readonly number: number; readonly blocks: readonly bigint[] };

/** A block with the origins of its words, as `attributeBlocks` takes it. `alive`: it is part of the revision in question. */
export function tracedBlock(node: NodeJson, origins: readonly number[], alive: boolean): TracedBlock {
  const words = wordsWithEdges(node);
  let next = 0;
  const beside = words.map((word) => {
    if (word === EDGE) return 0;
    next += 1;
    return origins[next - 1] ?? 0;
  });
  return { node, words, origins: beside, alive };
}

/**
 * Attributes the words of a whole history, from its first revision on. It gives exactly what attributing each revision as it
 * is saved gives. `revisions` are in order; `nodes` has every block of them.
 */
export async function replayAttribution(
  revisions: readonly BlocksOfRevision[],
  nodes: ReadonlyMap<bigint, NodeJson>,
  salt: string,
): Promise<BlockOrigins[]> {
  const known = new Map<bigint, BlockOrigins>();
  const places = new Map<number, bigint[]>();
  let before: readonly bigint[] = [];
  for (const { number, blocks } of revisions) {
    const now = new Set(blocks);
    const fresh = [...now].filter((block) => !known.has(block));
    const traced = (block: bigint): TracedBlock =>
      tracedBlock(nodeOf(nodes, block), known.get(block)?.origins ?? [], now.has(block));
    const gone = [...new Set(before)].filter((block) => !now.has(block)).map(traced);
    const find: FindInHistory = async (wanted) => chooseSources(foundAmong(known, places, wanted)).map(traced);
    const step = { fresh: fresh.map((block) => nodeOf(nodes, block)), gone, revision: number, salt };
    const attributed = await attributeBlocks(step, find);
    for (const [index, block] of fresh.entries()) {
      const fingerprints = hashesOf(wordsWithEdges(nodeOf(nodes, block)), salt);
      known.set(block, { block, since: number, origins: attributed[index] ?? [], fingerprints });
      for (const hash of fingerprints) placesOf(places, hash).push(block);
    }
    before = blocks;
  }
  return [...known.values()];
}

function foundAmong(
  known: ReadonlyMap<bigint, BlockOrigins>,
  places: ReadonlyMap<number, readonly bigint[]>,
  wanted: readonly number[],
): FoundBlock[] {
  const shared = new Map<bigint, number[]>();
  for (const hash of wanted) {
    for (const block of places.get(hash) ?? []) {
      const list = shared.get(block);
      if (list) list.push(hash);
      else shared.set(block, [hash]);
    }
  }
  return [...shared].map(([block, hashes]) => ({ block, since: known.get(block)?.since ?? 0, shared: hashes }));
}

function placesOf(places: Map<number, bigint[]>, hash: number): bigint[] {
  const list = places.get(hash) ?? [];
  places.set(hash, list);
  return list;
}

function nodeOf(nodes: ReadonlyMap<bigint, NodeJson>, block: bigint): NodeJson {
  const node = nodes.get(block);
  if (!node) throw new Error(`Block ${block} of a revision is missing`);
  return node;
}
