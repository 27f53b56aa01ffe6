import { blockFamily } from "@/lib/document/model/block-content";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { longestIncreasing } from "@/lib/document/words/common-tokens";

/** Two lists of siblings and which blocks are paired so far: `toOf[from]` and `fromOf[to]`, -1 where none is. */
export type Pairing = {
  readonly before: readonly NodeJson[];
  readonly after: readonly NodeJson[];
  readonly toOf: Int32Array;
  readonly fromOf: Int32Array;
};

/** Blocks without a partner between two neighbouring pairs that kept their order: indexes, ascending. */
export type Gap = { readonly removed: readonly number[]; readonly added: readonly number[] };

/** Two lists of which nothing is paired. */
export function newPairing(before: readonly NodeJson[], after: readonly NodeJson[]): Pairing {
  const toOf = new Int32Array(before.length).fill(-1);
  return { before, after, toOf, fromOf: new Int32Array(after.length).fill(-1) };
}

/** Pairs two blocks, unless one of them is paired already or they cannot be states of the same block. */
export function pair(pairing: Pairing, from: number, to: number): void {
  if (!mayPair(pairing, from, to)) return;
  pairing.toOf[from] = to;
  pairing.fromOf[to] = from;
}

/** Whether both blocks are there and free, and can be states of the same block. */
export function mayPair({ before, after, toOf, fromOf }: Pairing, from: number, to: number): boolean {
  const old = before[from];
  const now = after[to];
  if (old === undefined || now === undefined || toOf[from] !== -1 || fromOf[to] !== -1) return false;
  return blockFamily(old) === blockFamily(now);
}

/** Whether both lists still have blocks without a partner. */
export function isOpen({ toOf, fromOf }: Pairing): boolean {
  return toOf.includes(-1) && fromOf.includes(-1);
}

/**
 * The indexes after of the paired blocks that kept their order: as many as can be, and of equally many choices the
 * one with the most text, so that what moved is least to look at.
 */
export function settledPairs({ after, fromOf }: Pairing): number[] {
  const tos = [...fromOf.keys()].filter((to) => fromOf[to] !== -1);
  const froms = tos.map((to) => fromOf[to] ?? -1);
  if (froms.every((from, index) => index === 0 || from > (froms[index - 1] ?? -1))) return tos;
  const weights = tos.map((to) => lengthOf(after[to]));
  return longestIncreasing(froms, weights).map((index) => tos[index] ?? -1);
}

function lengthOf(node: NodeJson | undefined): number {
  return node === undefined ? 0 : nodeText(node).length;
}

/** Where blocks without a partner lie, in order; gaps with none on one side are there too. */
export function gapsOf(pairing: Pairing): Gap[] {
  const { before, after, toOf, fromOf } = pairing;
  const gaps: Gap[] = [];
  let from = 0;
  let to = 0;
  for (const end of [...settledPairs(pairing), after.length]) {
    const fromEnd = end === after.length ? before.length : (fromOf[end] ?? before.length);
    gaps.push({ removed: free(toOf, from, fromEnd), added: free(fromOf, to, end) });
    from = fromEnd + 1;
    to = end + 1;
  }
  return gaps;
}

function free(partners: Int32Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) if (partners[index] === -1) found.push(index);
  return found;
}
