import type { BlockChange } from "@/lib/document/compare/block-change";
import type { Segment } from "@/lib/document/compare/word-diff";
import type { NodeJson } from "@/lib/document/model/json";
import { isTextblock } from "@/lib/document/model/text";
import type { Titles } from "./restyles";
import { structureLabels } from "./structure-labels";

/** Which state of the text is shown: both in one line, or one of them in its own column. */
export type Side = "both" | "before" | "after";

/** A block of a comparison, ready to be drawn. */
export type ShownBlock = {
  readonly kind: BlockChange["kind"];
  /** Whose element it is drawn as; null where only `words` tell of it. */
  readonly node: NodeJson | null;
  /** Of a block with text: one line, or the old and the new one where hardly a word stayed. */
  readonly lines: readonly (readonly Segment[])[];
  readonly children: readonly ShownBlock[];
  /** What happened to it besides its words. */
  readonly words: readonly string[];
};

/** A block as it is shown on a side; null where that side does not have it. */
export function shownBlock(change: BlockChange, side: Side, titles?: Titles): ShownBlock | null {
  const { kind, before, after, children = [], flow } = change;
  // What was split off stood in its neighbour before: the words were there, though the block was not.
  const node = side === "before" ? (before ?? (flow ? after : null)) : side === "after" ? after : (after ?? before);
  if (!node) return null;
  const words = side === "before" ? [] : structureLabels(change, titles);
  if (isSwallowed(change)) return side === "after" ? null : { kind, node: null, lines: [], children: [], words };
  // A block that only moved has no parts either: nothing happened within it.
  if (!change.parts && !change.children) return { ...unchangedBlock(node), kind, words };
  if (isTextblock(node)) return { kind, node, lines: linesOf(change, side), children: [], words };
  const shown = inOrderOf(side, children).flatMap((child) => shownBlock(child, side, titles) ?? []);
  return { kind, node, lines: [], children: shown, words };
}

/** A block in which nothing changed. */
export function unchangedBlock(node: NodeJson): ShownBlock {
  const text = isTextblock(node);
  const lines = text ? [(node.content ?? []).map(sameSegment)] : [];
  const children = text ? [] : (node.content ?? []).map(unchangedBlock);
  return { kind: "same", node, lines, children, words: [] };
}

/** A block that is gone while all that it held stays elsewhere: there is nothing of it to show. */
function isSwallowed({ kind, flow, parts, children }: BlockChange): boolean {
  return kind === "removed" && ((flow !== undefined && parts?.length === 0) || children?.length === 0);
}

function linesOf({ parts = [], rewritten }: BlockChange, side: Side): readonly (readonly Segment[])[] {
  if (side === "before") return [parts.filter((part) => part.op !== "insert")];
  if (side === "after") return [parts.filter((part) => part.op !== "delete")];
  if (!rewritten) return [parts];
  return [parts.filter((part) => part.op === "delete"), parts.filter((part) => part.op !== "delete")];
}

/** Before, the children stand in the order that they had. */
function inOrderOf(side: Side, children: readonly BlockChange[]): readonly BlockChange[] {
  if (side !== "before") return children;
  return [...children].sort((a, b) => (a.from ?? Number.MAX_SAFE_INTEGER) - (b.from ?? Number.MAX_SAFE_INTEGER));
}

function sameSegment(node: NodeJson): Segment {
  const marks = node.marks ?? [];
  const atom = node.text === undefined ? { atom: node } : {};
  return { op: "same", text: node.text ?? "\n", ...atom, marksBefore: marks, marksAfter: marks };
}
