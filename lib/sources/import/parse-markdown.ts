import type { Tokens } from "marked";
import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type FrontMatter, splitFrontMatter } from "@/lib/document/markdown/front-matter";
import { markdownExcess } from "@/lib/document/markdown/markdown-bounds";
import { numberedText } from "@/lib/document/markdown/markdown-lists";
import { known, type MarkdownToken, tokensOf } from "@/lib/document/markdown/markdown-tokens";
import { type Counter, countsOf, countUp } from "@/lib/sources/import/pages/counter";
import { HIDDEN, type PageRules, pageBlocks } from "@/lib/sources/import/pages/page-blocks";
import { hasClass, type PageElement, type PageNode, wordsIn } from "@/lib/sources/import/pages/page-tree";
import { referenceOf } from "@/lib/sources/import/pages/reference-of";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource, SourceWarning } from "@/lib/sources/passage";
import { element, FOOTNOTE, footnoteMark, inlineOf, type LineContext, pageOf, withoutBlockId } from "./markdown-line";

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
  const { text: body, matter } = splitFrontMatter(text);
  const tokens = tokensOf(body);
  if (tokens === null) return failed(invalidAt(1, "quotations or lists are nested too deeply here."));
  const dropped: Counter = new Map();
  const root: PageElement = { name: "page", attributes: {}, children: [], line: 1 };
  let line = 1;
  for (const token of tokens) {
    root.children.push(...nodesOf(token, { line, dropped }));
    line += token.raw.split("\n").length - 1;
  }
  const blocks = pageBlocks(root, RULES, dropped, null);
  const [first, ...others] = blocks;
  const titled = first?.level === 1 && others.length > 0;
  const isSaidTwice = titled && (matter?.title ?? first.text) === first.text;
  const passages = isSaidTwice ? others : blocks;
  if (passages.length === 0) return failed(invalidAt(1, "the text has no words."));
  const title = matter?.title ?? (titled ? first.text : "");
  return success(referenceOf("markdown", title, passages, countsOf(dropped), matter ? [noteOf(matter)] : []));
}

/** What the lines above a note say of it, for whoever decides whether to import it. */
function noteOf({ title, tags, aliases }: FrontMatter): SourceWarning {
  const said = [
    title === null ? "" : `title “${title}”`,
    tags.length === 0 ? "" : `tags ${tags.join(", ")}`,
    aliases.length === 0 ? "" : `other names ${aliases.join(", ")}`,
  ].filter((part) => part !== "");
  const what = said.length === 0 ? "it has no title, tags or other names" : said.join("; ");
  return { line: 1, message: `The front matter is not part of the text: ${what}.` };
}

const RULES: PageRules = {
  drop: ({ attributes }) => (attributes.hidden === undefined ? null : HIDDEN),
  mark: (element) => (hasClass(element, FOOTNOTE) ? wordsIn(element) : null),
};

function nodesOf(token: MarkdownToken, context: LineContext): PageNode[] {
  switch (token.type) {
    case "space":
    case "def":
    case "hr":
    case "checkbox":
      return [];
    case "privateNote":
      countUp(context.dropped, "private notes");
      return [];
    case "footnote":
      return [
        element("p", [footnoteMark(token.label, context), " ", ...inlineOf(token.tokens, context)], context),
        ...blocksOf(token.more, context),
      ];
    case "heading":
      return [element(`h${token.depth}`, inlineOf(token.tokens, context), context)];
    case "code":
      return [element("pre", [token.text], context)];
    case "blockquote":
      return [element("blockquote", blocksOf(token.tokens, context), context)];
    case "details":
      return [
        element("p", inlineOf(token.summary, context), context),
        ...blocksOf(token.tokens, { ...context, line: context.line + 2 }),
      ];
    case "list":
      return listOf(token as Tokens.List, context);
    case "table":
      return [element("table", tableRows(token as Tokens.Table, context), context)];
    case "html":
      return pageOf(token.raw, context);
    case "paragraph":
      return [element("p", withoutBlockId(inlineOf(token.tokens, context)), context)];
    default:
      return inlineOf([token], context);
  }
}

function blocksOf(tokens: Parameters<typeof known>[0], context: LineContext): PageNode[] {
  let { line } = context;
  return known(tokens).flatMap((token) => {
    const nodes = nodesOf(token, { ...context, line });
    line += token.raw.split("\n").length - 1;
    return nodes;
  });
}

/** A list; numbers that do not count are words of their items, one that stands alone begins a paragraph. */
function listOf(list: Tokens.List, context: LineContext): PageNode[] {
  const numbered = numberedText(list);
  const items = itemsOf(list, context);
  if (numbered === null) {
    const start = list.ordered && list.start !== "" ? String(list.start) : "1";
    return [{ ...element(list.ordered ? "ol" : "ul", items, context), attributes: { start } }];
  }
  const worded = items.map((item, index) => {
    const [first, ...rest] = item.children;
    const words = typeof first === "object" && first.name === "p" ? [...first.children, ...rest] : item.children;
    const children = [`${numbered[index]?.number ?? ""} `, ...words];
    return { ...item, name: items.length === 1 ? "div" : "li", children };
  });
  return [element("ul", worded, context)];
}

function itemsOf(list: Tokens.List, context: LineContext): PageElement[] {
  let { line } = context;
  return list.items.map((item) => {
    const made = element("li", blocksOf(item.tokens, { ...context, line }), { ...context, line });
    line += item.raw.split("\n").length - 1;
    return made;
  });
}

function tableRows(table: Tokens.Table, context: LineContext): PageNode[] {
  return [table.header, ...table.rows].map((cells, index) => {
    // Between the head and the first row stands a line of hyphens.
    const at = { ...context, line: context.line + (index === 0 ? 0 : index + 1) };
    return element(
      "tr",
      withoutEmptyEnd(cells).map((cell) => element("td", inlineOf(cell.tokens, at), at)),
      at,
    );
  });
}

/** The cells of a row; those that only fill it up to the width of its table are none. */
function withoutEmptyEnd(cells: readonly Tokens.TableCell[]): readonly Tokens.TableCell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== "") + 1);
}
