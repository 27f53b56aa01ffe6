import { Fragment, type Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { newId } from "@/lib/base/ids";
import type { BlockPlace } from "./block-place";

/** Moves a block before the one above it (-1) or after the one below it (1), as it is, with its id and its claims; null where there is none. */
export function moveBlock({ doc, tr, selection }: EditorState, block: BlockPlace, by: -1 | 1): Transaction | null {
  const { from, to, node } = block;
  const $from = doc.resolve(from);
  const other = $from.parent.maybeChild($from.index() + by);
  if (!other) return null;
  const place = from + by * other.nodeSize;
  tr.delete(from, to).insert(place, node);
  const isInside = from < selection.from && selection.to < to;
  const after = isInside
    ? TextSelection.create(tr.doc, selection.anchor - from + place, selection.head - from + place)
    : NodeSelection.create(tr.doc, place);
  return tr.setSelection(after).scrollIntoView();
}

/** Puts a copy of a block below it. The copy has ids of its own, and its claims say which they are copies of. */
export function duplicateBlock({ tr }: EditorState, { to, node }: BlockPlace): Transaction {
  tr.insert(to, copyOf(node, new Map()));
  return tr.setSelection(Selection.near(tr.doc.resolve(to + 1))).scrollIntoView();
}

/** Takes a block out of the text; a list goes with its last item, and a text keeps an empty paragraph. */
export function deleteBlock({ doc, tr, schema }: EditorState, { from, to }: BlockPlace): Transaction {
  const $from = doc.resolve(from);
  const isLast = $from.parent.childCount === 1;
  if (isLast && $from.depth > 0) return deleteBlockAround(tr, $from.before(), $from.after());
  const empty = schema.nodes.paragraph?.create();
  if (isLast && empty) tr.replaceWith(from, to, empty);
  else tr.delete(from, to);
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)))).scrollIntoView();
}

function deleteBlockAround(tr: Transaction, from: number, to: number): Transaction {
  const { paragraph } = tr.doc.type.schema.nodes;
  if (tr.doc.childCount === 1 && paragraph) tr.replaceWith(from, to, paragraph.create());
  else tr.delete(from, to);
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)))).scrollIntoView();
}

/** `claims` holds the new ids of claims by their old ones: a claim may lie over several parts of a line. */
function copyOf(node: Node, claims: Map<string, string>): Node {
  const marks = node.marks.map((mark) => {
    if (mark.type.name !== "claim") return mark;
    const before = String(mark.attrs.id);
    const id = claims.get(before) ?? newId();
    claims.set(before, id);
    return mark.type.create({ ...mark.attrs, id, copyOf: before });
  });
  if (node.isText) return node.mark(marks);
  const attrs = "id" in node.attrs ? { ...node.attrs, id: newId() } : node.attrs;
  const content = Fragment.from(node.content.content.map((child) => copyOf(child, claims)));
  return node.type.create(attrs, content, marks);
}
