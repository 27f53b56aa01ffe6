import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";

/** A block that can be moved as a whole, in ProseMirror positions: an item of a list, else a block of the text itself. */
export type BlockPlace = { readonly from: number; readonly to: number; readonly node: Node };

const ITEMS: ReadonlySet<string> = new Set(["listItem", "taskItem"]);

/** The block that the selection begins in; null in a text without any. */
export function blockOfSelection({ doc, selection }: EditorState): BlockPlace | null {
  if (selection instanceof NodeSelection && ITEMS.has(selection.node.type.name)) {
    return { from: selection.from, to: selection.to, node: selection.node };
  }
  return blockAround(doc, selection.from);
}

/** The block around a position, or that begins there. */
export function blockAround(doc: Node, pos: number): BlockPlace | null {
  const $pos = doc.resolve(Math.max(0, Math.min(pos, doc.content.size)));
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if (depth === 1 || ITEMS.has($pos.node(depth).type.name)) return placeAt($pos, depth);
  }
  const node = $pos.nodeAfter;
  return node && { from: $pos.pos, to: $pos.pos + node.nodeSize, node };
}

function placeAt($pos: ResolvedPos, depth: number): BlockPlace {
  return { from: $pos.before(depth), to: $pos.after(depth), node: $pos.node(depth) };
}
