import type { Node, NodeType } from "@tiptap/pm/model";

/** The place at or after `position` where a block of that type can stand: behind the paragraph, the caption or the cell's line around it. */
export function placeForBlock(doc: Node, position: number, type: NodeType): number {
  const at = doc.resolve(Math.max(0, Math.min(position, doc.content.size)));
  for (let depth = at.depth; depth >= 0; depth -= 1) {
    const parent = at.node(depth);
    const index = at.indexAfter(depth);
    if (parent.isTextblock || !parent.canReplaceWith(index, index, type)) continue;
    return depth === at.depth ? at.pos : at.after(depth + 1);
  }
  return doc.content.size;
}
