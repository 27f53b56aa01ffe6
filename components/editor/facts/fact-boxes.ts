import { type Editor, Extension } from "@tiptap/core";
import { Plugin, Selection, TextSelection } from "@tiptap/pm/state";
import type { KindField } from "@/lib/articles/facts/kind-field";
import { FactBoxView, nextField } from "./fact-box-view";
import { FactRowView, FIELDS_CHANGED } from "./fact-row-view";
import { addRow, boxIn, removeRow, toRow } from "./row-commands";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    factBoxes: {
      /** Puts a box with the fields of the article's kind before the text, or goes to the one that is there. */
      insertFactBox: () => ReturnType;
    };
  }
}

/** Makes fact boxes writable: `fields` are those of the article's kind at the moment. */
export function factBoxes(fields: () => readonly KindField[]): Extension {
  return Extension.create({
    name: "factBoxes",
    priority: 950,
    addCommands: () => ({
      insertFactBox:
        () =>
        ({ tr, dispatch, editor }) => {
          if (boxIn(tr.doc)) dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(2))).scrollIntoView());
          else dispatch?.(tr.insert(0, emptyBox(editor, fields())).setSelection(TextSelection.near(tr.doc.resolve(2))));
          return true;
        },
    }),
    addKeyboardShortcuts: () => ({
      Enter: toNextRow(fields),
      Backspace: removeEmptyRow,
      Tab: toControl("button"),
      "Shift-Tab": toControl("select"),
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: {
            fact: (node, view, position) => new FactRowView(node, view, position, fields),
            factBox: (node, view, position) => new FactBoxView(node, view, position, fields),
          },
        },
      }),
    ],
  });
}

/**
 * Lets the box follow the article's kind: rows show its fields, and a box in which nothing stands yet gets its rows. A text that is new
 * gets its box; `isNew` says that nothing of it is saved.
 */
export function followKind(editor: Editor, fields: readonly KindField[], isNew: boolean): void {
  const box = boxIn(editor.state.doc);
  const isUntouched = box ? box.textContent.trim() === "" : isNew && editor.state.doc.textContent.trim() === "";
  if (isUntouched) {
    const { tr } = editor.state;
    const end = box?.nodeSize ?? 0;
    if (fields.length > 0) tr.replaceWith(0, end, emptyBox(editor, fields));
    else if (box) tr.delete(0, end);
    if (tr.docChanged) editor.view.dispatch(tr);
  }
  editor.view.dom.dispatchEvent(new CustomEvent(FIELDS_CHANGED));
}

/** Goes to the beginning of the text, behind the fact box. */
export function toText(editor: Editor): void {
  const { doc } = editor.state;
  const box = boxIn(doc);
  const start = box ? Selection.near(doc.resolve(box.nodeSize)).from : "start";
  editor.commands.focus(start, { scrollIntoView: false });
}

function emptyBox(editor: Editor, fields: readonly KindField[]) {
  const { factBox, fact } = editor.schema.nodes;
  if (!factBox || !fact) throw new Error("The schema has no fact box");
  const keys = fields.length > 0 ? fields.map(({ key }) => key) : ["fact"];
  return factBox.create(
    null,
    keys.map((field) => fact.create({ field })),
  );
}

type Keyed = { readonly editor: Editor };

/** Whether a list below the cursor is open: keys are its own then. */
function isCompleting({ state }: Editor): boolean {
  return state.plugins.some((plugin) => (plugin.getState(state) as { active?: unknown } | undefined)?.active === true);
}

/** The position of the row with the cursor; null outside of a box. */
function rowAt({ state: { selection } }: Editor): number | null {
  const { $from } = selection;
  return $from.parent.type.name === "fact" ? $from.before() : null;
}

/** From the last row a new one follows, or the text where it is empty: Enter twice leaves the box. */
function toNextRow(fields: () => readonly KindField[]) {
  return ({ editor }: Keyed): boolean => {
    const [at, box] = [rowAt(editor), boxIn(editor.state.doc)];
    if (at === null || !box || isCompleting(editor)) return false;
    const row = editor.state.doc.nodeAt(at);
    const after = at + (row?.nodeSize ?? 0);
    if (after < box.nodeSize - 1) toRow(editor.view, after);
    else if (row?.content.size === 0) toText(editor);
    else addRow(editor.view, 0, nextField(box, fields()));
    return true;
  };
}

function removeEmptyRow({ editor }: Keyed): boolean {
  const at = rowAt(editor);
  if (at === null || editor.state.doc.nodeAt(at)?.content.size !== 0) return false;
  removeRow(editor.view, at);
  return true;
}

/** Tab goes on from a row's words as it does from a field: to what takes the row out, and back to what says its field. */
function toControl(control: "button" | "select") {
  return ({ editor }: Keyed): boolean => {
    const at = isCompleting(editor) ? null : rowAt(editor);
    const dom = at === null ? null : editor.view.nodeDOM(at);
    if (!(dom instanceof HTMLElement)) return false;
    dom.querySelector<HTMLElement>(control)?.focus();
    return true;
  };
}
