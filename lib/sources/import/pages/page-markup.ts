import type { PageElement } from "./page-tree";

/** The attribute in which a page that is written out keeps the lines of its elements. */
export const LINE = "data-line";

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

type Markup = { readonly html: string; readonly nodes: number; readonly depth: number };

/**
 * Writes a page's tree out as HTML, for a library that wants such. `nodes` is how many pieces that library will make of it:
 * elements, and stretches of text between entities; `depth`, how deep its elements lie in one another.
 */
export function pageMarkup(page: PageElement): Markup {
  const pieces: string[] = ["<!doctype html>"];
  let nodes = 0;
  let deepest = 0;
  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => {
      nodes += 1;
      return ENTITIES[sign] ?? sign;
    });
  const write = (element: PageElement, depth: number): void => {
    nodes += 1;
    deepest = Math.max(deepest, depth);
    const attributes = Object.entries({ ...element.attributes, [LINE]: String(element.line) });
    const name = /^[a-z][a-z0-9-]*$/.test(element.name) ? element.name : "span";
    pieces.push(`<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>`);
    if (VOID.has(name)) return;
    for (const node of element.children) {
      if (typeof node === "string") pieces.push(escaped(node));
      else write(node, depth + 1);
    }
    pieces.push(`</${name}>`);
  };
  for (const node of page.children) {
    if (typeof node === "string") pieces.push(escaped(node));
    else write(node, 1);
  }
  return { html: pieces.join(""), nodes, depth: deepest };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
