import { childAt, childrenOf, parseSource, type SyntaxNode } from "../syntax/syntax-tree";
import type { NumberedMutant } from "./mutant";

/** The function that says whether a mutant is switched on; the test runner puts it there (`mutant-switch.ts`). */
export const SWITCH = "__mutant";

/** A range of the source with the expressions that may stand in its place, by the number of their mutant. */
type Site = { readonly start: number; readonly end: number; readonly others: [id: number, replacement: string][] };

/**
 * Returns the source with all its mutants in it, each behind a switch: `(__mutant(7) ? a <= b : a < b)`. So a file is compiled
 * once, and a test can run again and again with another mutant switched on. One mutant is on at a time, so that an expression
 * that stands in for another holds no switches itself.
 */
export function guardMutants(file: string, source: string, mutants: readonly NumberedMutant[]): string {
  const tree = parseSource(file, source);
  const names = new Set(mutants.flatMap(({ constant }) => constant ?? []));
  const reads = readsOf(tree, names);
  const exported = exportedNames(tree);
  const sites = new Map<string, Site>();
  const add = ({ start, end }: { start: number; end: number }, { id, replacement }: NumberedMutant): void => {
    const site = sites.get(`${start}-${end}`) ?? { start, end, others: [] };
    site.others.push([id, replacement]);
    sites.set(`${start}-${end}`, site);
  };
  for (const mutant of mutants) {
    for (const read of reads.get(mutant.constant ?? "") ?? []) add(read, mutant);
    // What other files import is replaced where it is declared as well.
    if (mutant.constant === undefined || exported.has(mutant.constant)) add(mutant, mutant);
  }
  const outerFirst = [...sites.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return `const ${SWITCH} = globalThis.${SWITCH};${render(source, 0, source.length, outerFirst)}`;
}

function render(source: string, start: number, end: number, sites: readonly Site[]): string {
  let written = "";
  let at = start;
  for (const site of sites) {
    if (site.start < at) continue;
    const inside = sites.filter((each) => each !== site && each.start >= site.start && each.end <= site.end);
    written += source.slice(at, site.start) + switched(site, render(source, site.start, site.end, inside));
    at = site.end;
  }
  return written + source.slice(at, end);
}

function switched({ others }: Site, original: string): string {
  const choices = others.map(([id, replacement]) => `${SWITCH}(${id}) ? (${replacement}) : `);
  return `(${choices.join("")}(${original}))`;
}

/** The places where constants are read, by name. A shorthand property cannot be replaced and is left out. */
function readsOf(tree: SyntaxNode, names: ReadonlySet<string>): ReadonlyMap<string, readonly SyntaxNode[]> {
  const reads = new Map<string, SyntaxNode[]>();
  const walk = (node: SyntaxNode): void => {
    const name = String(node.name);
    if (node.type === "Identifier" && names.has(name)) reads.set(name, [...(reads.get(name) ?? []), node]);
    for (const child of childrenOf(node)) if (!isName(node, child) && !isTypeOnly(child)) walk(child);
  };
  walk(tree);
  return reads;
}

function isTypeOnly({ type }: SyntaxNode): boolean {
  return /^TS(Type|Interface)/.test(type);
}

function isName(parent: SyntaxNode, child: SyntaxNode): boolean {
  if (parent.type === "Property")
    return parent.shorthand === true || (child === parent.key && parent.computed !== true);
  if (parent.type === "MemberExpression") return child === parent.property && parent.computed !== true;
  return child === parent.id || /^(Import|Export)Specifier$/.test(parent.type);
}

function exportedNames(tree: SyntaxNode): ReadonlySet<string> {
  const exports = childrenOf(tree).filter(({ type }) => type === "ExportNamedDeclaration");
  const declared = exports.flatMap((each) => childrenOf(childAt(each, "declaration") ?? each));
  return new Set(declared.map((each) => String(childAt(each, "id")?.name)));
}
