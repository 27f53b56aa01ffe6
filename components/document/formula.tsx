import { createElement, type ReactNode } from "react";
import { type MathElement, mathmlOf } from "@/lib/document/formula/mathml";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { articleMessages } from "@/lib/language/subjects/article";

/** Draws the node of a formula. */
export type DrawFormula = (node: NodeJson) => ReactNode;

/** Characters of TeX that one text draws; what is beyond stands as its source. At the limit, and at its worst, that takes two seconds. */
const MAX_DRAWN = 50_000;

/**
 * Makes what draws the formulas of one text, as MathML (decision 068). Screens import it, not `renderNode`, since KaTeX comes along with it: on
 * the server, or loaded when a formula is edited.
 */
export function formulaDrawing(): DrawFormula {
  const t = articleMessages();
  let left = MAX_DRAWN;
  return (node) => {
    const tex = texOf(node);
    left -= tex.length;
    if (left < 0) return <FormulaSource tex={tex} reason={t("theTextHasTooManyFormulas")} />;
    return <Formula tex={tex} isDisplay={node.type === "formulaBlock"} />;
  };
}

/** A formula, or its source and why it cannot be drawn. */
export function Formula({ tex, isDisplay }: { tex: string; isDisplay: boolean }): ReactNode {
  const made = mathmlOf(tex, isDisplay);
  return made.ok ? element(made.math, 0) : <FormulaSource tex={tex} reason={made.reason} />;
}

/** The TeX of a formula's node. */
export function texOf(node: NodeJson): string {
  return node.type === "formula" ? String(node.attrs?.tex ?? "") : nodeText(node);
}

function FormulaSource({ tex, reason }: { tex: string; reason: string }): ReactNode {
  const t = articleMessages();
  return (
    <>
      <code>{tex}</code> <small>{t("thisFormulaCannotBeDrawnReason", { reason })}</small>
    </>
  );
}

function element({ name, attributes, children }: MathElement, key: number): ReactNode {
  const inside = children.map((child, index) => (typeof child === "string" ? child : element(child, index)));
  return createElement(name, { ...attributes, key }, ...inside);
}
