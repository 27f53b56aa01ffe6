import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Puts the cursor behind the words of the row at a position. */
export function toRow(view: EditorView, position: number): void {
  const row = view.state.doc.nodeAt(position);
  if (!row) return;
  const end = TextSelection.near(view.state.doc.resolve(position + row.nodeSize - 1), -1);
  view.dispatch(view.state.tr.setSelection(end).scrollIntoView());
  view.focus();
}

/** Makes a row one of another field; its words stay. */
export function setField(view: EditorView, position: number, field: string): void {
  view.dispatch(view.state.tr.setNodeAttribute(position, "field", field));
  toRow(view, position);
}

/** Puts other words into a row. */
export function setValue(view: EditorView, position: number, words: string): void {
  const row = view.state.doc.nodeAt(position);
  if (!row) return;
  const content = words === "" ? [] : [view.state.schema.text(words)];
  view.dispatch(view.state.tr.replaceWith(position + 1, position + row.nodeSize - 1, content));
  toRow(view, position);
}

/** Takes a row out, and the box with its last one; the cursor goes where the row was. */
export function removeRow(view: EditorView, position: number): void {
  const { doc, tr } = view.state;
  const $row = doc.resolve(position);
  const row = doc.nodeAt(position);
  if (!row) return;
  const isLast = $row.parent.childCount === 1;
  const [from, to] = isLast ? [$row.before(), $row.after()] : [position, position + row.nodeSize];
  tr.delete(from, to);
  view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from + 1, tr.doc.content.size)))).scrollIntoView(),
  );
  view.focus();
}

/** Adds a row of a field at the end of the box at a position, and goes there. */
export function addRow(view: EditorView, position: number, field: string): void {
  const box = view.state.doc.nodeAt(position);
  const row = view.state.schema.nodes.fact?.create({ field });
  if (!box || !row) return;
  const end = position + box.nodeSize - 1;
  view.dispatch(view.state.tr.insert(end, row));
  toRow(view, end);
}

/** The fact box of a document and the positions of its rows; null where it has none. */
export function boxIn(doc: Node): Node | null {
  const box = doc.firstChild;
  return box?.type.name === "factBox" ? box : null;
}
