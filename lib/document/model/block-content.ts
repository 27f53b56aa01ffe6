import { DEFINITIONS } from "./definitions";
import { stableJson } from "./hash";
import { type Attrs, type NodeJson, sameJson } from "./json";
import type { NodeDefinition } from "./node-definition";
import { isTextblock } from "./text";

const FAMILIES: ReadonlyMap<string, string> = new Map(
  DEFINITIONS.nodes.map(({ name, family }) => [name, family ?? name]),
);

const GRIDS: ReadonlySet<string> = new Set(DEFINITIONS.nodes.filter(({ isGrid: is }) => is).map(({ name }) => name));
const ASSERTIONS: ReadonlyMap<string, NodeDefinition["asserts"]> = new Map(
  DEFINITIONS.nodes.map(({ name, asserts }) => [name, asserts]),
);

/** Whether its parts stand in rows and columns. */
export function isGrid(node: NodeJson): boolean {
  return GRIDS.has(node.type);
}

/** What in nodes of that type can need a source. */
export function assertsOf({ type }: Pick<NodeJson, "type">): NodeDefinition["asserts"] {
  return ASSERTIONS.get(type) ?? "sentences";
}

/** Whether the block holds nothing and cannot (a horizontal rule). */
export function isLeafBlock(node: NodeJson): boolean {
  return node.content === undefined && !isTextblock(node);
}

/** The family of a block type: blocks of one family may be two states of the same block. */
export function blockFamily(node: NodeJson): string {
  return FAMILIES.get(node.type) ?? node.type;
}

/** Whether two blocks say the same to a reader: equal in all but block ids, their own and those inside. */
export function sameContent(a: NodeJson, b: NodeJson): boolean {
  if (a === b) return true;
  if (!sameShell(a, b) || a.text !== b.text || !sameJson(a.marks, b.marks)) return false;
  const left = a.content ?? [];
  const right = b.content ?? [];
  return left.length === right.length && left.every((child, index) => sameChild(child, right[index]));
}

function sameChild(child: NodeJson, other: NodeJson | undefined): boolean {
  return other !== undefined && sameContent(child, other);
}

/** Whether type and attributes are equal, the id and the content aside. */
export function sameShell(a: NodeJson, b: NodeJson): boolean {
  return a.type === b.type && sameJson(withoutId(a.attrs), withoutId(b.attrs));
}

/** The attributes without the block id. */
function withoutId(attrs: Attrs | undefined): Attrs {
  if (attrs === undefined) return {};
  const { id: _, ...rest } = attrs;
  return rest;
}

/**
 * A text that two blocks share exactly when `sameContent` holds. It is compared, never stored, so it is the stable
 * JSON itself and not its hash: as exact, and several times faster.
 */
export function contentKey(node: NodeJson): string {
  const marks = node.marks === undefined ? "" : stableJson(node.marks);
  const content = node.content === undefined ? "" : node.content.map(contentKey).join(",");
  return `${node.type}${attrsKey(node.attrs)}${JSON.stringify(node.text ?? "")}${marks}[${content}]`;
}

function attrsKey(attrs: Attrs | undefined): string {
  return attrs === undefined ? "{}" : stableJson(withoutId(attrs));
}

/** All text of a block, a space between blocks and for inline nodes: for measuring likeness, not for showing. */
export function looseText(node: NodeJson): string {
  if (node.text !== undefined) return node.text;
  if (node.content === undefined) return " ";
  return node.content.map(looseText).join(isTextblock(node) ? "" : " ");
}
