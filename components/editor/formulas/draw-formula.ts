import { type MathElement, mathmlOf } from "@/lib/document/formula/mathml";
import { editorMessages } from "@/lib/language/subjects/editor";

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** Draws a formula into an element, or its source and why it cannot be drawn. Loaded with KaTeX when a text has a formula. */
export function drawFormula(place: HTMLElement, tex: string, isDisplay: boolean): void {
  const t = editorMessages();
  const made = mathmlOf(tex, isDisplay);
  place.toggleAttribute("data-wrong", !made.ok);
  place.title = made.ok ? "" : t("thisFormulaCannotBeDrawnReason", { reason: made.reason });
  if (made.ok) place.replaceChildren(elementOf(made.math));
  else place.textContent = tex;
}

function elementOf({ name, attributes, children }: MathElement): Element {
  const element = document.createElementNS(MATHML, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : elementOf(child))));
  return element;
}
