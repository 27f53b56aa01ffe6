import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import type { KindField } from "@/lib/articles/facts/kind-field";
import { editorMessages } from "@/lib/language/subjects/editor";
import { addRow } from "./row-commands";

/** A fact box while it is written: its rows, and the way to another. */
export class FactBoxView implements NodeView {
  readonly dom = document.createElement("aside");
  readonly contentDOM = document.createElement("div");
  private readonly add = document.createElement("button");

  constructor(
    private node: Node,
    view: EditorView,
    position: () => number | undefined,
    fields: () => readonly KindField[],
  ) {
    const t = editorMessages();
    this.dom.dataset.factBox = "";
    this.dom.ariaLabel = t("facts");
    this.add.type = "button";
    this.add.dataset.add = "";
    this.add.textContent = t("addAFact");
    this.add.contentEditable = "false";
    this.dom.append(this.contentDOM, this.add);
    this.add.addEventListener("click", () => {
      const at = position();
      if (at !== undefined) addRow(view, at, nextField(this.node, fields()));
    });
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.add;
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }
}

/** The first field that no row has yet; the last one where all are there. */
export function nextField(box: Node, fields: readonly KindField[]): string {
  const there = new Set(box.children.map((row) => String(row.attrs.field)));
  return (fields.find(({ key }) => !there.has(key)) ?? fields.at(-1))?.key ?? "fact";
}
