import { DEFINITIONS } from "./definitions";
import { joined } from "./joined";
import type { DocJson, MarkJson, NodeJson } from "./json";
import { isTextblock, nodeText } from "./text";

/** The order in which the schema writes marks, outermost first; a test compares it with the schema. */
export const MARK_ORDER: readonly string[] = DEFINITIONS.marks.map(({ name }) => name);

/** An inline node and where it lies in its textblock's plain text (UTF-16 units). */
export type Placed = { readonly node: NodeJson; readonly start: number; readonly end: number };

/** The inline nodes of a textblock with their offsets. */
export function placed(block: NodeJson): readonly Placed[] {
  let offset = 0;
  return (block.content ?? []).map((node) => {
    const start = offset;
    offset += nodeText(node).length;
    return { node, start, end: offset };
  });
}

/** The document with each textblock replaced by what `change` makes of it; one that is the same object stays. */
export function mapTextblocks(doc: DocJson, change: (block: NodeJson) => NodeJson): DocJson {
  return { type: "doc", content: doc.content.map((node) => mapped(node, change)) };
}

/** The node with that mark instead of any other of its type; `order` is that of the marks' names, outermost first. */
export function withMark(node: NodeJson, mark: MarkJson, order: readonly string[] = MARK_ORDER): NodeJson {
  const others = (node.marks ?? []).filter((each) => each.type !== mark.type);
  const marks = [...others, mark].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return rebuilt(node, marks);
}

/** The node without any mark of that type. */
export function withoutMark(node: NodeJson, type: string): NodeJson {
  return rebuilt(
    node,
    (node.marks ?? []).filter((each) => each.type !== type),
  );
}

/** A textblock with other inline content, in canonical form. */
export function withInline(block: NodeJson, content: readonly NodeJson[]): NodeJson {
  const { content: _, ...rest } = block;
  const nodes = joined(content);
  return nodes.length > 0 ? { ...rest, content: nodes } : rest;
}

function mapped(node: NodeJson, change: (block: NodeJson) => NodeJson): NodeJson {
  if (isTextblock(node)) return change(node);
  if (!node.content) return node;
  return { ...node, content: node.content.map((child) => mapped(child, change)) };
}

/** Marks stand before the text, as ProseMirror writes them. */
function rebuilt(node: NodeJson, marks: readonly MarkJson[]): NodeJson {
  const { marks: _, text, ...rest } = node;
  return { ...rest, ...(marks.length > 0 ? { marks } : {}), ...(text === undefined ? {} : { text }) };
}
