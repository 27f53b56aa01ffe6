import type { Editor } from "@tiptap/core";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import type { TextCommand } from "./commands";

type TableAction = Pick<TextCommand, "label"> & { readonly run: (editor: Editor) => void };

/** What can be done to the table with the cursor. */
export const TABLE_ACTIONS: readonly (readonly TableAction[])[] = [
  [
    tableAction("addARowAbove", (editor) => editor.chain().focus().addRowBefore().run()),
    tableAction("addARowBelow", (editor) => editor.chain().focus().addRowAfter().run()),
    tableAction("deleteThisRow", (editor) => editor.chain().focus().deleteRow().run()),
  ],
  [
    tableAction("addAColumnBefore", (editor) => editor.chain().focus().addColumnBefore().run()),
    tableAction("addAColumnAfter", (editor) => editor.chain().focus().addColumnAfter().run()),
    tableAction("deleteThisColumn", (editor) => editor.chain().focus().deleteColumn().run()),
  ],
  [
    tableAction("firstRowIsAHeaderOr", (editor) => editor.chain().focus().toggleHeaderRow().run()),
    tableAction("firstColumnIsAHeaderOr", (editor) => editor.chain().focus().toggleHeaderColumn().run()),
    tableAction("mergeOrSplitCells", (editor) => editor.chain().focus().mergeOrSplit().run()),
    tableAction("deleteTheTable", (editor) => editor.chain().focus().deleteTable().run()),
  ],
];

/** A new table at the cursor: three columns, the first row a header. */
export function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
}

function tableAction(label: Parameters<ReturnType<typeof editorMessages>>[0], run: TableAction["run"]): TableAction {
  return said(editorMessages, { label }, { run });
}
