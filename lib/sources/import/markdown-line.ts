import { known, type MarkdownToken } from "@/lib/document/markdown/markdown-tokens";
import { type Counter, countUp } from "@/lib/sources/import/pages/counter";
import type { PageElement, PageNode } from "@/lib/sources/import/pages/page-tree";
import { readPage } from "@/lib/sources/import/pages/read-page";

/** The class of the marks of footnotes in the tree that is made here. */
export const FOOTNOTE = "footnote-mark";

/** Where in the text a token is, and what counts what is left out. */
export type LineContext = { readonly line: number; readonly dropped: Counter };

/** Elements whose text is none: between their tags in a line nothing is read. */
const SILENT = new Set(["script", "style", "template", "noscript", "iframe", "object", "svg", "math", "textarea"]);

/** The nodes of a page that the tokens of a line stand for. */
export function inlineOf(tokens: Parameters<typeof known>[0], context: LineContext): PageNode[] {
  const nodes: PageNode[] = [];
  const open: PageElement[] = [];
  let silent: string | null = null;
  for (const token of known(tokens)) {
    const tag = token.type === "html" ? tagOf(token.raw) : null;
    if (silent !== null) {
      if (tag?.closes && tag.name === silent) silent = null;
    } else if (tag && !tag.closes && SILENT.has(tag.name)) {
      silent = tag.name;
      countUp(context.dropped, tag.name === "style" ? "styles" : tag.name === "svg" ? "drawings" : "scripts");
    } else if (tag && PAIRS.has(tag.name)) {
      if (!tag.closes) {
        const pair = element(tag.name, [], context);
        (open.at(-1)?.children ?? nodes).push(pair);
        open.push(pair);
      } else if (open.at(-1)?.name === tag.name) open.pop();
    } else (open.at(-1)?.children ?? nodes).push(...inlineNodes(token, context));
  }
  return nodes;
}

/** Tags whose words between them are read together. */
const PAIRS = new Set(["ruby", "rt", "rp"]);

/** The mark of a footnote, as an element. */
export function footnoteMark(label: string, context: LineContext): PageElement {
  return { ...element("sup", [label], context), attributes: { class: FOOTNOTE } };
}

/** Without the name that a note gives to a paragraph (`^words`), which is for links to it. */
export function withoutBlockId(nodes: PageNode[]): PageNode[] {
  const last = nodes.at(-1);
  if (typeof last !== "string") return nodes;
  return [...nodes.slice(0, -1), last.replace(/[ \t]\^[A-Za-z0-9-]+\s*$/, "")];
}

function tagOf(raw: string): { readonly name: string; readonly closes: boolean } | null {
  const [, slash, name = ""] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw) ?? [];
  return name === "" ? null : { name: name.toLowerCase(), closes: slash === "/" };
}

function inlineNodes(token: MarkdownToken, context: LineContext): PageNode[] {
  switch (token.type) {
    case "strong":
    case "em":
    case "del":
    case "link":
      return inlineOf(token.tokens, context);
    case "br":
      return [element("br", [], context)];
    case "image":
      return [{ ...element("img", [], context), attributes: { src: token.href, alt: token.text } }];
    case "wikiLink":
      return token.isShown ? [{ ...element("img", [], context), attributes: { alt: token.label } }] : [token.label];
    case "superscript":
      return [element("sup", inlineOf(token.tokens, context), context)];
    case "subscript":
      return [element("sub", inlineOf(token.tokens, context), context)];
    case "footnoteMark":
      return [footnoteMark(token.label, context)];
    case "privateNote":
      countUp(context.dropped, "private notes");
      return [];
    case "html":
      return pageOf(token.raw, context);
    case "codespan":
    case "escape":
      return [token.text];
    case "text":
      return textNodes(token.text, "tokens" in token ? token.tokens : undefined, context);
    default:
      return [token.raw];
  }
}

function textNodes(text: string, parts: Parameters<typeof inlineOf>[0] | undefined, context: LineContext): PageNode[] {
  return parts ? inlineOf(parts, context) : pageOf(text.replaceAll("<", "&lt;"), context);
}

/** HTML, or text in which entities may stand, as the pages are read. */
export function pageOf(html: string, { dropped, line }: LineContext): PageNode[] {
  const page = readPage(html, dropped);
  return page.ok ? page.value.children.map((node) => (typeof node === "string" ? node : { ...node, line })) : [];
}

/** An element without attributes. */
export function element(name: string, children: PageNode[], { line }: LineContext): PageElement {
  return { name, attributes: {}, children, line };
}
