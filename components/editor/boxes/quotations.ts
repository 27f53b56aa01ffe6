import type { Editor } from "@tiptap/core";
import { Fragment, type Node, type ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";

/** A quotation around the cursor, and where it begins. */
type Placed = { readonly node: Node; readonly at: number };

/** Makes the blocks that are selected a quotation; takes the one around the cursor away, its source as a paragraph. */
export function toggleQuotation(editor: Editor): boolean {
  const { state, view, schema } = editor;
  const quotation = quotationAt(state.selection.$from);
  const { paragraph } = schema.nodes;
  if (!quotation || !paragraph) return editor.chain().focus().wrapIn("blockquote").run();
  const blocks = quotation.node.children.map((node) =>
    node.type.name === "quoteSource" ? paragraph.create(node.attrs, node.content) : node,
  );
  const { at, node } = quotation;
  const { from, to } = state.selection;
  const tr = state.tr.replaceWith(at, at + node.nodeSize, Fragment.from(blocks));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from - 1, to - 1)).scrollIntoView());
  view.focus();
  return true;
}

/** Leads to the line that says whose words the quotation has, which is made where there is none; around a paragraph the quotation, too. */
export function insertQuoteSource(editor: Editor): void {
  const type = editor.schema.nodes.quoteSource;
  if (!type) return;
  if (!quotationAt(editor.state.selection.$from)) editor.chain().focus().wrapIn("blockquote").run();
  const { state, view } = editor;
  const quotation = quotationAt(state.selection.$from);
  if (!quotation) return;
  const end = quotation.at + quotation.node.nodeSize - 1;
  const { tr } = state;
  if (quotation.node.lastChild?.type !== type) tr.insert(end, type.create());
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(end) - 1), -1)).scrollIntoView());
  view.focus();
}

/** Whether the cursor is where a quotation can be, or in one. */
export function canHaveSource(editor: Editor): boolean {
  return quotationAt(editor.state.selection.$from) !== null || editor.can().wrapIn("blockquote");
}

/** Whether a paragraph is the last of a quotation, with others before it. */
export function isLastOfQuotation($pos: ResolvedPos): boolean {
  const around = $pos.depth > 0 ? $pos.node(-1) : null;
  const index = $pos.depth > 0 ? $pos.index(-1) : 0;
  return (
    around?.type.name === "blockquote" &&
    index > 0 &&
    index === around.childCount - 1 &&
    $pos.parent.type.name === "paragraph"
  );
}

/** From the source of a quotation to a line behind it. */
export function leaveSource({ state, view, schema }: Editor): boolean {
  const { $from, $to } = state.selection;
  const line = schema.nodes.paragraph?.create();
  if (!isSource($from) || !$from.sameParent($to) || !line) return false;
  const after = $from.after(-1);
  const next = state.doc.nodeAt(after);
  const { tr } = state;
  if (!next?.isTextblock || next.content.size > 0) tr.insert(after, line);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}

/** At the beginning of a source: an empty one goes, another becomes the last words of the quotation. */
export function dropSource({ state, view, schema }: Editor): boolean {
  const { $from, empty } = state.selection;
  const { paragraph } = schema.nodes;
  if (!empty || !paragraph || !isSource($from) || $from.parentOffset > 0) return false;
  const { tr } = state;
  if ($from.parent.content.size > 0) tr.setNodeMarkup($from.before(), paragraph, $from.parent.attrs);
  else {
    tr.delete($from.before(), $from.after());
    tr.setSelection(TextSelection.near(tr.doc.resolve($from.before()), -1));
  }
  view.dispatch(tr.scrollIntoView());
  return true;
}

function isSource({ parent }: ResolvedPos): boolean {
  return parent.type.name === "quoteSource";
}

function quotationAt($pos: EditorState["selection"]["$from"]): Placed | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type.name === "blockquote") return { node, at: $pos.before(depth) };
  }
  return null;
}
