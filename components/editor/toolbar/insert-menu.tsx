"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { ChevronDown, Plus } from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { Menu, MenuItem } from "@/components/ui/menu";
import { INSERTS } from "./commands";
import styles from "./toolbar.module.css";

type InsertMenuProps = { editor: Editor; impossible: Readonly<Record<string, boolean>>; disabled: boolean };

/** What else can be put in at the cursor. */
export function InsertMenu({ editor, impossible, disabled }: InsertMenuProps) {
  return (
    <Menu
      align="start"
      trigger={
        <Toolbar.Button
          className={styles.tool}
          aria-label="Insert"
          disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
        >
          <Plus aria-hidden="true" />
          <ChevronDown aria-hidden="true" />
        </Toolbar.Button>
      }
    >
      {INSERTS.map(({ id, label, icon: Icon, keys, run }) => (
        <MenuItem
          key={id}
          icon={<Icon aria-hidden="true" />}
          disabled={impossible[id] === true}
          onSelect={() => run(editor)}
          {...(keys ? { shortcut: keysInLine(keys) } : {})}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
