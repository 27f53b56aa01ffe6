import { allIn, type PageElement, type PageNode, wordsIn } from "./page-tree";
import { raisedText } from "./raised-text";

/** Whether an element is a formula: MathML, or what MediaWiki makes of one. */
export function isFormula(element: PageElement): boolean {
  return element.name === "math" || element.name === "mjx-container" || BOXES.test(element.attributes.class ?? "");
}

/** Boxes that hold a formula twice: as signs, and as a picture or in letters. */
const BOXES = /(?:^|\s)(?:mwe-math|mw-math|(?:katex|MathJax|MathJax_SVG|MathJax_CHTML)(?:\s|$))/;

/** A formula in letters: as its author wrote it (TeX), where the page tells that, else read out of its signs. */
export function formulaIn(element: PageElement): string {
  const told = [element, ...allIn(element, ({ name }) => name === "math" || name === "img" || name === "annotation")];
  const picture = told.find(({ name, attributes }) => name === "img" && attributes.alt);
  const math = told.find(({ name }) => name === "math");
  const tex = told.find(({ attributes }) => /tex/i.test(attributes.encoding ?? ""));
  const written = picture?.attributes.alt || math?.attributes.alttext || (tex && wordsIn(tex));
  return written ? withoutStyle(written) : signsOf(math ?? element);
}

function withoutStyle(tex: string): string {
  return tex
    .trim()
    .replace(/^\{\\(?:displaystyle|textstyle)\s*(.*)\}$/s, "$1")
    .trim();
}

/** MathML as people would type it: a/b, √(x), x². */
function signsOf(node: PageNode): string {
  if (typeof node === "string") return node.trim();
  if (node.name === "annotation" || node.name === "annotation-xml") return "";
  const parts = node.children.map(signsOf).filter((part) => part !== "");
  const [first = "", second = ""] = parts;
  switch (node.name) {
    case "mfrac":
      return `${grouped(first)}/${grouped(second)}`;
    case "msqrt":
      return `√(${parts.join("")})`;
    case "msup":
      return first + (raisedText("sup", second, "x") ?? `^${grouped(second)}`);
    case "msub":
      return first + (raisedText("sub", second, "x") ?? `_${grouped(second)}`);
    default:
      return parts.join("");
  }
}

function grouped(words: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(words) ? words : `(${words})`;
}
