import type { PassageKind, PassageMark } from "@/lib/sources/passage";
import {
  type BlockPlace,
  type BlockText,
  endsWithBreak,
  newBlockText,
  type PageQuote,
  textOfBlock,
  withBreak,
  withMark,
  withText,
} from "./block-text";
import { pictureAddress, pictureName } from "./page-images";
import { findIn, hasClass, type PageElement, type PageNode, wordsIn } from "./page-tree";
import { type Tally, tell } from "./tally";

/** A paragraph of a page, or another smallest piece that can be cited. */
export type PageBlock = {
  readonly kind: PassageKind;
  readonly text: string;
  readonly marks: readonly PassageMark[];
  /** The quotations in which it stands, the outermost first. */
  readonly quotes: readonly PageQuote[];
  /** Which quotation it is a part of, from 1 in the order in which they open; null outside. */
  readonly group: number | null;
  /** The title of the spoiler in which it stands ("" where that has none); null outside. */
  readonly spoiler: string | null;
  /** Of a caption: where the picture is. */
  readonly address: string | null;
  /** Of a heading: 1 to 6. */
  readonly level: number | null;
  readonly line: number;
};

/** What a kind of page writes in its own way. Each answers null for an element that is nothing of the sort. */
export type PageRules = {
  /** Why an element is left out. */
  readonly drop: (element: PageElement) => string | null;
  /** A quotation, and where its words are. */
  readonly quote?: (element: PageElement) => { readonly quote: PageQuote; readonly words: PageElement } | null;
  readonly spoiler?: (element: PageElement) => { readonly title: string; readonly words: PageElement } | null;
  /** The label of a reference mark. */
  readonly mark?: (element: PageElement) => string | null;
  /** The words that a small picture in a sentence stands for. */
  readonly inlineImage?: (element: PageElement) => string | null;
  /** Pictures without a description are left out as decoration. */
  readonly decoration?: boolean;
};

type Place = BlockPlace & {
  /** Inside a cell of a table, where everything is one line. */
  readonly flat: boolean;
  readonly preformatted: boolean;
  /** Inside a figure; with a caption, the picture's address goes with that, and the picture is no passage of its own. */
  readonly figure: { readonly captioned: boolean; readonly address: string | null } | null;
};

type Walk = {
  readonly rules: PageRules;
  readonly dropped: Tally;
  readonly base: URL | null;
  readonly blocks: PageBlock[];
  readonly groups: Map<PageQuote, number>;
  open: BlockText | null;
};

/** The text of a part of a page, block by block; `dropped` counts what is left out, `base` is what its addresses are relative to. */
export function pageBlocks(root: PageElement, rules: PageRules, dropped: Tally, base: URL | null): PageBlock[] {
  const walk: Walk = { rules, dropped, base, blocks: [], groups: new Map(), open: null };
  const place: Place = {
    kind: "paragraph",
    level: null,
    quotes: [],
    spoiler: null,
    address: null,
    flat: false,
    preformatted: false,
    figure: null,
  };
  visitAll(walk, root.children, place, root.line);
  flush(walk);
  return walk.blocks;
}

function visitAll(walk: Walk, nodes: readonly PageNode[], place: Place, line: number): void {
  for (const node of nodes) {
    if (typeof node === "string") addText(walk, node, place, line);
    else visit(walk, node, place);
  }
}

function visit(walk: Walk, element: PageElement, place: Place): void {
  const { rules } = walk;
  const reason = rules.drop(element);
  const mark = reason === null ? (rules.mark?.(element) ?? null) : null;
  if (reason !== null) tell(walk.dropped, reason);
  else if (mark !== null) addMark(walk, element, mark, place);
  else visitKept(walk, element, place);
}

function visitKept(walk: Walk, element: PageElement, place: Place): void {
  const quoted = walk.rules.quote?.(element) ?? null;
  const hidden = walk.rules.spoiler?.(element) ?? null;
  const visitor = VISITORS.get(element.name);
  if (quoted) visitBlock(walk, quoted.words, { ...place, quotes: [...place.quotes, quoted.quote] });
  else if (hidden) visitBlock(walk, hidden.words, { ...place, spoiler: hidden.title });
  else if (place.figure === null && isFigure(element)) visitFigure(walk, element, place);
  else if (isCaption(element)) visitBlock(walk, element, captionIn(place));
  else if (visitor) visitor(walk, element, place);
  else if (BLOCKS.has(element.name)) visitBlock(walk, element, place);
  else visitAll(walk, element.children, place, element.line);
}

function captionIn(place: Place): Place {
  return { ...place, kind: "caption", address: place.figure?.address ?? null };
}

type Visitor = (walk: Walk, element: PageElement, place: Place) => void;

const heading: Visitor = (walk, element, place) =>
  visitBlock(walk, element, { ...place, kind: "heading", level: Number(element.name[1]) });
const preformatted: Visitor = (walk, element, place) => visitBlock(walk, element, { ...place, preformatted: true });

const VISITORS: ReadonlyMap<string, Visitor> = new Map(
  Object.entries<Visitor>({
    br: (walk, _element, place) => addBreak(walk, place),
    img: addImage,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    li: (walk, element, place) => visitBlock(walk, element, { ...place, kind: "listItem" }),
    tr: visitRow,
    pre: preformatted,
    xmp: preformatted,
    sup: addRaised,
    sub: addRaised,
    blockquote: (walk, element, place) =>
      visitBlock(walk, element, { ...place, quotes: [...place.quotes, { author: null, source: null }] }),
  }),
);

const BLOCKS = new Set(
  (
    "address article aside body button caption center details dialog dd dir div dl dt fieldset figcaption figure footer form " +
    "header hgroup hr legend main menu nav ol p page search section summary table tbody td tfoot th thead title ul"
  ).split(" "),
);

function visitBlock(walk: Walk, element: PageElement, place: Place): void {
  const part = () => (place.flat ? addText(walk, " ", place, element.line) : flush(walk));
  part();
  visitAll(walk, element.children, place, element.line);
  part();
}

/** A row of a table is one passage, its cells parted by bars; cells that hold paragraphs of their own are read as such. */
function visitRow(walk: Walk, row: PageElement, place: Place): void {
  const cells = row.children.filter((node): node is PageElement => typeof node !== "string");
  if (place.flat || cells.some((cell) => cell.children.some(isOwnBlock))) visitBlock(walk, row, place);
  else visitCells(walk, cells, place);
}

function visitCells(walk: Walk, cells: readonly PageElement[], place: Place): void {
  flush(walk);
  const flat = { ...place, flat: true };
  let begun = false;
  for (const cell of cells) {
    const before = walk.open?.length ?? 0;
    if (begun) addText(walk, " | ", flat, cell.line);
    visit(walk, cell, flat);
    begun ||= (walk.open?.length ?? 0) > before;
  }
  flush(walk);
}

const OWN_BLOCKS = new Set("p ul ol dl h1 h2 h3 h4 h5 h6 blockquote table pre figure".split(" "));

function isOwnBlock(node: PageNode): boolean {
  return typeof node !== "string" && (OWN_BLOCKS.has(node.name) || node.children.some(isOwnBlock));
}

function isFigure(element: PageElement): boolean {
  return element.name === "figure" || hasClass(element, "thumb") || hasClass(element, "gallerybox");
}

function isCaption(element: PageElement): boolean {
  const { name } = element;
  return (
    name === "figcaption" ||
    name === "caption" ||
    hasClass(element, "thumbcaption") ||
    hasClass(element, "gallerytext") ||
    hasClass(element, "wp-caption-text")
  );
}

/** A picture and its caption are one passage: the caption's words, with the address of the picture. */
function visitFigure(walk: Walk, element: PageElement, place: Place): void {
  const caption = findIn(element, (node) => isCaption(node) && wordsIn(node) !== "");
  const image = findIn(element, ({ name }) => name === "img");
  const captioned = caption !== null && image !== null;
  visitBlock(walk, element, {
    ...place,
    figure: { captioned, address: captioned ? pictureAddress(image, walk.base, walk.dropped) : null },
  });
}

function addImage(walk: Walk, image: PageElement, place: Place): void {
  const inline = walk.rules.inlineImage?.(image) ?? null;
  if (inline !== null) addText(walk, inline, place, image.line);
  else if (!place.figure?.captioned) addPicture(walk, image, place);
}

function addPicture(walk: Walk, image: PageElement, place: Place): void {
  const { alt = "", title = "" } = image.attributes;
  const address = pictureAddress(image, walk.base, walk.dropped);
  const words = alt.trim() || title.trim();
  if (words === "" && walk.rules.decoration) tell(walk.dropped, "pictures without a description");
  else if (words === "" && address === null) tell(walk.dropped, "pictures without words or address");
  else if (place.flat) addText(walk, ` ${words} `, place, image.line);
  else {
    flush(walk);
    addText(walk, words || pictureName(address), { ...place, kind: "caption", address }, image.line);
    flush(walk);
  }
}

const RAISED: Readonly<Record<string, string>> = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/** Raised and lowered figures stay so, since 10 to the sixth is not 106; other words only lose their height. */
function addRaised(walk: Walk, element: PageElement, place: Place): void {
  const words = wordsIn(element);
  const signs = [...(RAISED[element.name] ?? "")];
  if (!/^[0-9]+$/.test(words)) visitAll(walk, element.children, place, element.line);
  else addText(walk, [...words].map((digit) => signs[Number(digit)] ?? digit).join(""), place, element.line);
}

function addBreak(walk: Walk, place: Place): void {
  if (place.flat) addPiece(walk, " ", place, 0);
  else if (walk.open && endsWithBreak(walk.open)) flush(walk);
  else if (walk.open) withBreak(walk.open);
}

function addText(walk: Walk, text: string, place: Place, line: number): void {
  if (place.preformatted && !place.flat) {
    const [first = "", ...others] = text.split(/\n\s*\n/);
    addPiece(walk, first, place, line);
    for (const other of others) {
      flush(walk);
      addPiece(walk, other, place, line);
    }
  } else addPiece(walk, text, place, line);
}

function addPiece(walk: Walk, text: string, place: Place, line: number): void {
  if (walk.open === null && text.trim() === "") return;
  walk.open ??= newBlockText(place, line);
  withText(walk.open, text, place.preformatted && !place.flat);
}

function addMark(walk: Walk, element: PageElement, label: string, place: Place): void {
  walk.open ??= newBlockText(place, element.line);
  withMark(walk.open, label, wordsIn(element));
}

function flush(walk: Walk): void {
  const { open } = walk;
  walk.open = null;
  if (open === null) return;
  const { text, marks } = textOfBlock(open);
  if (text === "") return;
  const { quotes, spoiler, address, kind, level } = open.place;
  for (const quote of quotes) if (!walk.groups.has(quote)) walk.groups.set(quote, walk.groups.size + 1);
  const inner = quotes.at(-1);
  const group = inner ? (walk.groups.get(inner) ?? null) : null;
  walk.blocks.push({
    kind: inner ? "quotation" : kind,
    level: inner || kind !== "heading" ? null : level,
    text,
    marks,
    quotes,
    group,
    spoiler,
    address,
    line: open.line,
  });
}
