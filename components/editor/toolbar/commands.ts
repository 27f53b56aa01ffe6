import type { Editor } from "@tiptap/core";
import { insertDetails, toggleCallout } from "@/components/editor/boxes/boxes";
import { canHaveSource, insertQuoteSource, toggleQuotation } from "@/components/editor/boxes/quotations";
import { canHaveFootnote, insertFootnote } from "@/components/editor/footnotes/footnotes";
import { canHaveFormula } from "@/components/editor/formulas/put-formula";
import { openList } from "@/components/editor/lists/article-lists";
import { giveBack } from "@/components/editor/typing/give-back";
import {
  Asterisk,
  Bold,
  Code,
  type Icon,
  Info,
  Italic,
  List,
  ListCollapse,
  ListFilter,
  ListOrdered,
  ListTodo,
  Minus,
  Radical,
  Redo2,
  SquareCode,
  StickyNote,
  Strikethrough,
  Subscript,
  Superscript,
  TableProperties,
  TextQuote,
  TriangleAlert,
  Undo2,
} from "@/components/ui/icons";
import { CALLOUT_KINDS, CALLOUT_LABELS, type CalloutKind } from "@/lib/document/model/callout-kind";

/** Something that a button of the toolbar does to the text. */
export type TextCommand = {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  /** As `keysInLine` reads it. */
  readonly keys?: string;
  readonly run: (editor: Editor) => void;
  /** Whether it is switched on where the cursor is; absent where it is no switch. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
};

/** Taking back and doing again. */
export const HISTORY: readonly TextCommand[] = [
  {
    id: "undo",
    label: "Undo",
    icon: Undo2,
    keys: "Mod+Z",
    run: (editor) => giveBack(editor) || editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    id: "redo",
    label: "Redo",
    icon: Redo2,
    keys: "Mod+Shift+Z",
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];

/** How words look. */
export const MARKS: readonly TextCommand[] = [
  mark("bold", "Bold", Bold, "Mod+B", (editor) => editor.chain().focus().toggleBold().run()),
  mark("italic", "Italic", Italic, "Mod+I", (editor) => editor.chain().focus().toggleItalic().run()),
  mark("strike", "Strikethrough", Strikethrough, "Mod+Shift+S", (editor) =>
    editor.chain().focus().toggleStrike().run(),
  ),
  mark("superscript", "Superscript", Superscript, "Mod+.", (editor) =>
    editor.chain().focus().unsetMark("subscript").toggleMark("superscript").run(),
  ),
  mark("subscript", "Subscript", Subscript, "Mod+,", (editor) =>
    editor.chain().focus().unsetMark("superscript").toggleMark("subscript").run(),
  ),
  mark("code", "Code", Code, "Mod+E", (editor) => editor.chain().focus().toggleCode().run()),
];

/** What a paragraph can be made. */
export const BLOCKS: readonly TextCommand[] = [
  block("bulletList", "Bulleted list", List, "Mod+Shift+8", (editor) =>
    editor.chain().focus().toggleBulletList().run(),
  ),
  block("orderedList", "Numbered list", ListOrdered, "Mod+Shift+7", (editor) =>
    editor.chain().focus().toggleOrderedList().run(),
  ),
  block("taskList", "Task list", ListTodo, "Mod+Shift+9", (editor) => editor.chain().focus().toggleTaskList().run()),
  block("blockquote", "Quotation", TextQuote, "Mod+Shift+B", toggleQuotation),
  block("codeBlock", "Code block", SquareCode, "Mod+Alt+C", (editor) => editor.chain().focus().toggleCodeBlock().run()),
  {
    id: "horizontalRule",
    label: "Rule",
    icon: Minus,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    id: "factBox",
    label: "Fact box",
    icon: TableProperties,
    run: (editor) => editor.chain().focus().insertFactBox().run(),
  },
];

const CALLOUT_ICONS: Readonly<Record<CalloutKind, Icon>> = { note: Info, warning: TriangleAlert, aside: StickyNote };

/** What can be put in at the cursor besides pictures, links and tables. */
export const INSERTS: readonly TextCommand[] = [
  {
    id: "footnote",
    label: "Footnote",
    icon: Asterisk,
    keys: "Mod+Alt+F",
    run: (editor) => insertFootnote(editor),
    isPossible: canHaveFootnote,
  },
  {
    id: "formula",
    label: "Formula",
    icon: Radical,
    run: (editor) => editor.chain().focus().writeFormula().run(),
    isPossible: canHaveFormula,
  },
  {
    id: "quoteSource",
    label: "Source of a quotation",
    icon: TextQuote,
    run: insertQuoteSource,
    isPossible: canHaveSource,
  },
  ...CALLOUT_KINDS.map(
    (kind): TextCommand => ({
      id: kind,
      label: CALLOUT_LABELS[kind],
      icon: CALLOUT_ICONS[kind],
      run: (editor) => toggleCallout(editor, kind),
      isOn: (editor) => editor.isActive("callout", { kind }),
    }),
  ),
  {
    id: "details",
    label: "Collapsible part",
    icon: ListCollapse,
    run: insertDetails,
    isPossible: (editor) => !editor.isActive("summary"),
  },
  {
    id: "articleList",
    label: "Live list",
    icon: ListFilter,
    run: openList,
    isOn: (editor) => editor.isActive("articleList"),
  },
];

/** A kind of paragraph, for the menu of styles. */
export type TextStyle = {
  readonly value: string;
  readonly label: string;
  readonly keys: string;
  readonly level: 0 | 2 | 3 | 4;
};

/** The kinds of paragraph; level 0 is plain text. */
export const STYLES: readonly TextStyle[] = [
  { value: "paragraph", label: "Text", keys: "Mod+Alt+0", level: 0 },
  { value: "heading2", label: "Heading", keys: "Mod+Alt+2", level: 2 },
  { value: "heading3", label: "Subheading", keys: "Mod+Alt+3", level: 3 },
  { value: "heading4", label: "Small heading", keys: "Mod+Alt+4", level: 4 },
];

/** The style of the block with the cursor. */
export function styleAt(editor: Editor): TextStyle | undefined {
  return STYLES.find(({ level }) =>
    level === 0 ? editor.isActive("paragraph") : editor.isActive("heading", { level }),
  );
}

/** Makes the block with the cursor one of that style. */
export function setStyle(editor: Editor, value: string): void {
  const level = STYLES.find((style) => style.value === value)?.level ?? 0;
  const chain = editor.chain().focus();
  (level === 0 ? chain.setParagraph() : chain.setHeading({ level })).run();
}

/** What can be done to the table with the cursor. */
export const TABLE_ACTIONS: readonly (readonly { readonly label: string; readonly run: (editor: Editor) => void }[])[] =
  [
    [
      { label: "Add a row above", run: (editor) => editor.chain().focus().addRowBefore().run() },
      { label: "Add a row below", run: (editor) => editor.chain().focus().addRowAfter().run() },
      { label: "Delete this row", run: (editor) => editor.chain().focus().deleteRow().run() },
    ],
    [
      { label: "Add a column before", run: (editor) => editor.chain().focus().addColumnBefore().run() },
      { label: "Add a column after", run: (editor) => editor.chain().focus().addColumnAfter().run() },
      { label: "Delete this column", run: (editor) => editor.chain().focus().deleteColumn().run() },
    ],
    [
      { label: "First row is a header, or not", run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
      { label: "First column is a header, or not", run: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
      { label: "Merge or split cells", run: (editor) => editor.chain().focus().mergeOrSplit().run() },
      { label: "Delete the table", run: (editor) => editor.chain().focus().deleteTable().run() },
    ],
  ];

/** A new table at the cursor: three columns, the first row a header. */
export function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
}

function mark(id: string, label: string, icon: Icon, keys: string, run: TextCommand["run"]): TextCommand {
  const isPossible = (editor: Editor) => !editor.isActive("codeBlock");
  return { id, label, icon, keys, run, isOn: (editor) => editor.isActive(id), isPossible };
}

function block(id: string, label: string, icon: Icon, keys: string, run: TextCommand["run"]): TextCommand {
  return { id, label, icon, keys, run, isOn: (editor) => editor.isActive(id) };
}
