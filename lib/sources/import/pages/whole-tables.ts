import { TABLE } from "./page-markup";
import { allIn, findIn, type PageElement, type PageNode, wordsIn } from "./page-tree";

/**
 * A text that was chosen out of a page, with the tables whole of which only a part was chosen: rows of a table are alike, so that
 * whoever wants one wants the others. Tables that only arrange a page (one in another, rows of different widths) stay as they are.
 */
export function withWholeTables(text: PageElement, page: PageElement): PageElement {
  const chosen = Map.groupBy(outermost(text), ({ attributes }) => Number(attributes[TABLE]));
  if (chosen.size === 0) return text;
  const cut = new Map<number, PageElement>();
  for (const [index, table] of allIn(page, ({ name }) => name === "table").entries()) {
    const parts = chosen.get(index);
    if (!parts || !isOfAlikeRows(table)) continue;
    const words = parts.reduce((sum, part) => sum + wordsIn(part).length, 0);
    if (words < wordsIn(table).length * WHOLE_TABLES) cut.set(index, table);
  }
  return cut.size === 0 ? text : replaced(text, cut, new Set());
}

/** The share of a table's characters from which on it is whole: buttons in its cells may be missing. */
const WHOLE_TABLES = 0.9;

/** The outermost tables, rows and cells. */
function outermost(element: PageElement): PageElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === "string") return [];
    return node.attributes[TABLE] === undefined ? outermost(node) : [node];
  });
}

function isOfAlikeRows(table: PageElement): boolean {
  if (findIn(table, ({ name }) => name === "table")) return false;
  const widths = allIn(table, ({ name }) => name === "tr").map(({ children }) => children.filter(isCell).length);
  return widths.length > 1 && widths.every((width) => width > 1 && width === widths[0]);
}

function isCell(node: PageNode): boolean {
  return typeof node !== "string" && (node.name === "td" || node.name === "th");
}

/** The first piece of a table becomes the table, the others go. */
function replaced(element: PageElement, cut: ReadonlyMap<number, PageElement>, done: Set<number>): PageElement {
  const children = element.children.flatMap((node): PageNode[] => {
    if (typeof node === "string") return [node];
    const index = Number(node.attributes[TABLE] ?? Number.NaN);
    const table = cut.get(index);
    if (!table) return [replaced(node, cut, done)];
    if (done.has(index)) return [];
    done.add(index);
    return [table];
  });
  return { ...element, children };
}
