"use client";

import type { Editor } from "@tiptap/core";
import { ChevronDown, Plus } from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { Menu, MenuItem } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import { INSERTS } from "./commands";
import { menuButton } from "./menu-button";

type InsertMenuProps = { editor: Editor; impossible: Readonly<Record<string, boolean>>; disabled: boolean };

/** What else can be put in at the cursor. */
export function InsertMenu({ editor, impossible, disabled }: InsertMenuProps) {
  const t = editorMessages();
  return (
    <Menu
      align="start"
      trigger={menuButton({
        label: t("insert"),
        disabled,
        children: (
          <>
            <Plus aria-hidden="true" />
            <ChevronDown aria-hidden="true" />
          </>
        ),
      })}
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
