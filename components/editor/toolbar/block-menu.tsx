"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { GripVertical } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { BlockMenuItems } from "./block-menu-items";
import styles from "./toolbar.module.css";

type BlockMenuProps = { editor: Editor; disabled: boolean; onCopyLink: ((id: string) => void) | null };

/** What can be done to the block with the cursor: the handle beside it, for the keyboard. */
export function BlockMenu({ editor, disabled, onCopyLink }: BlockMenuProps) {
  return (
    <Menu
      trigger={
        <Toolbar.Button
          className={styles.tool}
          aria-label="This block"
          disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
        >
          <GripVertical aria-hidden="true" />
        </Toolbar.Button>
      }
    >
      <BlockMenuItems editor={editor} disabled={disabled} onCopyLink={onCopyLink} />
    </Menu>
  );
}
