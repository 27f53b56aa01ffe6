/** A value that survives JSON unchanged: what attributes are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The attributes of a node or a mark; which keys there are is the schema's affair. */
export type Attrs = Readonly<Record<string, Json>>;

/** A mark on a text node (bold, link, claim ...) as ProseMirror writes it. */
export type MarkJson = { readonly type: string; readonly attrs?: Attrs };

/** A node as ProseMirror writes it. Empty `content` and `marks` are absent, not `[]`, in the canonical form. */
export type NodeJson = {
  readonly type: string;
  readonly attrs?: Attrs;
  readonly content?: readonly NodeJson[];
  readonly marks?: readonly MarkJson[];
  readonly text?: string;
};

/** A whole article text. Only `parseDocument` and the builders make one that is known to fit the schema. */
export type DocJson = { readonly type: "doc"; readonly content: readonly NodeJson[] };

/** The node's block id, or `""` where it has none (text, hard breaks, the document itself). */
export function blockId(node: NodeJson): string {
  const id = node.attrs?.id;
  return typeof id === "string" ? id : "";
}

/** The mark of that type on a node. */
export function markOn(node: NodeJson, type: string): MarkJson | undefined {
  return node.marks?.find((mark) => mark.type === type);
}

/** Whether two JSON values say the same, whatever the order of their keys; an absent key equals `undefined`. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, index) => sameJson(value, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameJson(left[key], right[key]));
}
