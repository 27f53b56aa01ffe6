import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { type BlockPlace, blockAround, blockOfSelection } from "@/components/editor/blocks/block-place";

/** A block, and where its handle stands in the element around the text, px. */
export type ActiveBlock = { readonly block: BlockPlace; readonly top: number; readonly left: number };

/** Width of the handle and its distance from the text, px. */
const BESIDE = 30;
/** A marker of a list stands left of its item, px. */
const MARKER = 22;

/** The block under the pointer, or with the cursor once something was typed or chosen; held as it is while `held`. */
export function useActiveBlock(editor: Editor, held: boolean): ActiveBlock | null {
  const [active, setActive] = useState<ActiveBlock | null>(null);
  useEffect(() => {
    if (held) return;
    let frame = 0;
    const paper = editor.view.dom.parentElement;
    const soon = (find: () => BlockPlace | null) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const block = editor.isDestroyed ? null : find();
        setActive(block && placed(editor, block));
      });
    };
    const moved = (event: PointerEvent) => {
      if (event.pointerType === "mouse" && event.buttons === 0) soon(() => blockUnder(editor, event));
    };
    const changed = () => soon(() => blockOfSelection(editor.state));
    paper?.addEventListener("pointermove", moved);
    editor.on("selectionUpdate", changed);
    editor.on("update", changed);
    return () => {
      cancelAnimationFrame(frame);
      paper?.removeEventListener("pointermove", moved);
      editor.off("selectionUpdate", changed);
      editor.off("update", changed);
    };
  }, [editor, held]);
  return active;
}

/** The block at the height of the pointer, which may be beside the text. */
function blockUnder({ view, state }: Editor, { clientX, clientY }: PointerEvent): BlockPlace | null {
  const { left, right } = view.dom.getBoundingClientRect();
  const x = Math.min(Math.max(clientX, left + BESIDE), right - 1);
  const at = view.posAtCoords({ left: x, top: clientY });
  if (!at) return null;
  const isBlock = at.inside >= 0 && state.doc.resolve(at.inside).depth === 0;
  return blockAround(state.doc, isBlock && state.doc.nodeAt(at.inside)?.isAtom ? at.inside : at.pos);
}

function placed({ view }: Editor, block: BlockPlace): ActiveBlock | null {
  const dom = view.nodeDOM(block.from);
  const paper = view.dom.parentElement;
  if (!(dom instanceof HTMLElement) || !paper) return null;
  const [box, around] = [dom.getBoundingClientRect(), paper.getBoundingClientRect()];
  const beside = dom.tagName === "LI" ? BESIDE + MARKER : BESIDE;
  return { block, top: box.top - around.top, left: box.left - around.left - beside };
}
