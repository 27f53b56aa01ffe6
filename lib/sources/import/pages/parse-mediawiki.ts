import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource } from "@/lib/sources/passage";
import { type Counter, countsOf, countUp } from "./counter";
import { HIDDEN, type PageBlock, type PageRules, pageBlocks } from "./page-blocks";
import { findIn, hasAnyClass, hasClass, metaOf, type PageElement, pageAddress, wordsIn } from "./page-tree";
import { referenceOf } from "./reference-of";
import { countWords, shareWarnings, wordCountOf } from "./shared-words-ratio";

/** Whether a page is an article of a MediaWiki wiki, as a browser saved it or as its interface for programs gives it. */
export function isMediawiki(page: PageElement): boolean {
  if (contentOf(page) === null) return false;
  return isMadeByMediawiki(page) || titleOf(page) !== null || findIn(page, isParsed) !== null;
}

function isParsed(element: PageElement): boolean {
  return hasClass(element, "mw-parser-output");
}

function isMadeByMediawiki(page: PageElement): boolean {
  return /^MediaWiki/.test(metaOf(page, "generator") ?? "") || metaOf(page, "mw:pageId") !== null || isParsoid(page);
}

function isParsoid(page: PageElement): boolean {
  return (
    findIn(page, (element) => hasClass(element, "parsoid-body")) !== null || metaOf(page, "mw:html:version") !== null
  );
}

/**
 * Reads a saved article of a MediaWiki wiki: headings, paragraphs, lists, rows of tables, captions with the address of
 * their picture; reference marks are kept as data. Infoboxes, navigation, edit links and the list of footnotes are left out.
 */
export function parseMediawiki(page: PageElement, dropped: Counter): Result<ParsedSource, Invalid> {
  const content = contentOf(page);
  if (!content) return failed(invalidAt(1, "no article of a MediaWiki wiki was found in this page."));
  const blocks = withoutEmptySections(pageBlocks(content, RULES, dropped, pageAddress(page)), dropped);
  const warnings = shareWarnings(content.line, {
    taken: wordCountOf(blocks),
    all: countWords(wordsIn(content)),
    isThread: false,
  });
  if (blocks.length === 0) return failed(invalidAt(content.line, "the article has no text."));
  const heading = titleOf(page);
  const title = (heading ? wordsIn(heading) : metaOf(page, "og:title")) || nameOf(page);
  countUp(dropped, "menus, navigation and footers of pages");
  return success(referenceOf("mediawiki", title, blocks, countsOf(dropped), warnings));
}

/** Where the words are: old versions of MediaWiki have fewer boxes around them. */
function contentOf(page: PageElement): PageElement | null {
  const body = findIn(page, ({ attributes }) => attributes.id === "mw-content-text");
  const content = findIn(body ?? page, isParsed) ?? body;
  if (content) return content;
  const old = /^MediaWiki/.test(metaOf(page, "generator") ?? "") ? OLD_BODY : null;
  return findIn(
    page,
    ({ attributes, name }) => (name === "body" && isParsoid(page)) || (old?.has(attributes.id ?? "") ?? false),
  );
}

const OLD_BODY: ReadonlySet<string> = new Set(["bodyContent"]);

function nameOf(page: PageElement): string {
  const title = findIn(page, ({ name }) => name === "title");
  return title ? wordsIn(title).replace(/ [-–—|] [^-–—|]+$/, "") : "";
}

function titleOf(page: PageElement): PageElement | null {
  return findIn(page, (element) => element.attributes.id === "firstHeading" || hasClass(element, "firstHeading"));
}

const LEFT_OUT: readonly (readonly [what: string, classes: ReadonlySet<string>])[] = [
  ["edit links", words("mw-editsection editsection mw-jump-link mw-jump")],
  ["infoboxes", words("infobox portable-infobox infobox_v2 infobox_v3 taxobox infoboxtable sinottico")],
  ["buttons", words("mw-collapsible-toggle NavToggle collapseButton mw-customtoggle mw-gallery-button")],
  ["icons", words("flagicon")],
  ["navigation boxes", words("navbox navbox-styles vertical-navbox sidebar sistersitebox portalbox side-box catlinks")],
  ["notices", words("ambox mbox tmbox ombox metadata hatnote dablink shortdescription mw-indicators")],
  ["tables of contents", words("toc toclimit")],
  ["footnotes", words("reflist references mw-references-wrap refbegin mw-cite-backlink")],
  ["what is not for print", words("noprint printfooter mw-empty-elt")],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const RULES: PageRules = {
  drop: (element) => {
    const { id, hidden, class: classes } = element.attributes;
    if (id === "toc") return "tables of contents";
    if (id !== undefined && FURNITURE.has(id)) return "menus, navigation and footers of pages";
    if (classes !== undefined && !isMark(element)) {
      const found = LEFT_OUT.find(([, names]) => hasAnyClass(element, names));
      if (found) return found[0];
    }
    return hidden === undefined ? null : HIDDEN;
  },
  mark: (element) => (isMark(element) ? wordsIn(element).replace(/^[[:\s]+|[\]\s]+$/g, "") || null : null),
};

const FURNITURE: ReadonlySet<string> = new Set(["siteSub", "contentSub", "contentSub2", "jump-to-nav", "catlinks"]);

function isMark(element: PageElement): boolean {
  return element.name === "sup" && (hasClass(element, "reference") || hasClass(element, "Inline-Template"));
}

/** Leaves out headings under which nothing stands: those of the footnotes and of what else was left out. */
function withoutEmptySections(blocks: readonly PageBlock[], dropped: Counter): PageBlock[] {
  const kept: PageBlock[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept.at(-1);
    const goesOn = next !== undefined && (next.level === null || next.level > (block.level ?? 0));
    if (block.level === null || goesOn) kept.push(block);
    else countUp(dropped, "headings of empty sections");
  }
  return kept.reverse();
}
