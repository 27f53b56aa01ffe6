import { keepFootnotes } from "./keep-footnotes";
import { leaveOutFurniture } from "./leave-out-furniture";
import { leaveOutPictures } from "./leave-out-pictures";
import { leaveOutReview } from "./leave-out-review";
import { plainForeignClaims } from "./plain-foreign-claims";
import { styleOf } from "./style-of";
import { makeWordLists } from "./word-lists";
import { writeOutSigns } from "./write-out-signs";

/** What became of pasted HTML, in numbers of things, for its author to be told. */
export type Tidied = {
  readonly pictures: number;
  /** Marks of footnotes that were not copied. */
  readonly marks: number;
  readonly infoboxes: number;
  /** Claims that came as plain words. */
  readonly claims: number;
};

/**
 * Makes of HTML from the clipboard, in place, what an article can hold: real lists, no words for reviewers, no furniture of its page.
 * What was copied in an editor of ours stays as it is, but for the claims of other worlds.
 */
export function tidyPasted(body: Element, world: string): Tidied {
  const claims = plainForeignClaims(body, world);
  const nothing = { pictures: 0, marks: 0, infoboxes: 0, claims };
  if (body.querySelector("[data-pm-slice]")) return nothing;
  leaveOutReview(body);
  writeOutSigns(body);
  const marks = keepFootnotes(body);
  const infoboxes = leaveOutFurniture(body);
  const pictures = leaveOutPictures(body);
  makeWordLists(body);
  raiseByStyle(body);
  orderHeadings(body);
  return { pictures, marks, infoboxes, claims };
}

/** Google Docs raises and lowers by style alone. */
function raiseByStyle(body: Element): void {
  for (const element of body.querySelectorAll("span[style]")) {
    const [, where] = /vertical-align:(super|sub)(?:;|$)/.exec(styleOf(element)) ?? [];
    if (where === undefined || element.closest("sup, sub")) continue;
    const raised = body.ownerDocument.createElement(where === "super" ? "sup" : "sub");
    raised.append(...element.childNodes);
    element.append(raised);
  }
}

/** As `orderHeadings` of Markdown: where there is a first level, the levels of headings are an article's, in their order. */
function orderHeadings(body: Element): void {
  const headings = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const depths = [...new Set(headings.map(depthOf))].sort((a, b) => a - b);
  if (depths[0] !== 1) return;
  for (const heading of headings) {
    const level = Math.min(4, depths.indexOf(depthOf(heading)) + 2);
    const ordered = body.ownerDocument.createElement(`h${level}`);
    ordered.append(...heading.childNodes);
    heading.replaceWith(ordered);
  }
}

function depthOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
