import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./formulas.module.css";

/** A formula in the editor: drawn, and chosen as one thing; a dialog changes it. */
export class FormulaView implements NodeView {
  readonly dom: HTMLElement;

  constructor(private node: Node) {
    const isBlock = node.isBlock;
    this.dom = document.createElement(isBlock ? "div" : "span");
    this.dom.className = styles.formula ?? "";
    this.dom.setAttribute("role", "img");
    if (isBlock) this.dom.setAttribute("data-formula-block", "");
    this.draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = texIn(node) === texIn(this.node);
    this.node = node;
    if (!isSame) this.draw();
    return true;
  }

  selectNode(): void {
    this.dom.setAttribute("data-selected", "");
  }

  deselectNode(): void {
    this.dom.removeAttribute("data-selected");
  }

  ignoreMutation(): boolean {
    return true;
  }

  /** The source stands there until what draws it is loaded. */
  private draw(): void {
    const t = editorMessages();
    const tex = texIn(this.node);
    this.dom.setAttribute("aria-label", t("formulaTex", { tex }));
    if (this.dom.childNodes.length === 0) this.dom.textContent = tex;
    void import("./draw-formula").then(({ drawFormula }) => {
      if (texIn(this.node) === tex) drawFormula(this.dom, tex, this.node.isBlock);
    });
  }
}

/** The TeX of a formula in the editor. */
export function texIn(node: Node): string {
  return node.isBlock ? node.textContent : String(node.attrs.tex);
}
