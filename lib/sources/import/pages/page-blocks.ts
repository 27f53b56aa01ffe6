import { type Counter, countHidden, countUp } from "./counter";
import { formulaIn, isFormula } from "./formula";
import { numeral } from "./numeral";
import {
  addBreak,
  addMark,
  addStanding,
  addText,
  type BlockBuilder,
  type FlowPlace,
  flush,
  type PageBlock,
  type PageRules,
  type StandsFor,
} from "./page-builder";
import { filmOf, isFrame } from "./page-films";
import { addPicture, isCaption, isFigure, placeOfFigure } from "./page-images";
import { findIn, type PageElement, type PageNode, wordsIn } from "./page-tree";
import { raisedText } from "./raised-text";

export type { PageBlock, PageRules } from "./page-builder";

/** The text of a part of a page, block by block; `dropped` counts what is left out, `base` is what its addresses are relative to. */
export function pageBlocks(root: PageElement, rules: PageRules, dropped: Counter, base: URL | null): PageBlock[] {
  const builder: BlockBuilder = {
    rules,
    dropped,
    base,
    blocks: [],
    groups: new Map(),
    open: null,
    waiting: [],
    after: [],
  };
  const place: FlowPlace = {
    kind: "paragraph",
    level: null,
    quotes: [],
    spoiler: null,
    address: null,
    flat: false,
    preformatted: false,
    hidden: null,
    figure: null,
  };
  visitAll(builder, root.children, place, root.line);
  flush(builder);
  return builder.blocks;
}

function visitAll(builder: BlockBuilder, nodes: readonly PageNode[], place: FlowPlace, line: number): void {
  for (const node of nodes) {
    if (typeof node === "string") addText(builder, node, place, line);
    else visit(builder, node, place);
  }
}

function visit(builder: BlockBuilder, element: PageElement, place: FlowPlace): void {
  const { rules } = builder;
  const reason = rules.drop(element);
  const mark = reason === null ? (rules.mark?.(element) ?? null) : null;
  if (reason === HIDDEN) countHidden(builder.dropped, wordsIn(element));
  else if (reason !== null) countUp(builder.dropped, reason);
  else if (mark !== null) addMark(builder, element, mark, place);
  else visitKept(builder, element, place);
}

/** Why an element is left out that the page hides; it is reported with its words. */
export const HIDDEN = "hidden text";

function visitKept(builder: BlockBuilder, element: PageElement, place: FlowPlace): void {
  const quoted = builder.rules.quote?.(element) ?? null;
  const spoiler = builder.rules.spoiler?.(element) ?? null;
  const standing = builder.rules.stands?.(element) ?? (isFrame(element) ? filmOf(element, builder.base) : null);
  const visitor = VISITORS.get(element.name);
  if (quoted) visitBlock(builder, quoted.words, { ...place, quotes: [...place.quotes, quoted.quote] });
  else if (spoiler) visitSpoiler(builder, spoiler, place);
  else if (standing) addStandingFor(builder, standing, place, element.line);
  else if (isFrame(element)) countUp(builder.dropped, "frames and players");
  else if (isFormula(element)) addText(builder, formulaIn(element), place, element.line);
  else if (place.figure === null && isFigure(element))
    visitBlock(builder, element, placeOfFigure(builder, element, place));
  else if (isCaption(element)) visitBlock(builder, element, captionIn(place));
  else if (visitor) visitor(builder, element, place);
  else if (BLOCKS.has(element.name)) visitBlock(builder, element, place);
  else visitAll(builder, element.children, place, element.line);
}

type Spoiler = { readonly title: string; readonly words: PageElement; readonly inline: boolean };

/** Inside a sentence or a cell a spoiler hides words of that; elsewhere its blocks are its own. */
function visitSpoiler(builder: BlockBuilder, { title, words, inline }: Spoiler, place: FlowPlace): void {
  if (place.flat || inline) visitAll(builder, words.children, { ...place, hidden: title }, words.line);
  else visitBlock(builder, words, { ...place, spoiler: title });
}

function addStandingFor(
  builder: BlockBuilder,
  { text, address, cuts }: StandsFor,
  place: FlowPlace,
  line: number,
): void {
  const kind = address === null ? "paragraph" : "caption";
  addStanding(builder, { text, place: { ...place, kind, address }, line }, cuts);
}

function captionIn(place: FlowPlace): FlowPlace {
  return { ...place, kind: "caption", address: place.figure?.address ?? null };
}

type Visitor = (builder: BlockBuilder, element: PageElement, place: FlowPlace) => void;

const heading: Visitor = (builder, element, place) =>
  visitBlock(builder, element, { ...place, kind: "heading", level: Number(element.name[1]) });
const preformatted: Visitor = (builder, element, place) =>
  visitBlock(builder, element, { ...place, preformatted: true });

const VISITORS: ReadonlyMap<string, Visitor> = new Map(
  Object.entries<Visitor>({
    br: (builder, _element, place) => addBreak(builder, place),
    img: addPicture,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    ol: visitNumbered,
    li: (builder, element, place) => visitBlock(builder, element, { ...place, kind: "listItem" }),
    tr: visitRow,
    pre: preformatted,
    xmp: preformatted,
    ruby: addRuby,
    sup: addRaised,
    sub: addRaised,
    blockquote: (builder, element, place) =>
      visitBlock(builder, element, {
        ...place,
        quotes: [...place.quotes, { author: null, source: null, title: null }],
      }),
  }),
);

const BLOCKS = new Set(
  (
    "address article aside body caption center details dialog dd dir div dl dt fieldset figcaption figure footer form " +
    "header hgroup hr legend main menu nav p page search section summary table tbody td tfoot th thead title ul"
  ).split(" "),
);

function visitBlock(builder: BlockBuilder, element: PageElement, place: FlowPlace): void {
  const part = () => (place.flat ? addText(builder, " ", place, element.line) : flush(builder));
  part();
  visitAll(builder, element.children, place, element.line);
  part();
}

/** The numbers of a list are words of its items where its author set them: by a first number, or one at an item. */
function visitNumbered(builder: BlockBuilder, list: PageElement, place: FlowPlace): void {
  const step = list.attributes.reversed === undefined ? 1 : -1;
  const first = numberOf(list.attributes.start) ?? (step === 1 ? 1 : list.children.filter(isListItem).length);
  if (first === 1 && !list.children.some((node) => isListItem(node) && numberOf(node.attributes.value) !== null))
    visitBlock(builder, list, place);
  else visitBlock(builder, withNumbers(list, first, step), place);
}

function withNumbers(list: PageElement, first: number, step: number): PageElement {
  let number = first;
  const children = list.children.map((node) => {
    if (!isListItem(node)) return node;
    const own = numberOf(node.attributes.value) ?? number;
    number = own + step;
    return { ...node, children: [`${numeral(own, list.attributes.type ?? "1")}. `, ...node.children] };
  });
  return { ...list, children };
}

function isListItem(node: PageNode): node is PageElement {
  return typeof node !== "string" && node.name === "li";
}

function numberOf(value: string | undefined): number | null {
  return /^\s*-?\d{1,9}\s*$/.test(value ?? "") ? Number(value) : null;
}

/** A row of a table is one passage, its cells parted by bars; cells that hold paragraphs of their own are read as such. */
function visitRow(builder: BlockBuilder, row: PageElement, place: FlowPlace): void {
  const cells = row.children.filter((node): node is PageElement => typeof node !== "string");
  if (place.flat || cells.some((cell) => cell.children.some(isOwnBlock))) visitBlock(builder, row, place);
  else visitCells(builder, cells, place);
}

function visitCells(builder: BlockBuilder, cells: readonly PageElement[], place: FlowPlace): void {
  flush(builder);
  const flat = { ...place, flat: true };
  let begun = false;
  for (const cell of cells) {
    const before = builder.open?.length ?? 0;
    if (begun) addText(builder, " | ", flat, cell.line);
    visit(builder, cell, flat);
    begun ||= (builder.open?.length ?? 0) > before;
  }
  flush(builder);
}

const OWN_BLOCKS = new Set("p ul ol dl h1 h2 h3 h4 h5 h6 blockquote table pre figure".split(" "));

function isOwnBlock(node: PageNode): boolean {
  return typeof node !== "string" && (OWN_BLOCKS.has(node.name) || node.children.some(isOwnBlock));
}

/** Raised and lowered figures stay so, since 10 to the sixth is not 106; other words only lose their height. */
function addRaised(builder: BlockBuilder, element: PageElement, place: FlowPlace): void {
  const words = wordsIn(element);
  const before = builder.open?.pieces.at(-1)?.slice(-2) ?? "";
  const raised = findIn(element, ({ name }) => name === "img") ? null : raisedText(element.name, words, before);
  if (raised === null) visitAll(builder, element.children, place, element.line);
  else addText(builder, raised, place, element.line);
}

const READINGS = new Set(["rt", "rp", "rtc"]);

/** Words with their reading over them: the reading follows in brackets, so that the words are found. */
function addRuby(builder: BlockBuilder, ruby: PageElement, place: FlowPlace): void {
  const readings = ruby.children.filter(
    (node): node is PageElement => typeof node !== "string" && (node.name === "rt" || node.name === "rtc"),
  );
  const words = ruby.children.filter((node) => typeof node === "string" || !READINGS.has(node.name));
  visitAll(builder, words, place, ruby.line);
  const reading = readings.map((each) => wordsIn(each)).join("");
  if (reading !== "") addText(builder, `(${reading})`, place, ruby.line);
}
