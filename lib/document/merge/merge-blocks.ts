import { blockFamily, isGrid, sameContent, sameShell } from "@/lib/document/model/block-content";
import type { NodeJson } from "@/lib/document/model/json";
import { isTextblock } from "@/lib/document/model/text";
import { orderedMerge } from "./merge-order";
import type { Conflict, MergedBlock, Outcome, Side } from "./merge-side";
import { isUntouched, sideOf, stateOf, twinsOf } from "./merge-side";

/** The blocks of a merge in order, and how many of their changes came from which side. */
export type MergedBlocks = {
  readonly blocks: readonly MergedBlock[];
  readonly fromTheirs: number;
  readonly fromMine: number;
};

/**
 * Merges two lists of siblings made from the same base. Blocks that all three have in the same order are fixed points;
 * between each two of them stands what theirs put there, then what mine did. A block that one side moved stands where
 * that side put it (where both moved it: where theirs did); what the other side inserted between two blocks that moved
 * together goes along. Lists and quotations, and tables of the same shape, are merged inside, so that two people can
 * change different items or cells.
 */
export function mergeBlocks(
  base: readonly NodeJson[],
  theirs: readonly NodeJson[],
  mine: readonly NodeJson[],
): MergedBlocks {
  const left = sideOf(base, theirs);
  const right = sideOf(base, mine);
  const outcomes = base.map((old, index) => outcomeOf(old, index, left, right));
  const fixed = new Set(outcomes.flatMap(({ place }, index) => (place === "fixed" ? [index] : [])));
  const twins = twinsOf(left, right, fixed);
  const inserted = (side: Side): number => side.baseOf.filter((from) => from === -1).length - twins.dropped.size;
  return {
    blocks: orderedMerge(left, right, outcomes, twins),
    fromTheirs: outcomes.filter((outcome) => outcome.fromTheirs).length + inserted(left),
    fromMine: outcomes.filter((outcome) => outcome.fromMine).length + inserted(right),
  };
}

function outcomeOf(base: NodeJson, index: number, left: Side, right: Side): Outcome {
  const theirs = stateOf(left, index);
  const mine = stateOf(right, index);
  const fromTheirs = !isUntouched(base, theirs);
  const fromMine = !isUntouched(base, mine);
  if (theirs.node === null && mine.node === null)
    return { place: "theirs", node: null, fromTheirs: false, fromMine: false };
  if (theirs.node === null || mine.node === null) {
    const kept = theirs.node ?? mine.node;
    const place = theirs.node ? "theirs" : "mine";
    const block = conflictOf(base, theirs.node, mine.node);
    return kept !== null && sameContent(base, kept)
      ? { place, node: null, fromTheirs: theirs.node === null, fromMine: mine.node === null }
      : { place, node: null, conflict: block, fromTheirs: false, fromMine: false };
  }
  const place = theirs.moved ? "theirs" : mine.moved ? "mine" : "fixed";
  const agreed = sameContent(theirs.node, mine.node) && theirs.moved === mine.moved;
  const node = mergeBlock(base, theirs.node, mine.node);
  if (node === null) {
    const conflict = conflictOf(base, theirs.node, mine.node);
    return { place, node: null, conflict, fromTheirs: false, fromMine: false };
  }
  return { place, node, fromTheirs: fromTheirs && !agreed, fromMine: fromMine && !agreed };
}

function conflictOf(base: NodeJson, theirs: NodeJson | null, mine: NodeJson | null): Conflict {
  return { block: idOf(base, theirs, mine), base, theirs, mine };
}

function idOf(...states: readonly (NodeJson | null)[]): string {
  const ids = states.map((state) => state?.attrs?.id);
  return String(ids.find((id) => typeof id === "string" && id !== "") ?? "");
}

/** One block out of three states, or null for a conflict. Where both say the same, theirs keeps its ids: it is saved. */
function mergeBlock(base: NodeJson, theirs: NodeJson, mine: NodeJson): NodeJson | null {
  if (sameContent(base, mine) || sameContent(theirs, mine)) return theirs;
  if (sameContent(base, theirs)) return mine;
  const shell = mergeShell(base, theirs, mine);
  if (shell === null || !canMergeInside(base, theirs, mine)) return null;
  const { blocks } = mergeBlocks(base.content ?? [], theirs.content ?? [], mine.content ?? []);
  if (blocks.length === 0 || blocks.some((block) => block.conflict)) return null;
  return { ...shell, content: blocks.flatMap((block) => (block.node ? [block.node] : [])) };
}

/** Whose type and attributes count: those of the side that changed them; null when both did. */
function mergeShell(base: NodeJson, theirs: NodeJson, mine: NodeJson): NodeJson | null {
  if (sameShell(base, mine) || sameShell(theirs, mine)) return theirs;
  return sameShell(base, theirs) ? mine : null;
}

/** A table whose rows or columns one side changed is not merged inside: its grid could come out ragged. */
function canMergeInside(base: NodeJson, theirs: NodeJson, mine: NodeJson): boolean {
  if (isTextblock(base) || !base.content) return false;
  if (blockFamily(theirs) !== blockFamily(base) || blockFamily(mine) !== blockFamily(base)) return false;
  if (!isGrid(base)) return true;
  return [theirs, mine].every(({ content = [] }) => {
    const side = sideOf(base.content ?? [], content);
    return content.length === base.content?.length && side.baseOf.every((from, to) => from === to);
  });
}
