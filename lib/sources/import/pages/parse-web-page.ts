import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource, SourceWarning } from "@/lib/sources/passage";
import { type PageBlock, type PageRules, pageBlocks } from "./page-blocks";
import { LINE, pageMarkup } from "./page-markup";
import { findIn, metaOf, type PageElement, pageAddress, wordsIn } from "./page-tree";
import { readPage } from "./read-page";
import { referenceOf } from "./reference-of";
import { countsOf, type Tally, tell } from "./tally";

/**
 * Pieces of a page up to which its main text is looked for: the library takes time in their square, some two seconds for this
 * many. Articles of newspapers have a tenth of it.
 */
const MAX_NODES = 30_000;
/** How deep elements may lie in one another where the main text is looked for: for each of them the library walks up through all. */
const MAX_DEPTH = 100;

/**
 * Reads the main text of any web page, as Readability finds it; where it finds none, all of the page's text, with a
 * warning. The library sees the page only as readPage leaves it: without scripts, styles and handlers.
 */
export function parseWebPage(page: PageElement, dropped: Tally): Result<ParsedSource, Invalid> {
  const base = pageAddress(page);
  const body = findIn(page, ({ name }) => name === "body") ?? page;
  const everything = pageBlocks(body, RULES, new Map(), base);
  const found = mainText(page, base);
  const warnings: SourceWarning[] = [];
  let blocks: readonly PageBlock[] = found ? pageBlocks(found.text, RULES, dropped, base) : [];
  if (blocks.length === 0) {
    blocks = pageBlocks(body, RULES, dropped, base);
    warnings.push({
      line: body.line,
      message: "The main text could not be told from the rest: all of the page is taken.",
    });
  }
  if (blocks.length === 0) return failed(invalidAt(1, "the page has no text."));
  const outside = everything.length - blocks.length;
  if (outside > 0) tell(dropped, "passages outside of the main text", outside);
  const heading = findIn(page, ({ name }) => name === "title");
  const title = found?.title || metaOf(page, "og:title") || (heading ? wordsIn(heading) : "");
  return success(referenceOf("webPage", title, withoutTitle(blocks, title), countsOf(dropped), warnings));
}

function mainText(page: PageElement, base: URL | null): { title: string; text: PageElement } | null {
  const { html, nodes, depth } = pageMarkup(page);
  if (nodes > MAX_NODES || depth > MAX_DEPTH) return null;
  const { document } = parseHTML(html);
  // A text without a single element, which somebody says is a page.
  if (!document.documentElement) return null;
  const article = new Readability(document, { keepClasses: true, maxElemsToParse: MAX_NODES }).parse();
  if (!article?.content) return null;
  const text = readPage(article.content, new Map());
  return text.ok ? { title: article.title?.trim() ?? "", text: withLines(text.value, base) } : null;
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
    if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return "hidden text";
    if (name === "nav") return "navigation";
    if (name === "button") return "buttons";
    return name === "head" || name === "title" ? "heads of pages" : null;
  },
  decoration: true,
};
