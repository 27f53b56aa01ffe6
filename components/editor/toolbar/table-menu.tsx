"use client";

import type { Editor } from "@tiptap/core";
import { Fragment } from "react";
import { ChevronDown, Table } from "@/components/ui/icons";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import { menuButton } from "./menu-button";
import { insertTable, TABLE_ACTIONS } from "./table-actions";
import { ToolButton } from "./tool-button";

type TableMenuProps = { editor: Editor; inTable: boolean; disabled: boolean };

/** Puts a table in; inside one, changes it. */
export function TableMenu({ editor, inTable, disabled }: TableMenuProps) {
  const t = editorMessages();
  if (!inTable) {
    return (
      <ToolButton
        label={t("insertATable")}
        icon={<Table aria-hidden="true" />}
        disabled={disabled}
        onClick={() => insertTable(editor)}
      />
    );
  }
  return (
    <Menu
      align="start"
      trigger={menuButton({
        label: t("changeTheTable"),
        disabled,
        children: (
          <>
            <Table aria-hidden="true" />
            <ChevronDown aria-hidden="true" />
          </>
        ),
      })}
    >
      <TableActs editor={editor} />
    </Menu>
  );
}

/** The actions on a table as items of a menu. */
export function TableActs({ editor }: { editor: Editor }) {
  return TABLE_ACTIONS.map((actions, index) => (
    <Fragment key={actions[0]?.label}>
      {index > 0 && <MenuSeparator />}
      {actions.map(({ label, run }) => (
        <MenuItem key={label} onSelect={() => run(editor)}>
          {label}
        </MenuItem>
      ))}
    </Fragment>
  ));
}
