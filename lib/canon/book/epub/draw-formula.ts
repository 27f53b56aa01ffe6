import { type MathElement, mathmlOf } from "@/lib/document/formula/mathml";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import type { Drawing } from "./drawing";
import { element, type XmlElement } from "./xml";

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** A formula as MathML; its source where it cannot be drawn. */
export function formulaOf(node: NodeJson, drawing: Drawing): XmlElement {
  const isDisplay = node.type === "formulaBlock";
  const tex = isDisplay ? nodeText(node) : String(node.attrs?.tex ?? "");
  const made = drawing.mayDraw(tex.length) ? mathmlOf(tex, isDisplay) : null;
  if (!made?.ok) return element("code", {}, tex);
  drawing.usesMathml();
  const math = asXml(made.math);
  return { ...math, attributes: { ...math.attributes, xmlns: MATHML } };
}

/** What e-readers are not sure to know is left out: the source of a formula beside what is drawn. */
function asXml({ name, attributes, children }: MathElement): XmlElement {
  const drawn = children.filter((child) => typeof child === "string" || child.name !== "annotation");
  return element(
    name,
    attributes,
    drawn.map((child) => (typeof child === "string" ? child : asXml(child))),
  );
}
