import type { PageElement } from "./page-tree";

/** The attribute in which a page that is written out keeps the lines of its elements. */
export const LINE = "data-line";

/** The attribute in which tables, their rows and cells keep which table of the page they are, from 0 in the order of the page. */
export const TABLE = "data-table";

const OF_TABLES: ReadonlySet<string> = new Set(["table", "tr", "td", "th"]);

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

type Markup = { readonly html: string; readonly nodes: number; readonly depth: number };

/**
 * Writes a page's tree out as HTML, for a library that wants such. `nodes` is how many pieces that library will make of it:
 * elements, and ranges of text between entities; `depth`, how deep its elements lie in one another.
 */
export function pageMarkup(page: PageElement): Markup {
  const pieces: string[] = ["<!doctype html>"];
  let nodes = 0;
  let deepest = 0;
  let tables = 0;
  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => {
      nodes += 1;
      return ENTITIES[sign] ?? sign;
    });
  const write = (element: PageElement, depth: number, outer: number | null): void => {
    nodes += 1;
    deepest = Math.max(deepest, depth);
    const table = element.name === "table" ? tables++ : outer;
    const { [TABLE]: _, ...own } = element.attributes;
    const place = table !== null && OF_TABLES.has(element.name) ? { [TABLE]: String(table) } : {};
    const attributes = Object.entries({ ...own, [LINE]: String(element.line), ...place });
    const name = /^[a-z][a-z0-9-]*$/.test(element.name) ? element.name : "span";
    pieces.push(`<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>`);
    if (VOID.has(name)) return;
    for (const node of element.children) {
      if (typeof node === "string") pieces.push(escaped(node));
      else write(node, depth + 1, table);
    }
    pieces.push(`</${name}>`);
  };
  // A fragment stands in a page, since what reads it expects one.
  const isPage = page.children.some((node) => typeof node !== "string" && node.name === "html");
  if (!isPage) pieces.push("<html><body>");
  for (const node of page.children) {
    if (typeof node === "string") pieces.push(escaped(node));
    else write(node, 1, null);
  }
  if (!isPage) pieces.push("</body></html>");
  return { html: pieces.join(""), nodes, depth: deepest };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
