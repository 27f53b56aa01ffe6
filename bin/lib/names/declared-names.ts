import { childAt, childrenOf, lineAt, parseSource, type SyntaxNode } from "../syntax/syntax-tree";

/** What a name names. A `path` is a parameter in an address of the API, `{world}`. */
export type NameKind = "file" | "folder" | "declaration" | "type" | "parameter" | "property" | "path";

/** A name that somebody chose, and where. */
export type DeclaredName = {
  readonly file: string;
  readonly line: number;
  readonly kind: NameKind;
  readonly name: string;
};

const TYPES = ["TSTypeAliasDeclaration", "TSInterfaceDeclaration", "ClassDeclaration"];
const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

/**
 * Returns the names that a source file brings along: its own and its folder's, what it declares outside functions, its types, their
 * properties, the parameters of its functions, and those in addresses of the API.
 */
export function declaredNames(file: string, source: string): DeclaredName[] {
  const [stem = "", folder = ""] = file.split("/").reverse();
  const names: DeclaredName[] = [
    { file, line: 1, kind: "folder", name: folder },
    { file, line: 1, kind: "file", name: stem.replace(/(\.test)?\.\w+$/, "") },
  ];
  const add = (kind: NameKind, node: SyntaxNode, name: unknown): void => {
    if (typeof name === "string") names.push({ file, line: lineAt(source, node.start), kind, name });
  };
  const walk = (node: SyntaxNode, isInside: boolean): void => {
    for (const [kind, each] of namedIn(node, isInside)) add(kind, each, each.name);
    if (node.type === "Literal" && typeof node.value === "string" && node.value.startsWith("/")) {
      for (const [, name] of node.value.matchAll(/\{(\w+)\}/g)) add("path", node, name);
    }
    for (const child of childrenOf(node)) walk(child, isInside || FUNCTIONS.includes(node.type));
  };
  walk(parseSource(file, source), false);
  return names;
}

function namedIn(node: SyntaxNode, isInside: boolean): (readonly [NameKind, SyntaxNode])[] {
  if (TYPES.includes(node.type)) return named("type", childAt(node, "id"));
  if (node.type === "TSPropertySignature") return named("property", childAt(node, "key"));
  if (node.type === "VariableDeclarator" && !isInside) return named("declaration", childAt(node, "id"));
  if (!FUNCTIONS.includes(node.type)) return [];
  const parameters = childrenOf(node).filter((child) => Array.isArray(node.params) && node.params.includes(child));
  const own = node.type === "FunctionDeclaration" ? named("declaration", childAt(node, "id")) : [];
  return [...own, ...parameters.flatMap((each) => named("parameter", childAt(each, "left") ?? each))];
}

/** A parameter that is taken apart has no name of its own: its properties are named by their type. */
function named(kind: NameKind, node: SyntaxNode | null): (readonly [NameKind, SyntaxNode])[] {
  return node?.type === "Identifier" ? [[kind, node]] : [];
}
