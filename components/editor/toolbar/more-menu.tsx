"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { Ellipsis, Keyboard, Search, Table } from "@/components/ui/icons";
import { Menu, MenuGroup, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import { BlockMenuItems } from "./block-menu-items";
import { BLOCKS, HISTORY, INSERTS, MARKS, type TextCommand } from "./commands";
import { insertTable } from "./table-actions";
import { TableActs } from "./table-menu";
import styles from "./toolbar.module.css";

type MoreMenuProps = {
  editor: Editor;
  inTable: boolean;
  disabled: boolean;
  /** What is in the bar already. */
  left: ReadonlySet<string>;
  onFind: () => void;
  onCopyLink: ((id: string) => void) | null;
  onHelp: () => void;
};

/** On a narrow screen, what has no room in the bar. */
export function MoreMenu({ editor, inTable, disabled, left, onFind, onCopyLink, onHelp }: MoreMenuProps) {
  const t = editorMessages();
  const items = (commands: readonly TextCommand[]) =>
    commands
      .filter(({ id }) => !left.has(id))
      .map(({ id, label, icon: Icon, run }) => (
        <MenuItem key={id} icon={<Icon aria-hidden="true" />} disabled={disabled} onSelect={() => run(editor)}>
          {label}
        </MenuItem>
      ));
  return (
    <Menu
      trigger={
        <Toolbar.Button
          className={styles.tool}
          aria-label={t("moreFormatting")}
          onMouseDown={(event) => event.preventDefault()}
        >
          <Ellipsis aria-hidden="true" />
        </Toolbar.Button>
      }
    >
      {items([...MARKS, ...HISTORY])}
      <MenuSeparator />
      {items(BLOCKS)}
      {items(INSERTS)}
      {inTable ? (
        <MenuGroup label={t("table")}>
          <TableActs editor={editor} />
        </MenuGroup>
      ) : (
        <MenuItem icon={<Table aria-hidden="true" />} disabled={disabled} onSelect={() => insertTable(editor)}>
          {t("insertATable")}
        </MenuItem>
      )}
      <MenuGroup label={t("thisBlock")}>
        <BlockMenuItems editor={editor} disabled={disabled} onCopyLink={onCopyLink} short />
      </MenuGroup>
      <MenuSeparator />
      <MenuItem icon={<Search aria-hidden="true" />} onSelect={onFind}>
        {t("findAndReplace2")}
      </MenuItem>
      <MenuItem icon={<Keyboard aria-hidden="true" />} onSelect={onHelp}>
        {t("keyboardHelp")}
      </MenuItem>
    </Menu>
  );
}
