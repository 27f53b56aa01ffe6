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
  return (
    texIn(element) ??
    signsOf(element.name === "math" ? element : (allIn(element, ({ name }) => name === "math")[0] ?? element))
  );
}

/** The TeX of a formula, where the page tells it; null where it does not. */
export function texIn(element: PageElement): string | null {
  const told = [element, ...allIn(element, ({ name }) => name === "math" || name === "img" || name === "annotation")];
  const picture = told.find(({ name, attributes }) => name === "img" && attributes.alt);
  const math = told.find(({ name }) => name === "math");
  const tex = told.find(({ attributes }) => /tex/i.test(attributes.encoding ?? ""));
  const written = picture?.attributes.alt || math?.attributes.alttext || (tex && wordsIn(tex));
  return written ? withoutStyle(written) : null;
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
  if (node.name === "mmultiscripts") return withScriptsAround(node);
  const parts = elementsOf(node).map(signsOf);
  const [first = "", second = "", third = ""] = parts;
  switch (node.name) {
    case "mfrac":
      return `${grouped(first)}/${grouped(second)}`;
    case "msqrt":
      return `√(${parts.join("")})`;
    case "mroot":
      return `${raised(second) ?? `(${second})`}√(${first})`;
    case "msup":
    case "mover":
      return first + above(second);
    case "msub":
    case "munder":
      return first + below(second);
    case "msubsup":
    case "munderover":
      return first + below(second) + above(third);
    case "mtr":
      return parts.join(", ");
    case "mtable":
      return parts.join("; ");
    default:
      return parts.join("");
  }
}

/** The parts of an element, and its words where it has no others. */
function elementsOf({ children }: PageElement): readonly PageNode[] {
  const elements = children.filter((child) => typeof child !== "string");
  return elements.length > 0 ? elements : children;
}

/** A letter with figures before it, as isotopes have: ²³⁵₉₂U. */
function withScriptsAround(node: PageElement): string {
  const [base = "", ...scripts] = elementsOf(node);
  const end = scripts.findIndex((script) => typeof script !== "string" && script.name === "mprescripts");
  const pairs = (some: readonly PageNode[]) =>
    some.map((script, index) => (index % 2 === 0 ? below(signsOf(script)) : above(signsOf(script))));
  const after = end === -1 ? scripts : scripts.slice(0, end);
  const before = end === -1 ? [] : scripts.slice(end + 1);
  return pairs(before).reverse().join("") + signsOf(base) + pairs(after).join("");
}

function raised(words: string): string | null {
  return raisedText("sup", words, "x");
}

function above(words: string): string {
  return words === "" ? "" : /^[¯ˉ‾→^~˙¨]$/u.test(words) ? words : (raised(words) ?? `^${grouped(words)}`);
}

function below(words: string): string {
  return words === "" ? "" : (raisedText("sub", words, "x") ?? `_${grouped(words)}`);
}

function grouped(words: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(words) ? words : `(${words})`;
}
