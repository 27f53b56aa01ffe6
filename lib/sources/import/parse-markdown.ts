import type { Tokens } from "marked";
import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { markdownExcess } from "@/lib/document/markdown/markdown-bounds";
import { known, type MarkdownToken, tokensOf } from "@/lib/document/markdown/markdown-tokens";
import { type PageRules, pageBlocks } from "@/lib/sources/import/pages/page-blocks";
import type { PageElement, PageNode } from "@/lib/sources/import/pages/page-tree";
import { readPage } from "@/lib/sources/import/pages/read-page";
import { referenceOf } from "@/lib/sources/import/pages/reference-of";
import { countsOf, type Tally, tell } from "@/lib/sources/import/pages/tally";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource } from "@/lib/sources/passage";

/** The longest Markdown text, in UTF-16 units. A novel has a million. */
const MAX_LENGTH = 5_000_000;

/**
 * Reads Markdown (CommonMark with GitHub's tables) as a reference: headings, paragraphs, list items, quotations, rows of tables,
 * pictures as captions. Emphasis and addresses of links go; HTML in it is read as the pages are, so that only its text stays.
 * A first heading of level 1 is the title. Refuses, with the line, what `markdownExcess` finds, and a text that is too long.
 */
export function parseMarkdown(text: string): Result<ParsedSource, Invalid> {
  if (text.length > MAX_LENGTH) return failed(invalidAt(1, "Markdown of more than 5 million characters is not read."));
  const excess = markdownExcess(text);
  if (excess !== null) return failed(invalidAt(excess.line, excess.message));
  const tokens = tokensOf(text);
  if (tokens === null) return failed(invalidAt(1, "quotations or lists are nested too deeply here."));
  const dropped: Tally = new Map();
  const root: PageElement = { name: "page", attributes: {}, children: [], line: 1 };
  let line = 1;
  for (const token of tokens) {
    root.children.push(...nodesOf(token, { line, dropped }));
    line += token.raw.split("\n").length - 1;
  }
  const blocks = pageBlocks(root, RULES, dropped, null);
  const [first, ...others] = blocks;
  const titled = first?.level === 1 && others.length > 0;
  const body = titled ? others : blocks;
  if (body.length === 0) return failed(invalidAt(1, "the text has no words."));
  return success(referenceOf("markdown", titled ? first.text : "", body, countsOf(dropped)));
}

const RULES: PageRules = {
  drop: ({ attributes }) => (attributes.hidden === undefined ? null : "hidden text"),
};

type Context = { readonly line: number; readonly dropped: Tally };

function nodesOf(token: MarkdownToken, context: Context): PageNode[] {
  switch (token.type) {
    case "space":
    case "def":
    case "hr":
    case "checkbox":
      return [];
    case "heading":
      return [element(`h${token.depth}`, inlineOf(token.tokens, context), context)];
    case "code":
      return [element("pre", [token.text], context)];
    case "blockquote":
      return [element("blockquote", blocksOf(token.tokens, context), context)];
    case "list":
      return [element("ul", itemsOf(token as Tokens.List, context), context)];
    case "table":
      return [element("table", rowsOf(token as Tokens.Table, context), context)];
    case "html":
      return pageOf(token.raw, context);
    case "paragraph":
      return [element("p", inlineOf(token.tokens, context), context)];
    default:
      return inlineOf([token], context);
  }
}

function blocksOf(tokens: Parameters<typeof known>[0], context: Context): PageNode[] {
  let { line } = context;
  return known(tokens).flatMap((token) => {
    const nodes = nodesOf(token, { ...context, line });
    line += token.raw.split("\n").length - 1;
    return nodes;
  });
}

function itemsOf(list: Tokens.List, context: Context): PageNode[] {
  let { line } = context;
  return list.items.map((item) => {
    const made = element("li", blocksOf(item.tokens, { ...context, line }), { ...context, line });
    line += item.raw.split("\n").length - 1;
    return made;
  });
}

function rowsOf({ header, rows }: Tokens.Table, context: Context): PageNode[] {
  return [header, ...rows].map((cells, index) => {
    // Between the head and the first row stands a line of hyphens.
    const at = { ...context, line: context.line + (index === 0 ? 0 : index + 1) };
    return element(
      "tr",
      cells.map((cell) => element("td", inlineOf(cell.tokens, at), at)),
      at,
    );
  });
}

/** Elements whose text is none: between their tags in a line nothing is read. */
const SILENT = new Set(["script", "style", "template", "noscript", "iframe", "object", "svg", "math", "textarea"]);

function inlineOf(tokens: Parameters<typeof known>[0], context: Context): PageNode[] {
  const nodes: PageNode[] = [];
  let silent: string | null = null;
  for (const token of known(tokens)) {
    const tag = token.type === "html" ? tagOf(token.raw) : null;
    if (silent !== null) {
      if (tag?.closes && tag.name === silent) silent = null;
    } else if (tag && !tag.closes && SILENT.has(tag.name)) {
      silent = tag.name;
      tell(context.dropped, tag.name === "style" ? "styles" : tag.name === "svg" ? "drawings" : "scripts");
    } else nodes.push(...inlineNodes(token, context));
  }
  return nodes;
}

function tagOf(raw: string): { readonly name: string; readonly closes: boolean } | null {
  const [, slash, name = ""] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw) ?? [];
  return name === "" ? null : { name: name.toLowerCase(), closes: slash === "/" };
}

function inlineNodes(token: MarkdownToken, context: Context): PageNode[] {
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
      return [token.label];
    case "html":
      return pageOf(token.raw, context);
    case "codespan":
    case "escape":
      return [token.text];
    case "text":
      if ("tokens" in token && token.tokens) return inlineOf(token.tokens, context);
      return pageOf(token.text.replaceAll("<", "&lt;"), context);
    default:
      return [token.raw];
  }
}

/** HTML, or text in which entities may stand, as the pages are read. */
function pageOf(html: string, { dropped, line }: Context): PageNode[] {
  const page = readPage(html, dropped);
  return page.ok ? page.value.children.map((node) => (typeof node === "string" ? node : { ...node, line })) : [];
}

function element(name: string, children: PageNode[], { line }: Context): PageElement {
  return { name, attributes: {}, children, line };
}
