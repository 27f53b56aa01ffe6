"use client";

import type { Editor } from "@tiptap/core";
import { GripVertical } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import { BlockMenuItems } from "./block-menu-items";
import { menuButton } from "./menu-button";

type BlockMenuProps = { editor: Editor; disabled: boolean; onCopyLink: ((id: string) => void) | null };

/** What can be done to the block with the cursor: the handle beside it, for the keyboard. */
export function BlockMenu({ editor, disabled, onCopyLink }: BlockMenuProps) {
  const t = editorMessages();
  return (
    <Menu trigger={menuButton({ label: t("thisBlock"), disabled, children: <GripVertical aria-hidden="true" /> })}>
      <BlockMenuItems editor={editor} disabled={disabled} onCopyLink={onCopyLink} />
    </Menu>
  );
}
