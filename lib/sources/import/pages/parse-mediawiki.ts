import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource } from "@/lib/sources/passage";
import { type PageBlock, type PageRules, pageBlocks } from "./page-blocks";
import { findIn, hasAnyClass, hasClass, metaOf, type PageElement, pageAddress, wordsIn } from "./page-tree";
import { referenceOf } from "./reference-of";
import { countsOf, type Tally, tell } from "./tally";

/** Whether a page is an article of a MediaWiki wiki. */
export function isMediawiki(page: PageElement): boolean {
  return contentOf(page) !== null && (/^MediaWiki/.test(metaOf(page, "generator") ?? "") || titleOf(page) !== null);
}

/**
 * Reads a saved article of a MediaWiki wiki: headings, paragraphs, lists, rows of tables, captions with the address of
 * their picture; reference marks are kept as data. Infoboxes, navigation, edit links and the list of footnotes are left out.
 */
export function parseMediawiki(page: PageElement, dropped: Tally): Result<ParsedSource, Invalid> {
  const content = contentOf(page);
  if (!content) return failed(invalidAt(1, "no article of a MediaWiki wiki was found in this page."));
  const blocks = withoutEmptySections(pageBlocks(content, RULES, dropped, pageAddress(page)), dropped);
  if (blocks.length === 0) return failed(invalidAt(content.line, "the article has no text."));
  const heading = titleOf(page);
  const title = heading ? wordsIn(heading) : (metaOf(page, "og:title") ?? "");
  tell(dropped, "menus, navigation and footers of pages");
  return success(referenceOf("mediawiki", title, blocks, countsOf(dropped)));
}

function contentOf(page: PageElement): PageElement | null {
  const body = findIn(page, ({ attributes }) => attributes.id === "mw-content-text");
  return findIn(body ?? page, (element) => hasClass(element, "mw-parser-output"));
}

function titleOf(page: PageElement): PageElement | null {
  return findIn(page, ({ attributes }) => attributes.id === "firstHeading");
}

const LEFT_OUT: readonly (readonly [what: string, classes: ReadonlySet<string>])[] = [
  ["edit links", words("mw-editsection mw-jump-link")],
  ["infoboxes", words("infobox")],
  ["navigation boxes", words("navbox navbox-styles vertical-navbox sidebar sistersitebox portalbox side-box catlinks")],
  ["notices", words("ambox mbox tmbox ombox metadata hatnote dablink shortdescription mw-indicators")],
  ["tables of contents", words("toc toclimit")],
  ["footnotes", words("reflist references mw-references-wrap refbegin")],
  ["what is not for print", words("noprint mw-empty-elt")],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const RULES: PageRules = {
  drop: (element) => {
    const { id, hidden, class: classes } = element.attributes;
    if (id === "toc") return "tables of contents";
    if (classes !== undefined && !isMark(element)) {
      const found = LEFT_OUT.find(([, names]) => hasAnyClass(element, names));
      if (found) return found[0];
    }
    return hidden === undefined ? null : "hidden text";
  },
  mark: (element) => (isMark(element) ? wordsIn(element).replace(/^[[:\s]+|[\]\s]+$/g, "") || null : null),
  inlineImage: ({ attributes }) => {
    if (!/mwe-math|mw-math/.test(attributes.class ?? "")) return null;
    return (attributes.alt ?? "").replace(/^\{\\displaystyle\s*(.*)\}$/s, "$1");
  },
};

function isMark(element: PageElement): boolean {
  return element.name === "sup" && (hasClass(element, "reference") || hasClass(element, "Inline-Template"));
}

/** Leaves out headings under which nothing stands: those of the footnotes and of what else was left out. */
function withoutEmptySections(blocks: readonly PageBlock[], dropped: Tally): PageBlock[] {
  const kept: PageBlock[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept.at(-1);
    const goesOn = next !== undefined && (next.level === null || next.level > (block.level ?? 0));
    if (block.level === null || goesOn) kept.push(block);
    else tell(dropped, "headings of empty sections");
  }
  return kept.reverse();
}
