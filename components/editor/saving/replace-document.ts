import type { Editor } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import type { DocJson } from "@/lib/document/model/json";

/**
 * Makes the editor's text that document by replacing only the range that differs, so that the cursor stays where it
 * is. `undoable`: whether the author did it; what the server did to the text is not to be undone.
 */
export function replaceDocument(editor: Editor, doc: DocJson, undoable: boolean): void {
  const { state, view } = editor;
  const next = Node.fromJSON(state.schema, doc);
  const start = state.doc.content.findDiffStart(next.content);
  const ends = state.doc.content.findDiffEnd(next.content);
  if (start === null || ends === null) return;
  // Where the same text stands twice, the two ends may have passed the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const tr = state.tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap));
  view.dispatch(tr.setMeta("addToHistory", undoable).setMeta("preventAutolink", true));
  // The replacement is fitted, ids are completed by other extensions: what counts is the document itself.
  if (!view.state.doc.eq(next)) {
    const whole = view.state.tr.replaceWith(0, view.state.doc.content.size, next.content);
    view.dispatch(whole.setMeta("addToHistory", undoable));
  }
}
