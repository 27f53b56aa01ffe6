import type { DocJson, MarkJson, NodeJson } from "./json";
import { sameJson } from "./json";
import { isTextblock, textOf } from "./text";

/** The order in which the schema writes marks, outermost first; a test compares it with the schema. */
export const MARK_ORDER: readonly string[] = ["claim", "link", "bold", "code", "italic", "strike"];

/** An inline node and where it lies in its textblock's plain text (UTF-16 units). */
export type Placed = { readonly node: NodeJson; readonly start: number; readonly end: number };

/** The inline nodes of a textblock with their offsets. */
export function placed(block: NodeJson): readonly Placed[] {
  let offset = 0;
  return (block.content ?? []).map((node) => {
    const start = offset;
    offset += textOf(node).length;
    return { node, start, end: offset };
  });
}

/** The document with each textblock replaced by what `change` makes of it; one that is the same object stays. */
export function mapTextblocks(doc: DocJson, change: (block: NodeJson) => NodeJson): DocJson {
  return { type: "doc", content: doc.content.map((node) => mapped(node, change)) };
}

/** The mark of that type on a node. */
export function markOn(node: NodeJson, type: string): MarkJson | undefined {
  return node.marks?.find((mark) => mark.type === type);
}

/** The node with that mark instead of any other of its type. */
export function withMark(node: NodeJson, mark: MarkJson): NodeJson {
  const others = (node.marks ?? []).filter((each) => each.type !== mark.type);
  const marks = [...others, mark].sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
  return rebuilt(node, marks);
}

/** The node without any mark of that type. */
export function withoutMark(node: NodeJson, type: string): NodeJson {
  return rebuilt(
    node,
    (node.marks ?? []).filter((each) => each.type !== type),
  );
}

/** Inline nodes in canonical form: neighbouring texts with equal marks joined, empty ones left out. */
export function joined(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const result: NodeJson[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.text === "") continue;
    if (last?.text !== undefined && node.text !== undefined && sameJson(last.marks ?? [], node.marks ?? [])) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else result.push(node);
  }
  return result;
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
