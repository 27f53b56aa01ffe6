import { formulaIn, isFormula } from "./formula";
import { filmOf, isFrame } from "./page-films";
import { addPicture, isCaption, isFigure, placeOfFigure } from "./page-images";
import { findIn, type PageElement, type PageNode, wordsIn } from "./page-tree";
import {
  addBreak,
  addMark,
  addStanding,
  addText,
  flush,
  type PageBlock,
  type PageRules,
  type Place,
  type StandsFor,
  type Walk,
} from "./page-walk";
import { raisedWords } from "./raised-words";
import { type Tally, tell, tellHidden } from "./tally";

export type { PageBlock, PageRules } from "./page-walk";

/** The text of a part of a page, block by block; `dropped` counts what is left out, `base` is what its addresses are relative to. */
export function pageBlocks(root: PageElement, rules: PageRules, dropped: Tally, base: URL | null): PageBlock[] {
  const walk: Walk = {
    rules,
    dropped,
    base,
    blocks: [],
    groups: new Map(),
    open: null,
    waiting: [],
    after: [],
  };
  const place: Place = {
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
  if (reason === HIDDEN) tellHidden(walk.dropped, wordsIn(element));
  else if (reason !== null) tell(walk.dropped, reason);
  else if (mark !== null) addMark(walk, element, mark, place);
  else visitKept(walk, element, place);
}

/** Why an element is left out that the page hides; it is told with its words. */
export const HIDDEN = "hidden text";

function visitKept(walk: Walk, element: PageElement, place: Place): void {
  const quoted = walk.rules.quote?.(element) ?? null;
  const spoiler = walk.rules.spoiler?.(element) ?? null;
  const film = isFrame(element) ? filmOf(element, walk.base) : null;
  const standing = film ?? walk.rules.stands?.(element) ?? null;
  const visitor = VISITORS.get(element.name);
  if (quoted) visitBlock(walk, quoted.words, { ...place, quotes: [...place.quotes, quoted.quote] });
  else if (spoiler) visitSpoiler(walk, spoiler, place);
  else if (standing) addStandingFor(walk, standing, place, element.line);
  else if (isFrame(element)) tell(walk.dropped, "frames and players");
  else if (isFormula(element)) addText(walk, formulaIn(element), place, element.line);
  else if (place.figure === null && isFigure(element)) visitBlock(walk, element, placeOfFigure(walk, element, place));
  else if (isCaption(element)) visitBlock(walk, element, captionIn(place));
  else if (visitor) visitor(walk, element, place);
  else if (BLOCKS.has(element.name)) visitBlock(walk, element, place);
  else visitAll(walk, element.children, place, element.line);
}

type Spoiler = { readonly title: string; readonly words: PageElement; readonly inline: boolean };

/** Inside a sentence or a cell a spoiler hides words of that; elsewhere its blocks are its own. */
function visitSpoiler(walk: Walk, { title, words, inline }: Spoiler, place: Place): void {
  if (place.flat || inline) visitAll(walk, words.children, { ...place, hidden: title }, words.line);
  else visitBlock(walk, words, { ...place, spoiler: title });
}

function addStandingFor(walk: Walk, { text, address, cuts }: StandsFor, place: Place, line: number): void {
  const kind = address === null ? "paragraph" : "caption";
  addStanding(walk, { text, place: { ...place, kind, address }, line }, cuts);
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
    img: addPicture,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    ol: visitNumbered,
    li: (walk, element, place) => visitBlock(walk, element, { ...place, kind: "listItem" }),
    tr: visitRow,
    pre: preformatted,
    xmp: preformatted,
    ruby: addRuby,
    sup: addRaised,
    sub: addRaised,
    blockquote: (walk, element, place) =>
      visitBlock(walk, element, { ...place, quotes: [...place.quotes, { author: null, source: null, title: null }] }),
  }),
);

const BLOCKS = new Set(
  (
    "address article aside body caption center details dialog dd dir div dl dt fieldset figcaption figure footer form " +
    "header hgroup hr legend main menu nav p page search section summary table tbody td tfoot th thead title ul"
  ).split(" "),
);

function visitBlock(walk: Walk, element: PageElement, place: Place): void {
  const part = () => (place.flat ? addText(walk, " ", place, element.line) : flush(walk));
  part();
  visitAll(walk, element.children, place, element.line);
  part();
}

/** The numbers of a list are words of its items where its author set them: by a first number, or one at an item. */
function visitNumbered(walk: Walk, list: PageElement, place: Place): void {
  const first = numberOf(list.attributes.start) ?? 1;
  if (first === 1 && !list.children.some((node) => isListItem(node) && numberOf(node.attributes.value) !== null))
    visitBlock(walk, list, place);
  else visitBlock(walk, withNumbers(list, first), place);
}

function withNumbers(list: PageElement, first: number): PageElement {
  let number = first;
  const children = list.children.map((node) => {
    if (!isListItem(node)) return node;
    const own = numberOf(node.attributes.value) ?? number;
    number = own + 1;
    return { ...node, children: [`${own}. `, ...node.children] };
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

/** Raised and lowered figures stay so, since 10 to the sixth is not 106; other words only lose their height. */
function addRaised(walk: Walk, element: PageElement, place: Place): void {
  const words = wordsIn(element);
  const before = walk.open?.pieces.at(-1)?.slice(-2) ?? "";
  const raised = findIn(element, ({ name }) => name === "img") ? null : raisedWords(element.name, words, before);
  if (raised === null) visitAll(walk, element.children, place, element.line);
  else addText(walk, raised, place, element.line);
}

const READINGS = new Set(["rt", "rp", "rtc"]);

/** Words with their reading over them: the reading follows in brackets, so that the words are found. */
function addRuby(walk: Walk, ruby: PageElement, place: Place): void {
  const readings = ruby.children.filter(
    (node): node is PageElement => typeof node !== "string" && (node.name === "rt" || node.name === "rtc"),
  );
  const words = ruby.children.filter((node) => typeof node === "string" || !READINGS.has(node.name));
  visitAll(walk, words, place, ruby.line);
  const reading = readings.map((each) => wordsIn(each)).join("");
  if (reading !== "") addText(walk, `(${reading})`, place, ruby.line);
}
