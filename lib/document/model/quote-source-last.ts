import type { NodeJson } from "./json";
import { paragraph } from "./nodes/paragraph";
import { quoteSource } from "./nodes/quote-source";
import { isTextblock } from "./text";

/**
 * Blocks with the source of each quotation behind its words, as the schema wants it. Where two people each named one the last stays the source;
 * the other, and one outside of a quotation, is a paragraph.
 */
export function withQuoteSourcesLast(nodes: readonly NodeJson[]): readonly NodeJson[] {
  return changed(nodes, false);
}

function changed(nodes: readonly NodeJson[], isInQuotation: boolean): readonly NodeJson[] {
  const source = isInQuotation ? nodes.findLast(isSource) : undefined;
  const placed = nodes.map((node) => (isSource(node) && node !== source ? asParagraph(node) : inside(node)));
  if (
    placed.every((node, index) => node === nodes[index]) &&
    (!source || (source === nodes.at(-1) && nodes.length > 1))
  )
    return nodes;
  if (!source) return placed;
  const others = placed.filter((node) => node !== source);
  return [...(others.length > 0 ? others : [paragraph.builders.p()]), source];
}

function inside(node: NodeJson): NodeJson {
  if (!node.content || isTextblock(node)) return node;
  const content = changed(node.content, node.type === "blockquote");
  return content === node.content ? node : { ...node, content };
}

function isSource({ type }: NodeJson): boolean {
  return type === quoteSource.name;
}

function asParagraph(node: NodeJson): NodeJson {
  return { ...node, type: paragraph.name };
}
