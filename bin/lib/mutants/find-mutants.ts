import { childAt, childrenOf, lineAt, parseSource, type SyntaxNode } from "../syntax/syntax-tree";
import type { Mutant } from "./mutant";

/** Every operator that is exchanged, and for what. Only one exchange each: its boundary, or its opposite. */
const EXCHANGED: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "+=": "-=",
  "-=": "+=",
};
/** Integers of named constants up to this are changed by one, greater ones and fractions by `SHARE`. */
const SMALL = 100;
const SHARE = 0.2;
/** Parts of a type are no expressions, except these. */
const EXPRESSIONS = ["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"];
const LEAVES = ["ReturnStatement", "ContinueStatement", "BreakStatement", "ThrowStatement"];

type Edit = Pick<Mutant, "replacement" | "change" | "constant"> & { readonly node: SyntaxNode };

/** Returns the mutants of a source in the order of its text: numbers, comparisons, logic, arithmetic, booleans, early exits. */
export function findMutants(file: string, source: string): Mutant[] {
  const edits: Edit[] = [];
  collect(parseSource(file, source), source, edits);
  const lines = source.split("\n");
  return edits
    .map(({ node: { start, end }, ...edit }) => {
      const line = lineAt(source, start);
      return { file, line, start, end, ...edit, code: (lines[line - 1] ?? "").trim() };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function collect(node: SyntaxNode, source: string, edits: Edit[]): void {
  if (isType(node)) return;
  edits.push(...editsOf(node, source));
  for (const child of childrenOf(node)) if (!isLeftAlone(node, child)) collect(child, source, edits);
}

function isType({ type }: SyntaxNode): boolean {
  return type.startsWith("TS") && !EXPRESSIONS.includes(type);
}

/**
 * The number after `??`, or after `=` where a list is taken apart, is there for the compiler: it asks for one wherever a list is indexed. Imports and keys are names, and
 * a constant's number was dealt with at its declaration.
 */
function isLeftAlone(parent: SyntaxNode, child: SyntaxNode): boolean {
  if (parent.type === "LogicalExpression" && parent.operator === "??") {
    return child === parent.right && (isNumber(child) || child.type === "UnaryExpression");
  }
  if (parent.type === "ArrayPattern") return child.type === "AssignmentPattern";
  if (parent.type === "Property") return child === parent.key && parent.computed !== true;
  return parent.type === "ImportDeclaration" || (child === parent.init && constantOf(parent) !== null);
}

function editsOf(node: SyntaxNode, source: string): Edit[] {
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return exchanged(node, source);
    case "UnaryExpression":
      return unary(node, source);
    case "Literal":
      return literal(node);
    case "VariableDeclarator":
      return numbered(node);
    case "IfStatement":
      return withoutExit(node, source);
    default:
      return [];
  }
}

function exchanged(node: SyntaxNode, source: string): Edit[] {
  const [left, right] = [childAt(node, "left"), childAt(node, "right")];
  const operator = String(node.operator);
  const other = EXCHANGED[operator];
  if (!left || !right || other === undefined || (operator.startsWith("+") && [left, right].some(isText))) return [];
  const between = source.slice(left.end, right.start).replace(operator, other);
  const replacement = source.slice(node.start, left.end) + between + source.slice(right.start, node.end);
  return [{ node, replacement, change: `${operator} → ${other}` }];
}

function isText({ type, value }: SyntaxNode): boolean {
  return type === "TemplateLiteral" || (type === "Literal" && typeof value === "string");
}

function unary(node: SyntaxNode, source: string): Edit[] {
  const argument = childAt(node, "argument");
  if (!argument || (node.operator !== "!" && node.operator !== "-")) return [];
  const replacement = source.slice(argument.start, argument.end);
  return [{ node, replacement, change: `${node.operator}${replacement} → ${replacement}` }];
}

function literal(node: SyntaxNode): Edit[] {
  const { value } = node;
  if (typeof value === "boolean") return [{ node, replacement: String(!value), change: `${value} → ${!value}` }];
  if (typeof value !== "number") return [];
  const other = value === 1 ? 0 : value + 1;
  return [{ node, replacement: String(other), change: `${value} → ${other}` }];
}

/** A number that has a name is changed in both directions: one of the two may be caught by chance. */
function numbered(node: SyntaxNode): Edit[] {
  const init = childAt(node, "init");
  const constant = constantOf(node);
  if (!init || !constant) return [];
  const value = Number(init.value);
  const step = Number.isInteger(value) && value <= SMALL ? 1 : value * SHARE;
  const around = value <= 1 && Number.isInteger(value) ? [value + 1] : [value - step, value + step];
  return around.map((each) => {
    const other = Number(each.toPrecision(6));
    return { node: init, replacement: String(other), change: `${constant}: ${value} → ${other}`, constant };
  });
}

/** Returns the name of a declared number, `const LIKE_THIS = 3`; null for every other declaration. */
function constantOf(node: SyntaxNode): string | null {
  const [name, init] = [childAt(node, "id"), childAt(node, "init")];
  const isNamed = node.type === "VariableDeclarator" && /^[A-Z][A-Z\d_]*$/.test(String(name?.name));
  return isNamed && init && isNumber(init) ? String(name?.name) : null;
}

function isNumber({ type, value }: SyntaxNode): boolean {
  return type === "Literal" && typeof value === "number";
}

function withoutExit(node: SyntaxNode, source: string): Edit[] {
  const [test, consequent] = [childAt(node, "test"), childAt(node, "consequent")];
  if (!test || !consequent || childAt(node, "alternate")) return [];
  const body = consequent.type === "BlockStatement" ? childrenOf(consequent).at(-1) : consequent;
  if (!body || !LEAVES.includes(body.type)) return [];
  return [{ node: test, replacement: "false", change: `if (${shortened(source, test)}) → if (false)` }];
}

function shortened(source: string, { start, end }: SyntaxNode): string {
  const text = source.slice(start, end).replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
