import { type MarkJson, markOn, type NodeJson } from "@/lib/document/model/json";
import { formulaOf } from "./draw-formula";
import type { Drawing } from "./drawing";
import { element, type XmlNode } from "./xml";

/** The line of a block as XHTML: words under their marks, and behind the last words of a claim the number of its sources. */
export function drawInline({ content = [] }: NodeJson, drawing: Drawing): readonly XmlNode[] {
  return content.flatMap((node, index) => {
    const claim = claimOf(node);
    const ends = claim !== null && !content.slice(index + 1).some((later) => claimOf(later) === claim);
    return [...drawLeaf(node, drawing), ...(ends ? drawing.sourceMark(claim) : [])];
  });
}

function claimOf(node: NodeJson): string | null {
  const id = markOn(node, "claim")?.attrs?.id;
  return typeof id === "string" ? id : null;
}

function drawLeaf(node: NodeJson, drawing: Drawing): readonly XmlNode[] {
  if (node.type === "footnote") return drawing.noteMark(node);
  if (node.type === "hardBreak") return [element("br")];
  const bare: XmlNode = node.type === "formula" ? formulaOf(node, drawing) : (node.text ?? "");
  return [(node.marks ?? []).reduceRight((inner, mark) => underMark(mark, inner, drawing), bare)];
}

/** What looks of words are called in XHTML. */
const LOOKS: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  strike: "s",
  superscript: "sup",
  subscript: "sub",
  code: "code",
};

function underMark({ type, attrs }: MarkJson, inner: XmlNode, drawing: Drawing): XmlNode {
  if (type === "link") {
    const href = drawing.href(String(attrs?.href ?? ""));
    return href === null ? inner : element("a", { href }, inner);
  }
  const name = LOOKS[type];
  return name === undefined ? inner : element(name, {}, inner);
}
