import type { Editor } from "@tiptap/core";
import { insertDetails, toggleCallout } from "@/components/editor/boxes/boxes";
import { canHaveSource, insertQuoteSource, toggleQuotation } from "@/components/editor/boxes/quotations";
import { canHaveDate } from "@/components/editor/dates/put-date";
import { canHaveFootnote, insertFootnote } from "@/components/editor/footnotes/footnotes";
import { canHaveFormula } from "@/components/editor/formulas/put-formula";
import { openList } from "@/components/editor/lists/article-lists";
import { giveBack } from "@/components/editor/typing/give-back";
import {
  Asterisk,
  Bold,
  CalendarDays,
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
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";

/** A word of the editor. */
type WordKey = Parameters<ReturnType<typeof editorMessages>>[0];

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
  command("undo", {
    id: "undo",
    icon: Undo2,
    keys: "Mod+Z",
    run: (editor) => giveBack(editor) || editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  }),
  command("redo", {
    id: "redo",
    icon: Redo2,
    keys: "Mod+Shift+Z",
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  }),
];

/** How words look. */
export const MARKS: readonly TextCommand[] = [
  mark("bold", "bold", Bold, "Mod+B", (editor) => editor.chain().focus().toggleBold().run()),
  mark("italic", "italic", Italic, "Mod+I", (editor) => editor.chain().focus().toggleItalic().run()),
  mark("strike", "strikethrough", Strikethrough, "Mod+Shift+S", (editor) =>
    editor.chain().focus().toggleStrike().run(),
  ),
  mark("superscript", "superscript", Superscript, "Mod+.", (editor) =>
    editor.chain().focus().unsetMark("subscript").toggleMark("superscript").run(),
  ),
  mark("subscript", "subscript", Subscript, "Mod+,", (editor) =>
    editor.chain().focus().unsetMark("superscript").toggleMark("subscript").run(),
  ),
  mark("code", "code", Code, "Mod+E", (editor) => editor.chain().focus().toggleCode().run()),
];

/** What a paragraph can be made. */
export const BLOCKS: readonly TextCommand[] = [
  block("bulletList", "bulletedList", List, "Mod+Shift+8", (editor) => editor.chain().focus().toggleBulletList().run()),
  block("orderedList", "numberedList", ListOrdered, "Mod+Shift+7", (editor) =>
    editor.chain().focus().toggleOrderedList().run(),
  ),
  block("taskList", "taskList", ListTodo, "Mod+Shift+9", (editor) => editor.chain().focus().toggleTaskList().run()),
  block("blockquote", "quotation", TextQuote, "Mod+Shift+B", toggleQuotation),
  block("codeBlock", "codeBlock", SquareCode, "Mod+Alt+C", (editor) => editor.chain().focus().toggleCodeBlock().run()),
  command("rule", {
    id: "horizontalRule",
    icon: Minus,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  }),
  command("factBox", {
    id: "factBox",
    icon: TableProperties,
    run: (editor) => editor.chain().focus().insertFactBox().run(),
  }),
];

const CALLOUT_ICONS: Readonly<Record<CalloutKind, Icon>> = { note: Info, warning: TriangleAlert, aside: StickyNote };

/** What can be put in at the cursor besides pictures, links and tables. */
export const INSERTS: readonly TextCommand[] = [
  command("footnote", {
    id: "footnote",
    icon: Asterisk,
    keys: "Mod+Alt+F",
    run: (editor) => insertFootnote(editor),
    isPossible: canHaveFootnote,
  }),
  command("formula", {
    id: "formula",
    icon: Radical,
    run: (editor) => editor.chain().focus().writeFormula().run(),
    isPossible: canHaveFormula,
  }),
  command("date", {
    id: "date",
    icon: CalendarDays,
    run: (editor) => editor.chain().focus().writeDate().run(),
    isOn: (editor) => editor.isActive("date"),
    isPossible: canHaveDate,
  }),
  command("sourceOfAQuotation", {
    id: "quoteSource",
    icon: TextQuote,
    run: insertQuoteSource,
    isPossible: canHaveSource,
  }),
  ...CALLOUT_KINDS.map(
    (kind): TextCommand => ({
      id: kind,
      get label() {
        return CALLOUT_LABELS[kind];
      },
      icon: CALLOUT_ICONS[kind],
      run: (editor) => toggleCallout(editor, kind),
      isOn: (editor) => editor.isActive("callout", { kind }),
    }),
  ),
  command("collapsiblePart", {
    id: "details",
    icon: ListCollapse,
    run: insertDetails,
    isPossible: (editor) => !editor.isActive("summary"),
  }),
  command("liveList", {
    id: "articleList",
    icon: ListFilter,
    run: openList,
    isOn: (editor) => editor.isActive("articleList"),
  }),
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
  style("text", { value: "paragraph", keys: "Mod+Alt+0", level: 0 }),
  style("heading", { value: "heading2", keys: "Mod+Alt+2", level: 2 }),
  style("subheading", { value: "heading3", keys: "Mod+Alt+3", level: 3 }),
  style("smallHeading", { value: "heading4", keys: "Mod+Alt+4", level: 4 }),
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

function style(label: WordKey, besides: Omit<TextStyle, "label">): TextStyle {
  return said(editorMessages, { label }, besides);
}

function command(label: WordKey, besides: Omit<TextCommand, "label">): TextCommand {
  return said(editorMessages, { label }, besides);
}

function mark(id: string, label: WordKey, icon: Icon, keys: string, run: TextCommand["run"]): TextCommand {
  const isPossible = (editor: Editor) => !editor.isActive("codeBlock");
  const isOn = (editor: Editor) => editor.isActive(id);
  return said(editorMessages, { label }, { id, icon, keys, run, isOn, isPossible });
}

function block(id: string, label: WordKey, icon: Icon, keys: string, run: TextCommand["run"]): TextCommand {
  return said(editorMessages, { label }, { id, icon, keys, run, isOn: (editor: Editor) => editor.isActive(id) });
}
