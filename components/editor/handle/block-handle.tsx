"use client";

import type { Editor } from "@tiptap/core";
import { NodeSelection, Selection } from "@tiptap/pm/state";
import { type DragEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { BlockPlace } from "@/components/editor/blocks/block-place";
import { BlockMenuItems } from "@/components/editor/toolbar/block-menu-items";
import { GripVertical } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./block-handle.module.css";
import { useActiveBlock } from "./use-active-block";
import { usePlaceBeside } from "./use-place-beside";

type BlockHandleProps = { editor: Editor; onCopyLink: ((id: string) => void) | null };

/**
 * Beside the block under the pointer, or with the cursor: dragged, it moves the block; pressed, it opens the block's menu. On a phone and by
 * keyboard the toolbar has the same.
 */
export function BlockHandle({ editor, onCopyLink }: BlockHandleProps) {
  const t = editorMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const active = useActiveBlock(editor, isOpen);
  const place = usePlaceBeside(editor);
  if (!active || !place || !editor.isEditable) return null;
  const { block, top, left } = active;
  return createPortal(
    <>
      <button
        ref={button}
        type="button"
        draggable
        className={styles.handle}
        style={{ top, left }}
        aria-label={t("moveThisBlockOrOpenIts")}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={-1}
        contentEditable={false}
        onDragStart={(event) => drag(editor, block, event)}
        onClick={() => {
          enter(editor, block);
          setOpen(true);
        }}
      >
        <GripVertical aria-hidden="true" />
      </button>
      <Menu open={isOpen} onOpenChange={setOpen} anchor={button} side="right" align="start">
        <BlockMenuItems editor={editor} onCopyLink={onCopyLink} />
      </Menu>
    </>,
    place,
  );
}

/** Puts the cursor into a block, unless it is there. */
function enter({ view, state }: Editor, { from, to, node }: BlockPlace): void {
  const { selection, doc, tr } = state;
  if (from <= selection.from && selection.to <= to) return;
  const inside = node.isAtom ? NodeSelection.create(doc, from) : Selection.near(doc.resolve(from + 1));
  view.dispatch(tr.setSelection(inside));
}

/** Lets ProseMirror move the block when it is dropped, as it does with what is selected and dragged. */
function drag({ view, state }: Editor, { from }: BlockPlace, { dataTransfer }: DragEvent): void {
  const selection = NodeSelection.create(state.doc, from);
  view.dispatch(state.tr.setSelection(selection));
  const dom = view.nodeDOM(from);
  // Of what may also be copied, UniqueID would take the ids away.
  dataTransfer.effectAllowed = "move";
  dataTransfer.setData("text/plain", selection.node.textContent);
  if (dom instanceof Element) dataTransfer.setDragImage(dom, 0, 0);
  view.dragging = { slice: selection.content(), move: true };
}
