import { toggleMark } from "@tiptap/pm/commands";
import { redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { StepMap } from "@tiptap/pm/transform";
import { EditorView, type NodeView } from "@tiptap/pm/view";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./footnotes.module.css";
import { typedNoteLink } from "./typed-note-link";

/** Says of a change of the field that it came from the text around. */
const FROM_TEXT = "fromText";
function hintMessage(): string {
  const t = editorMessages();
  return t("enterDoneWordsAddressAndArticle");
}

/**
 * A footnote in the editor: its number, which style sheets count, and while it is selected a field with its words. The field is an
 * editor of its own on the note alone; its changes are made in the text, so that they are saved and undone with it.
 */
export class NoteView implements NodeView {
  readonly dom: HTMLElement;
  private field: EditorView | null = null;
  private box: HTMLElement | null = null;

  constructor(
    private node: Node,
    private readonly outer: EditorView,
    private readonly getPos: () => number | undefined,
  ) {
    this.dom = document.createElement("span");
    this.dom.className = styles.number ?? "";
    this.dom.setAttribute("role", "img");
    this.name();
    this.dom.addEventListener("click", () => this.field?.focus());
  }

  selectNode(): void {
    const t = editorMessages();
    if (this.field) return;
    this.dom.setAttribute("data-selected", "");
    const box = document.createElement("span");
    box.className = styles.field ?? "";
    box.setAttribute("data-note-field", "");
    const hint = document.createElement("small");
    hint.textContent = hintMessage();
    this.box = box;
    this.field = new EditorView(box, {
      state: EditorState.create({ doc: this.node, plugins: [keymap(this.keys())] }),
      attributes: {
        role: "textbox",
        "aria-multiline": "false",
        "aria-label": t("footnote"),
        "aria-description": hintMessage(),
      },
      dispatchTransaction: (tr) => this.changed(tr),
      handleTextInput: (view, from, to, text) => typedNoteLink(view, from, to, text),
      handlePaste: (view, event) => pasteAsLine(view, event),
    });
    box.append(hint);
    this.dom.append(box);
  }

  deselectNode(): void {
    this.dom.removeAttribute("data-selected");
    this.field?.destroy();
    this.box?.remove();
    this.field = null;
    this.box = null;
  }

  update(node: Node): boolean {
    if (!node.sameMarkup(this.node)) return false;
    this.node = node;
    this.name();
    if (this.field) this.follow(this.field, node);
    return true;
  }

  destroy(): void {
    this.field?.destroy();
  }

  stopEvent(event: Event): boolean {
    return this.box?.contains(event.target as globalThis.Node) ?? false;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private name(): void {
    const t = editorMessages();
    this.dom.setAttribute(
      "aria-label",
      this.node.textContent ? t("footnoteTextcontent", { textContent: this.node.textContent }) : t("footnoteEmpty"),
    );
  }

  private keys() {
    const { marks } = this.outer.state.schema;
    const leave = () => this.leave();
    const toggles = Object.entries({ "Mod-b": marks.bold, "Mod-i": marks.italic, "Mod-e": marks.code }).flatMap(
      ([key, mark]) => (mark ? [[key, toggleMark(mark)] as const] : []),
    );
    return {
      ...Object.fromEntries(toggles),
      "Mod-k": beginLink,
      "Mod-z": () => undo(this.outer.state, this.outer.dispatch),
      "Mod-y": () => redo(this.outer.state, this.outer.dispatch),
      "Shift-Mod-z": () => redo(this.outer.state, this.outer.dispatch),
      Enter: leave,
      Escape: leave,
      Tab: leave,
    };
  }

  /** Back into the text, behind the note; one without words goes. */
  private leave(): boolean {
    const at = this.getPos();
    if (at === undefined) return false;
    const { tr } = this.outer.state;
    const end = at + this.node.nodeSize;
    if (this.node.content.size === 0) tr.delete(at, end);
    else tr.setSelection(TextSelection.create(tr.doc, end));
    this.outer.dispatch(tr);
    this.outer.focus();
    return true;
  }

  /** What changed in the field, also in the text. */
  private changed(tr: Transaction): void {
    if (!this.field) return;
    const { state, transactions } = this.field.state.applyTransaction(tr);
    this.field.updateState(state);
    const at = this.getPos();
    if (tr.getMeta(FROM_TEXT) || at === undefined) return;
    const outer = this.outer.state.tr;
    const offset = StepMap.offset(at + 1);
    for (const step of transactions.flatMap(({ steps }) => steps)) {
      const moved = step.map(offset);
      if (moved) outer.step(moved);
    }
    if (outer.docChanged) this.outer.dispatch(outer);
  }

  /** What changed in the text (an undo), also in the field. */
  private follow({ state }: EditorView, node: Node): void {
    const start = node.content.findDiffStart(state.doc.content);
    const ends = node.content.findDiffEnd(state.doc.content);
    if (start === null || !ends) return;
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    const slice = node.slice(start, ends.a + overlap);
    this.field?.dispatch(state.tr.replace(start, ends.b + overlap, slice).setMeta(FROM_TEXT, true));
  }
}

/** Around the selected words stands what makes a link of them: the address and a bracket are typed behind it. A link under them goes. */
function beginLink(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { from, to } = state.selection;
  const { link } = state.schema.marks;
  const words = state.doc.textBetween(from, to);
  if (!link || !dispatch) return false;
  if (state.doc.rangeHasMark(from, to, link)) dispatch(state.tr.removeMark(from, to, link));
  else {
    const tr = state.tr.insertText(words === "" ? "[" : `[${words}](`, from, to);
    dispatch(tr.setSelection(TextSelection.create(tr.doc, from + (words === "" ? 1 : words.length + 3))));
  }
  return true;
}

/** A note is one line of words: what is pasted becomes that. */
function pasteAsLine(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData("text/plain").replace(/\s+/g, " ").trim() ?? "";
  if (text !== "") view.dispatch(view.state.tr.insertText(text));
  return true;
}
