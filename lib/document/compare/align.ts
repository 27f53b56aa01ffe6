import { blockFamily, contentKey, looseText, sameContent } from "@/lib/document/model/block-content";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { bagOf, isWord, splitWords, type WordBag } from "@/lib/document/words/tokens";
import { type Gap, gapsOf, isOpen, newPairing, type Pairing, pair, settledPairs } from "./block-pairing";
import { bagSimilarity, pairByLikeness } from "./similar-blocks";

/** The same block on both sides, at index `from` before and `to` after; `moved` where the others kept their order. */
export type BlockPair = { readonly from: number; readonly to: number; readonly moved: boolean };

/** Which block became which: `pairs` in the order after; `removed` indexes before, `added` indexes after, ascending. */
export type Alignment = {
  readonly pairs: readonly BlockPair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
};

/**
 * Blocks with the same id but less than this share of their words in common are only taken for the same block when
 * nothing fits better: after cut and paste, or from an import that numbers its blocks, an id may stand on other text.
 */
const LEAST_LIKE_ID = 0.3;

/**
 * Pairs the blocks of two lists of siblings: by block id, then by equal content, then by likeness, then by place among
 * what is left between the same neighbours. Moved are the fewest blocks whose taking out leaves the others in order
 * (of equally many, those with the least text): a longest increasing subsequence stays.
 */
export function alignBlocks(before: readonly NodeJson[], after: readonly NodeJson[]): Alignment {
  const pairing = newPairing(before, after);
  const bag = bagOfBlock;
  const doubtful = pairById(pairing, bag);
  if (isOpen(pairing)) {
    pairEqual(pairing);
    pairByLikeness(pairing, gapsOf(pairing), bag);
    for (const [from, to] of doubtful) pair(pairing, from, to);
    for (const gap of gapsOf(pairing)) pairByPlace(pairing, gap);
  }
  return alignmentOf(pairing);
}

/** Of blocks that are compared again with others, as long as somebody holds them. */
const bags = new WeakMap<NodeJson, WordBag>();

/** Counts the words of a block once, however often it is asked. */
function bagOfBlock(node: NodeJson): WordBag {
  const bag = bags.get(node) ?? bagOf(splitWords(looseText(node)));
  bags.set(node, bag);
  return bag;
}

/** Pairs blocks that have an id in common; returns those whose texts differ too much to be sure. */
function pairById(pairing: Pairing, bag: (node: NodeJson) => WordBag): (readonly [number, number])[] {
  const places = new Map<string, number>();
  pairing.before.forEach((node, index) => {
    const id = blockId(node);
    if (id !== "" && !places.has(id)) places.set(id, index);
  });
  const doubtful: (readonly [number, number])[] = [];
  pairing.after.forEach((now, to) => {
    const from = places.get(blockId(now));
    const old = from === undefined ? undefined : pairing.before[from];
    if (from === undefined || old === undefined) return;
    if (sameContent(old, now) || bagSimilarity(bag(old), bag(now)) >= LEAST_LIKE_ID) pair(pairing, from, to);
    else doubtful.push([from, to]);
  });
  return doubtful;
}

/**
 * Pairs blocks of equal content: unique ones wherever they stand, then the neighbours of pairs, then the rest in order.
 * Blocks without a word (rules, empty paragraphs) are all alike: they are paired in their place only.
 */
function pairEqual(pairing: Pairing): void {
  const { before, after, toOf, fromOf } = pairing;
  const oldKeys = before.map((node, index) => (toOf[index] === -1 ? contentKey(node) : ""));
  const nowKeys = after.map((node, index) => (fromOf[index] === -1 ? contentKey(node) : ""));
  const equal = (from: number, to: number): boolean => oldKeys[from] !== "" && oldKeys[from] === nowKeys[to];
  const groups = [...groupsOf(before, oldKeys, nowKeys)];
  for (const { froms, tos } of groups) {
    if (froms.length === 1 && tos.length === 1) pair(pairing, froms[0] ?? -1, tos[0] ?? -1);
  }
  spread(pairing, equal);
  const known = new Set(nowKeys);
  for (const { removed, added } of gapsOf(pairing)) {
    const hopeful = removed.filter((from) => known.has(oldKeys[from] ?? ""));
    pairGapInOrder(pairing, { removed: hopeful, added }, equal);
  }
  for (const { froms, tos } of groups) {
    const open = tos.filter((to) => fromOf[to] === -1);
    const left = froms.filter((from) => toOf[from] === -1);
    for (const [index, from] of left.entries()) pair(pairing, from, open[index] ?? -1);
  }
}

/** For each content with words in it: where it is on both sides. */
function groupsOf(
  before: readonly NodeJson[],
  oldKeys: readonly string[],
  nowKeys: readonly string[],
): Iterable<{ readonly froms: number[]; readonly tos: number[] }> {
  const groups = new Map<string, { froms: number[]; tos: number[] }>();
  before.forEach((node, from) => {
    const key = oldKeys[from] ?? "";
    const group = groups.get(key);
    if (group) group.froms.push(from);
    else if (key !== "" && isWord(looseText(node))) groups.set(key, { froms: [from], tos: [] });
  });
  nowKeys.forEach((key, to) => {
    groups.get(key)?.tos.push(to);
  });
  return groups.values();
}

/** From each pair outward: equal neighbours on both sides belong together too. */
function spread(pairing: Pairing, equal: (from: number, to: number) => boolean): void {
  const { toOf, fromOf } = pairing;
  const free = (from: number, to: number): boolean => toOf[from] === -1 && fromOf[to] === -1 && equal(from, to);
  for (const step of [1, -1]) {
    const tos = step === 1 ? [...fromOf.keys()] : [...fromOf.keys()].reverse();
    for (const to of tos) {
      const from = fromOf[to] ?? -1;
      if (from !== -1 && free(from + step, to + step)) pair(pairing, from + step, to + step);
    }
  }
}

/** Pairs equal blocks of a gap, each with the first free one after the last pair. */
function pairGapInOrder(pairing: Pairing, { removed, added }: Gap, equal: (from: number, to: number) => boolean): void {
  let next = 0;
  for (const from of removed) {
    const place = added.findIndex((to, index) => index >= next && equal(from, to));
    if (place === -1) continue;
    pair(pairing, from, added[place] ?? -1);
    next = place + 1;
  }
}

/**
 * What is left between the same neighbours: as many blocks of a family on both sides, or a single one before, are
 * the same ones rewritten. Without this, two people who both rewrite a paragraph that has no stable id (saved as
 * Markdown) would not meet in a conflict.
 */
function pairByPlace(pairing: Pairing, { removed, added }: Gap): void {
  const families = new Map<string, { froms: number[]; tos: number[] }>();
  const family = (node: NodeJson | undefined): { froms: number[]; tos: number[] } => {
    const name = node === undefined ? "" : blockFamily(node);
    const found = families.get(name) ?? { froms: [], tos: [] };
    families.set(name, found);
    return found;
  };
  for (const from of removed) family(pairing.before[from]).froms.push(from);
  for (const to of added) family(pairing.after[to]).tos.push(to);
  for (const { froms, tos } of families.values()) {
    if (froms.length !== tos.length && froms.length !== 1) continue;
    for (const [index, from] of froms.entries()) pair(pairing, from, tos[index] ?? -1);
  }
}

function alignmentOf(pairing: Pairing): Alignment {
  const { toOf, fromOf } = pairing;
  const settled = new Set(settledPairs(pairing));
  const tos = [...fromOf.keys()];
  return {
    pairs: tos.filter((to) => fromOf[to] !== -1).map((to) => ({ from: fromOf[to] ?? -1, to, moved: !settled.has(to) })),
    removed: [...toOf.keys()].filter((from) => toOf[from] === -1),
    added: tos.filter((to) => fromOf[to] === -1),
  };
}
