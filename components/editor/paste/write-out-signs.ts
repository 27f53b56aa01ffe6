import { linesOfTex, MAX_TEX, oneLineOfTex } from "@/lib/document/model/tex";
import { formulaIn, isFormula, texIn } from "@/lib/sources/import/pages/formula";
import { allIn, type PageElement, type PageNode } from "@/lib/sources/import/pages/page-tree";

/** What may be a formula: looked at closer by the rules that read saved pages. */
const FORMULAS = "math, mjx-container, [class*=math], [class*=katex], [class*=MathJax]";
/** Signs that only say where a word may be broken. */
const BREAKS = /[\u00AD\u200B\u2060]/g;

/** Writes out in letters what pasted HTML says by how it draws it, in place: formulas whose TeX is not told, readings over words, places to break a word. */
export function writeOutSigns(body: Element): void {
  for (const element of body.querySelectorAll(FORMULAS)) {
    if (!body.contains(element) || element.closest("[data-formula], [data-formula-block]")) continue;
    const tree = treeOf(element);
    if (isFormula(tree)) element.replaceWith(formulaOf(element, tree));
  }
  for (const ruby of body.querySelectorAll("ruby")) {
    const reading = [...ruby.querySelectorAll("rt")].map(({ textContent }) => textContent ?? "").join("");
    for (const above of ruby.querySelectorAll("rt, rp")) above.remove();
    ruby.replaceWith(...ruby.childNodes, ...(reading === "" ? [] : [`(${reading})`]));
  }
  withoutBreaks(body);
}

/** A formula whose page tells its TeX stays one; another is read out of its signs. */
function formulaOf(element: Element, tree: PageElement): Element | string {
  const tex = texIn(tree);
  if (tex === null || tex.trim() === "" || tex.length > MAX_TEX) return formulaIn(tree);
  const isDisplay =
    tree.attributes.display === "block" || allIn(tree, ({ attributes }) => attributes.display === "block").length > 0;
  const isAlone = isDisplay && element.closest("p, li, td, th, h1, h2, h3, h4, h5, h6") === null;
  const formula = element.ownerDocument.createElement(isAlone ? "div" : "span");
  if (isAlone) formula.setAttribute("data-formula-block", "");
  else formula.setAttribute("data-formula", oneLineOfTex(tex));
  formula.textContent = isAlone ? linesOfTex(tex) : `$${oneLineOfTex(tex)}$`;
  return formula;
}

function treeOf({ tagName, attributes, childNodes }: Element): PageElement {
  const children = [...childNodes].flatMap((node): PageNode[] => {
    if (isElement(node)) return [treeOf(node)];
    return node.nodeType === 3 ? [node.nodeValue ?? ""] : [];
  });
  const kept = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  return { name: tagName.toLowerCase(), attributes: kept, children, line: 1 };
}

function withoutBreaks(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3 && child.nodeValue !== null) child.nodeValue = child.nodeValue.replace(BREAKS, "");
    else withoutBreaks(child);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
