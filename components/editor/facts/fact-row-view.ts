import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import { fieldLabel, type KindField } from "@/lib/articles/facts/kind-field";
import { markOn } from "@/lib/document/model/json";
import { editorMessages } from "@/lib/language/subjects/editor";
import { mapsToolsMessages } from "@/lib/language/subjects/maps-tools";
import { CHOOSE_PLACE, type PlaceTask } from "./choose-place";
import styles from "./fact-row.module.css";
import { fieldHint, fieldPrompt } from "./field-hint";
import { removeRow, setField, setValue, toRow } from "./row-commands";

/** Told on the editor's element when the article's kind, and with it the fields, are others. */
export const FIELDS_CHANGED = "fieldschanged";

/** A row of a fact box while it is written: the field to choose, its words, why they are only text, and the way to take it out. */
export class FactRowView implements NodeView {
  readonly dom = document.createElement("div");
  readonly contentDOM = document.createElement("div");
  private readonly field = document.createElement("select");
  private readonly options = document.createElement("select");
  private readonly hint = document.createElement("p");
  private readonly remove = document.createElement("button");
  private readonly choose = document.createElement("button");
  private readonly draw = () => this.show();

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly position: () => number | undefined,
    private readonly fields: () => readonly KindField[],
  ) {
    const t = editorMessages();
    this.dom.dataset.fact = "";
    this.contentDOM.dataset.value = "";
    this.contentDOM.dir = "auto";
    this.field.dataset.field = "";
    this.field.ariaLabel = t("field");
    this.options.ariaLabel = t("choose");
    this.remove.type = "button";
    this.remove.textContent = "×";
    this.hint.setAttribute("role", "status");
    for (const part of [this.field, this.options, this.remove, this.choose, this.hint]) part.contentEditable = "false";
    this.choose.type = "button";
    this.choose.className = styles.choose ?? "";
    this.dom.append(this.field, this.contentDOM, this.options, this.remove, this.choose, this.hint);
    this.listen();
    view.dom.addEventListener(FIELDS_CHANGED, this.draw);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  /** Keys in the controls are theirs, but for Tab, which leads between them and the words. */
  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLElement && !this.contentDOM.contains(event.target);
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.view.dom.removeEventListener(FIELDS_CHANGED, this.draw);
  }

  private listen(): void {
    const at = (run: (position: number) => void) => () => {
      const position = this.position();
      if (position !== undefined) run(position);
    };
    this.field.addEventListener(
      "change",
      at((row) => setField(this.view, row, this.field.value)),
    );
    this.options.addEventListener(
      "change",
      at((row) => setValue(this.view, row, this.options.value)),
    );
    this.remove.addEventListener(
      "click",
      at((row) => removeRow(this.view, row)),
    );
    this.choose.addEventListener(
      "click",
      at((position) => {
        const detail: PlaceTask = { position, isLine: this.type() !== "coordinates" };
        this.view.dom.dispatchEvent(new CustomEvent(CHOOSE_PLACE, { detail }));
      }),
    );
    const toWords = at((row) => toRow(this.view, row));
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Tab" && !event.shiftKey) leave(event, toWords);
    });
    this.remove.addEventListener("keydown", (event) => {
      if (event.key === "Tab" && event.shiftKey) leave(event, toWords);
    });
  }

  private type(): KindField["type"] | undefined {
    return this.fields().find(({ key }) => key === this.node.attrs.field)?.type;
  }

  private show(): void {
    const t = editorMessages();
    const [all, key] = [this.fields(), String(this.node.attrs.field)];
    const defined = all.find((field) => field.key === key);
    const label = fieldLabel(all, key);
    const others = defined ? all : [...all, { key, label }];
    this.field.replaceChildren(...others.map((field) => new Option(field.label, field.key, false, field.key === key)));
    this.remove.ariaLabel = t("removeLabel", { label });
    const empty = this.node.textContent.trim() === "";
    this.contentDOM.dataset.prompt = empty ? fieldPrompt(defined) : "";
    this.options.hidden = defined?.type !== "choice";
    this.choose.hidden = !["coordinates", "route", "front"].includes(defined?.type ?? "");
    const ofMaps = mapsToolsMessages();
    this.choose.textContent = ofMaps("chooseOnAMap");
    this.choose.ariaLabel = ofMaps("chooseOnAMapFor", { field: label });
    const words = defined?.type === "choice" ? defined.options : [];
    this.options.replaceChildren(new Option(t("choose2"), ""), ...words.map((word) => new Option(word, word)));
    this.options.value = words.includes(this.node.textContent) ? this.node.textContent : "";
    void this.showHint(defined);
  }

  private async showHint(field: KindField | undefined): Promise<void> {
    const { node } = this;
    const content: readonly Parameters<typeof markOn>[0][] = node.toJSON().content ?? [];
    const hint = await fieldHint(field, {
      text: node.textContent,
      isLinked: content.some((each) => markOn(each, "link") !== undefined),
    });
    if (node !== this.node || this.hint.textContent === hint) return;
    this.hint.textContent = hint;
  }
}

function leave(event: KeyboardEvent, run: () => void): void {
  event.preventDefault();
  run();
}
