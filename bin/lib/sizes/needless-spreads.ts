import { childAt, childrenOf, lineAt, parseSource, type SyntaxNode } from "../syntax/syntax-tree";

/**
 * Returns the lines of a source in which an object that is written out is spread into another, or into the properties of an element
 * (`{...{ state, save }}`). It does what its properties would do by themselves; all that it saves is lines.
 */
export function needlessSpreads(file: string, source: string): number[] {
  return within(parseSource(file, source)).map((spread) => lineAt(source, spread.start));
}

function within(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).flatMap((child) => [...(isNeedless(child, node) ? [child] : []), ...within(child)]);
}

function isNeedless(node: SyntaxNode, parent: SyntaxNode): boolean {
  const isSpread =
    node.type === "JSXSpreadAttribute" || (node.type === "SpreadElement" && parent.type === "ObjectExpression");
  return isSpread && unwrapped(childAt(node, "argument"))?.type === "ObjectExpression";
}

/** The expression inside brackets and type assertions. */
function unwrapped(node: SyntaxNode | null): SyntaxNode | null {
  const isWrapped = ["ParenthesizedExpression", "TSAsExpression", "TSSatisfiesExpression"].includes(node?.type ?? "");
  return node && isWrapped ? unwrapped(childAt(node, "expression")) : node;
}
