"use client";

import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { TextSelection } from "@tiptap/pm/state";
import { moveBlockAtCursor } from "@/components/editor/blocks/block-keys";
import { blockOfSelection } from "@/components/editor/blocks/block-place";
import { deleteBlock, duplicateBlock } from "@/components/editor/blocks/change-block";
import { ChevronDown, ChevronUp, Copy, Link2, Trash2 } from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { MenuGroup, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import { BLOCKS, STYLES, setStyle, styleAt } from "./commands";

type BlockMenuItemsProps = {
  editor: Editor;
  disabled?: boolean;
  /** Copies a link to the block with that id; null: the article has no address yet. */
  onCopyLink: ((id: string) => void) | null;
  /** Leaves out what the block can be turned into, where that stands in the same menu. */
  short?: boolean;
};

/** What can be done to the block with the cursor, as items of a menu. */
export function BlockMenuItems({ editor, disabled = false, onCopyLink, short = false }: BlockMenuItemsProps) {
  const t = editorMessages();
  const change = (make: typeof duplicateBlock) => () => {
    const block = blockOfSelection(editor.state);
    // A step of its own for Undo, however soon after another one.
    if (block) editor.view.dispatch(closeHistory(make(editor.state, block)));
    editor.commands.focus();
  };
  const move = (by: -1 | 1) => () => {
    moveBlockAtCursor(editor, by);
    editor.commands.focus();
  };
  const id: unknown = blockOfSelection(editor.state)?.node.attrs.id;
  const link = typeof id === "string" && onCopyLink ? () => onCopyLink(id) : null;
  return (
    <>
      <MenuItem
        icon={<ChevronUp aria-hidden="true" />}
        shortcut={keysInLine("Alt+Shift+ArrowUp")}
        disabled={disabled}
        onSelect={move(-1)}
      >
        {t("moveUp")}
      </MenuItem>
      <MenuItem
        icon={<ChevronDown aria-hidden="true" />}
        shortcut={keysInLine("Alt+Shift+ArrowDown")}
        disabled={disabled}
        onSelect={move(1)}
      >
        {t("moveDown")}
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden="true" />} disabled={disabled} onSelect={change(duplicateBlock)}>
        {t("duplicate")}
      </MenuItem>
      <MenuItem
        icon={<Link2 aria-hidden="true" />}
        disabled={link === null}
        onSelect={() => link?.()}
        {...(onCopyLink ? {} : { hint: t("saveTheArticleFirst") })}
      >
        {t("copyLinkToThisBlock")}
      </MenuItem>
      {!short && <TurnInto editor={editor} disabled={disabled} />}
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden="true" />} disabled={disabled} onSelect={change(deleteBlock)}>
        {t("deleteThisBlock")}
      </MenuItem>
    </>
  );
}

function TurnInto({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  const t = editorMessages();
  if (!(editor.state.selection instanceof TextSelection)) return null;
  const current = styleAt(editor)?.value;
  const styles = STYLES.filter(({ value }) => value !== current);
  const blocks = BLOCKS.filter(({ isOn }) => isOn && !isOn(editor));
  return (
    <MenuGroup label={t("turnInto")}>
      {styles.map(({ value, label }) => (
        <MenuItem key={value} disabled={disabled} onSelect={() => setStyle(editor, value)}>
          {label}
        </MenuItem>
      ))}
      {blocks.map(({ id, label, run }) => (
        <MenuItem key={id} disabled={disabled} onSelect={() => run(editor)}>
          {label}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
