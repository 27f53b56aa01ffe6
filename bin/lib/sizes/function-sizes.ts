import { childAt, childrenOf, lineAt, parseSource, type SyntaxNode } from "../syntax/syntax-tree";

/** A function as it is written: its lines from the first to the last, JSX and functions inside it included. */
export type FunctionSize = {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly lines: number;
  /** Ways through it, by McCabe ("A Complexity Measure", 1976): 1, and 1 more for each branch. Functions inside count for themselves. */
  readonly branches: number;
};

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];
const BRANCHES = [
  "IfStatement",
  "ConditionalExpression",
  "LogicalExpression",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
  "CatchClause",
];

/**
 * Returns the functions of a source in the order of its text. Those given to another function in passing (`rows.map((row) => ...)`)
 * are part of the one that they stand in, unless they stand in none.
 */
export function functionSizes(file: string, source: string): FunctionSize[] {
  const found: FunctionSize[] = [];
  const walk = (node: SyntaxNode, parent: SyntaxNode | null, isInside: boolean): void => {
    const isFunction = FUNCTIONS.includes(node.type);
    const name = isFunction ? nameOf(node, parent) : "";
    if (isFunction && (name !== "" || !isInside)) found.push(sizeOf(file, source, node, name));
    for (const child of childrenOf(node)) walk(child, node, isInside || isFunction);
  };
  walk(parseSource(file, source), null, false);
  return found;
}

function sizeOf(file: string, source: string, node: SyntaxNode, name: string): FunctionSize {
  const line = lineAt(source, node.start);
  const lines = lineAt(source, node.end) - line + 1;
  return { file, line, name: name || "(without a name)", lines, branches: 1 + branchesIn(node) };
}

function nameOf(node: SyntaxNode, parent: SyntaxNode | null): string {
  const named = childAt(node, "id") ?? (parent && (childAt(parent, "id") ?? childAt(parent, "key")));
  return typeof named?.name === "string" ? named.name : "";
}

function branchesIn(node: SyntaxNode): number {
  return childrenOf(node)
    .filter((child) => !FUNCTIONS.includes(child.type))
    .reduce((sum, child) => sum + (isBranch(child) ? 1 : 0) + branchesIn(child), 0);
}

function isBranch(node: SyntaxNode): boolean {
  return BRANCHES.includes(node.type) || (node.type === "SwitchCase" && childAt(node, "test") !== null);
}
