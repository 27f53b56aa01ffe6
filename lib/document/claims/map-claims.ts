import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import type { Attrs, DocJson, MarkJson, NodeJson } from "@/lib/document/model/json";

/**
 * The document with the attributes of every claim mark replaced by what `change` answers. A claim that bold or a link
 * splits into several text nodes is asked about once for each of them, so `change` must answer the same each time.
 */
export function mapClaims(doc: DocJson, change: (claim: ClaimAttrs) => ClaimAttrs): DocJson {
  const mapMark = (mark: MarkJson): MarkJson =>
    mark.type === "claim" && mark.attrs
      ? { ...mark, attrs: change(mark.attrs as unknown as ClaimAttrs) as unknown as Attrs }
      : mark;
  const mapNode = (node: NodeJson): NodeJson => ({
    ...node,
    ...(node.marks ? { marks: node.marks.map(mapMark) } : {}),
    ...(node.content ? { content: node.content.map(mapNode) } : {}),
  });
  return { type: "doc", content: doc.content.map(mapNode) };
}
