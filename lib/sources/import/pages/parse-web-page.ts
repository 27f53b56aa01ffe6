import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource, SourceFormat, SourceWarning } from "@/lib/sources/passage";
import { type Counter, countsOf, countUp } from "./counter";
import { isOtherForum } from "./other-forums";
import { HIDDEN, type PageBlock, type PageRules, pageBlocks } from "./page-blocks";
import { LINE, pageMarkup } from "./page-markup";
import { findIn, metaOf, type PageElement, pageAddress, wordsIn } from "./page-tree";
import { readPage } from "./read-page";
import { referenceOf } from "./reference-of";
import { shareWarnings, wordCountOf } from "./shared-words-ratio";
import { withWholeTables } from "./whole-tables";

/**
 * Pieces of a page up to which its main text is looked for: the library takes time in their square, some two seconds for this
 * many. Articles of newspapers have a tenth of it.
 */
const MAX_NODES = 30_000;
/** How deep elements may lie in one another where the main text is looked for: for each of them the library walks up through all. */
const MAX_DEPTH = 100;

/**
 * Reads the main text of any web page, as Readability finds it; where it finds none, all of the page's text, with a
 * warning, and with another where most words are outside of what it found. The library sees the page only as readPage
 * leaves it: without scripts, styles and handlers.
 */
export function parseWebPage(page: PageElement, dropped: Counter): Result<ParsedSource, Invalid> {
  const base = pageAddress(page);
  const found = mainText(page, base);
  const counted: Counter = new Map(dropped);
  const blocks = found ? pageBlocks(found.text, RULES, counted, base) : [];
  if (blocks.length === 0) {
    const message = "The main text could not be told apart from the rest, so the whole page is taken.";
    return wholePage(page, "webPage", dropped, [{ line: bodyOf(page).line, message }]);
  }
  const everything = pageBlocks(bodyOf(page), RULES, new Map(), base);
  const outside = everything.length - blocks.length;
  if (outside > 0) countUp(counted, "passages outside of the main text", outside);
  const title = found?.title || titleOf(page);
  const share = { taken: wordCountOf(blocks), all: wordCountOf(everything), isThread: isOtherForum(page) };
  const warnings = shareWarnings(bodyOf(page).line, share);
  return success(referenceOf("webPage", title, withoutTitle(blocks, title), countsOf(counted), warnings));
}

/** Reads all of a page's text, its main text and whatever stands around that. */
export function parseWholePage(page: PageElement, dropped: Counter): Result<ParsedSource, Invalid> {
  return wholePage(page, "wholePage", dropped, []);
}

function wholePage(
  page: PageElement,
  format: SourceFormat,
  dropped: Counter,
  warnings: readonly SourceWarning[],
): Result<ParsedSource, Invalid> {
  const blocks = pageBlocks(bodyOf(page), RULES, dropped, pageAddress(page));
  if (blocks.length === 0) return failed(invalidAt(1, "the page has no text."));
  const title = titleOf(page);
  return success(referenceOf(format, title, withoutTitle(blocks, title), countsOf(dropped), warnings));
}

function bodyOf(page: PageElement): PageElement {
  return findIn(page, ({ name }) => name === "body") ?? page;
}

function titleOf(page: PageElement): string {
  const heading = findIn(page, ({ name }) => name === "title");
  return metaOf(page, "og:title") || (heading ? wordsIn(heading) : "");
}

function mainText(page: PageElement, base: URL | null): { title: string; text: PageElement } | null {
  const { html, nodes, depth } = pageMarkup(page);
  if (nodes > MAX_NODES || depth > MAX_DEPTH) return null;
  const article = readability(html);
  if (!article?.content) return null;
  const text = readPage(article.content, new Map());
  if (!text.ok) return null;
  return { title: article.title?.trim() ?? "", text: withWholeTables(withLines(text.value, base), page) };
}

/** What the library finds; null also where it fails: it expects what pages usually have, and nobody promises that. */
function readability(html: string): { readonly title?: string | null; readonly content?: string | null } | null {
  const { document } = parseHTML(html);
  try {
    return new Readability(document, { keepClasses: true, maxElemsToParse: MAX_NODES }).parse();
  } catch {
    return null;
  }
}

/** The elements with the lines that they had in the file. */
function withLines(element: PageElement, base: URL | null, line = 1): PageElement {
  const own = Number(element.attributes[LINE] ?? line) || line;
  const children = element.children.map((node) => (typeof node === "string" ? node : withLines(node, base, own)));
  return { ...element, line: own, children };
}

/** A first heading that says the title again is no passage. */
function withoutTitle(blocks: readonly PageBlock[], title: string): readonly PageBlock[] {
  const [first] = blocks;
  return first?.kind === "heading" && first.text === title && blocks.length > 1 ? blocks.slice(1) : blocks;
}

const RULES: PageRules = {
  drop: ({ name, attributes }) => {
    if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return HIDDEN;
    if (name === "nav") return "navigation";
    if (name === "button") return "buttons";
    return name === "head" || name === "title" ? "heads of pages" : null;
  },
  decoration: true,
};
