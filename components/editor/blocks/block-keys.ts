import { type Editor, Extension } from "@tiptap/core";
import { blockOfSelection } from "./block-place";
import { moveBlock } from "./change-block";

/** Moves the block with the cursor by one place; returns whether there was one. */
export function moveBlockAtCursor({ view, state }: Editor, by: -1 | 1): boolean {
  const block = blockOfSelection(state);
  const tr = block && moveBlock(state, block, by);
  if (tr) view.dispatch(tr);
  return tr !== null;
}

/** Alt+Shift+Up and Down move the block with the cursor. At the edge of the text or list nothing happens, and nothing is selected by mistake. */
export const BlockKeys = Extension.create({
  name: "blockKeys",
  // Before the browser's and TipTap's own keys.
  priority: 1_000,
  addKeyboardShortcuts() {
    const by = (step: -1 | 1) => () => {
      moveBlockAtCursor(this.editor, step);
      return true;
    };
    return { "Alt-Shift-ArrowUp": by(-1), "Alt-Shift-ArrowDown": by(1) };
  },
});
