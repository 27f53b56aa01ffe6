import { alignBlocks } from "@/lib/document/compare/align";
import { looseText, sameContent } from "@/lib/document/model/block-content";
import { blockIdsOf } from "@/lib/document/model/block-ids";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { isWord } from "@/lib/document/words/tokens";

/** A block that both sides changed, each in its own way; null where a side (or the base) does not have it. */
export type Conflict = {
  /** The block's id in the base, or the id under which both sides put it in. */
  readonly block: string;
  readonly base: NodeJson | null;
  readonly theirs: NodeJson | null;
  readonly mine: NodeJson | null;
};

/** One block of a merge, or a conflict in its place. */
export type MergedBlock = { readonly node: NodeJson | null; readonly conflict?: Conflict };

/** What becomes of a base block (`node` null: gone, or see `conflict`), and which side says where it stands. */
export type Outcome = MergedBlock & {
  readonly place: "fixed" | "theirs" | "mine";
  readonly fromTheirs: boolean;
  readonly fromMine: boolean;
};

/** One side against the base: the base index of each of its blocks (-1: inserted), and each base block's place in it. */
export type Side = {
  readonly nodes: readonly NodeJson[];
  readonly baseOf: readonly number[];
  readonly placeOf: readonly number[];
  readonly moved: ReadonlySet<number>;
};

/** A base block as one side has it. */
export type State = { readonly node: NodeJson | null; readonly moved: boolean };

/** Blocks that both sides inserted: those of mine that fall out, and the conflicts among those of theirs, by index. */
export type Twins = { readonly dropped: ReadonlySet<number>; readonly conflicts: ReadonlyMap<number, Conflict> };

/** Aligns one side with the base. */
export function sideOf(base: readonly NodeJson[], nodes: readonly NodeJson[]): Side {
  const baseOf = nodes.map(() => -1);
  const placeOf = base.map(() => -1);
  const moved = new Set<number>();
  for (const pair of alignBlocks(base, nodes).pairs) {
    baseOf[pair.to] = pair.from;
    placeOf[pair.from] = pair.to;
    if (pair.moved) moved.add(pair.from);
  }
  return { nodes, baseOf, placeOf, moved };
}

/** What a side made of a base block. */
export function stateOf(side: Side, base: number): State {
  return { node: side.nodes[side.placeOf[base] ?? -1] ?? null, moved: side.moved.has(base) };
}

/** Whether a side left a base block as and where it was. */
export function isUntouched(base: NodeJson, { node, moved }: State): boolean {
  return node !== null && !moved && sameContent(base, node);
}

/**
 * Finds what both sides inserted alike: under the same id or around the same block (both wrapped it), or the same words
 * between the same fixed blocks (a save sent twice). It is taken once; where it says different things, it is a conflict.
 */
export function twinsOf(theirs: Side, mine: Side, fixed: ReadonlySet<number>): Twins {
  const dropped = new Set<number>();
  const conflicts = new Map<number, Conflict>();
  const open = new Set(insertedIn(theirs));
  const sameIds = idsTo(theirs, open);
  const gaps = gapsOf(theirs, fixed);
  const mineGaps = gapsOf(mine, fixed);
  for (const to of insertedIn(mine)) {
    const node = mine.nodes[to];
    if (!node) continue;
    const alike = (index: number): boolean => gaps[index] === mineGaps[to] && isSame(theirs.nodes[index], node);
    const named = blockIdsOf(node).flatMap((id) => sameIds.get(id) ?? []);
    const repeated = isWord(looseText(node)) ? [...open].filter(alike) : [];
    const twin = [...named, ...repeated].find((index) => open.has(index));
    const other = theirs.nodes[twin ?? -1];
    if (twin === undefined || !other) continue;
    open.delete(twin);
    dropped.add(to);
    if (!sameContent(other, node))
      conflicts.set(twin, { block: blockId(other), base: null, theirs: other, mine: node });
  }
  return { dropped, conflicts };
}

function isSame(other: NodeJson | undefined, node: NodeJson): boolean {
  return other !== undefined && sameContent(other, node);
}

/** Which of a side's blocks each id is in, or on. */
function idsTo(side: Side, indexes: Iterable<number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const index of indexes) {
    const node = side.nodes[index];
    for (const id of node ? blockIdsOf(node) : []) found.set(id, index);
  }
  return found;
}

function insertedIn(side: Side): number[] {
  return [...side.baseOf.keys()].filter((index) => side.baseOf[index] === -1);
}

/** For each block of a side, how many fixed blocks stand before it. */
function gapsOf(side: Side, fixed: ReadonlySet<number>): number[] {
  let gap = 0;
  return side.baseOf.map((from) => {
    if (fixed.has(from)) gap += 1;
    return gap;
  });
}
