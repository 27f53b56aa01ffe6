import { parseSync, visitorKeys } from "oxc-parser";

/** A node of the syntax tree: its ESTree (or TS-ESTree) type, and its UTF-16 offsets in the source. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown;
};

/** Returns the syntax tree of a TypeScript or JavaScript source; `path` says which of them, and whether it holds JSX. */
export function parseSource(path: string, source: string): SyntaxNode {
  const { program, errors } = parseSync(path, source, { preserveParens: true });
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return program as unknown as SyntaxNode;
}

/** A comment without its signs, and where it begins (UTF-16 offset). */
export type SyntaxComment = { readonly start: number; readonly text: string };

/** Returns the comments of a TypeScript or JavaScript source, in its order. */
export function commentsIn(path: string, source: string): SyntaxComment[] {
  return parseSync(path, source).comments.map(({ start, value }) => ({ start, text: value }));
}

/** Returns the nodes directly inside a node, in the order of the source. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const value = node[key];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

/** Returns the node under that key, or null where there is none. */
export function childAt(node: SyntaxNode, key: string): SyntaxNode | null {
  const value = node[key];
  return isNode(value) ? value : null;
}

/** Returns the number of the line, from 1, in which an offset of the source lies. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < offset; at = source.indexOf("\n", at + 1)) line += 1;
  return line;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
