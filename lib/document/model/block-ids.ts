import { newId } from "@/lib/base/ids";
import { DEFINITIONS } from "./definitions";
import { blockId, type DocJson, type NodeJson } from "./json";

/** Every node type that carries a block id: all but the document, text and what stands within a line. */
export const BLOCK_TYPES: readonly string[] = DEFINITIONS.nodes
  .filter(({ isInline }) => !isInline)
  .map(({ name }) => name);

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_TYPES);

/** Whether nodes of that type carry a block id. */
export function isBlockType(type: string): boolean {
  return BLOCKS.has(type);
}

/**
 * The document with an id on every block and no id twice: where two blocks share one, the first in document order
 * keeps it. Ids that are there and unique never change.
 */
export function withBlockIds(doc: DocJson, makeId: () => string = newId): DocJson {
  const seen = new Set<string>();
  return { type: "doc", content: doc.content.map((node) => named(node, seen, makeId)) };
}

/** The ids of a node and of all blocks inside it, in document order. */
export function blockIdsOf(node: NodeJson): readonly string[] {
  const own = blockId(node);
  return [...(own === "" ? [] : [own]), ...(node.content ?? []).flatMap(blockIdsOf)];
}

function named(node: NodeJson, seen: Set<string>, makeId: () => string): NodeJson {
  if (!isBlockType(node.type)) return node;
  const own = blockId(node);
  const id = own === "" || seen.has(own) ? makeId() : own;
  seen.add(id);
  const content = node.content?.map((child) => named(child, seen, makeId));
  // What stays stays the same object: comparing it with what it was costs nothing then.
  if (id === own && (content ?? []).every((child, place) => child === node.content?.[place])) return node;
  return { ...node, attrs: { ...node.attrs, id }, ...(content ? { content } : {}) };
}
