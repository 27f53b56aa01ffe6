import { type Editor, Extension } from "@tiptap/core";
import { NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { NoteView } from "./note-view";

/** Footnotes as numbers in the text; the words of one are written in a box beside it, which Enter opens from its number. */
export const Footnotes = Extension.create({
  name: "footnotes",
  // Before the key that splits a paragraph.
  priority: 1_000,
  addKeyboardShortcuts: () => ({
    "Mod-Alt-f": ({ editor }) => canHaveFootnote(editor) && insertFootnote(editor),
  }),
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        nodeViews: { footnote: (node, view, getPos) => new NoteView(node, view, getPos) },
        handleKeyDown: (view, { key }) => key === "Enter" && isNoteSelected(view) && openNote(view),
      },
    }),
  ],
});

/** Puts a footnote after the selected words, or opens the one that is selected. */
export function insertFootnote(editor: Editor): boolean {
  if (!isNoteSelected(editor.view)) {
    const { state, view } = editor;
    const { to, $to } = state.selection;
    const note = state.schema.nodes.footnote?.create();
    if (!note) return false;
    const tr = state.tr.setSelection(TextSelection.create(state.doc, to)).replaceSelectionWith(note, false);
    // A note within a claim is part of it; other marks are not for a number.
    const claim = $to.marks().filter((mark) => mark.type.name === "claim" && $to.nodeAfter?.marks.includes(mark));
    for (const mark of claim) tr.addMark(to, to + note.nodeSize, mark);
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, to)).scrollIntoView());
  }
  return openNote(editor.view);
}

/** Whether a footnote can stand where the cursor is. */
export function canHaveFootnote(editor: Editor): boolean {
  const { $to } = editor.state.selection;
  const type = editor.schema.nodes.footnote;
  return (
    isNoteSelected(editor.view) || (type !== undefined && $to.parent.canReplaceWith($to.index(), $to.index(), type))
  );
}

function isNoteSelected({ state: { selection } }: EditorView): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === "footnote";
}

/** Leads into the words of the footnote that is selected. */
function openNote(view: EditorView): boolean {
  const words = view.dom.querySelector<HTMLElement>("[data-note-field] [contenteditable]");
  // A menu that has just closed gives the focus back first.
  setTimeout(() => words?.focus());
  return words !== null;
}
