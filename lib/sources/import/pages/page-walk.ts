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
import { type PageElement, wordsIn } from "./page-tree";
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
  /** The title of the spoiler in which it stands, or some of its words do ("" where that has none); null outside. */
  readonly spoiler: string | null;
  /** Of a caption: where the picture is. */
  readonly address: string | null;
  /** Of a heading: 1 to 6. */
  readonly level: number | null;
  readonly line: number;
};

/** Words and address of what is no text; `cuts`: what stands before and behind it are two paragraphs. */
export type StandsFor = { readonly text: string; readonly address: string | null; readonly cuts: boolean };

/** What a kind of page writes in its own way. Each answers null for an element that is nothing of the sort. */
export type PageRules = {
  /** Why an element is left out. */
  readonly drop: (element: PageElement) => string | null;
  /** A quotation, and where its words are. */
  readonly quote?: (element: PageElement) => { readonly quote: PageQuote; readonly words: PageElement } | null;
  /** What a reader has to open first; `inline` stands inside a sentence. */
  readonly spoiler?: (
    element: PageElement,
  ) => { readonly title: string; readonly words: PageElement; readonly inline: boolean } | null;
  /** The label of a reference mark. */
  readonly mark?: (element: PageElement) => string | null;
  /** The words that a small picture in a sentence stands for. */
  readonly inlineImage?: (element: PageElement) => string | null;
  /** What stands for something that is no text (a film, the preview of a link), and its address. */
  readonly stands?: (element: PageElement) => StandsFor | null;
  /** Pictures without a description are left out as decoration. */
  readonly decoration?: boolean;
};

/** Where in a page the walk is. */
export type Place = BlockPlace & {
  /** Inside a cell of a table, where everything is one line. */
  readonly flat: boolean;
  readonly preformatted: boolean;
  /** The title of a spoiler that hides words inside a block; null outside of such. */
  readonly hidden: string | null;
  /** Inside a figure; with a caption, the picture's address goes with that, and the picture is no passage of its own. */
  readonly figure: { readonly captioned: boolean; readonly address: string | null } | null;
};

/** A picture that stands in a line of words; `words` are its description, and `alone` its block where no words follow it. */
export type Waiting = { readonly words: string; readonly alone: Standing | null; readonly isLarge: boolean };

/** A block that is made at once, of no element's words. */
export type Standing = { readonly text: string; readonly place: Place; readonly line: number };

/** The work of reading a page's blocks. */
export type Walk = {
  readonly rules: PageRules;
  readonly dropped: Tally;
  readonly base: URL | null;
  readonly blocks: PageBlock[];
  readonly groups: Map<PageQuote, number>;
  open: BlockText | null;
  /** Pictures behind the last words of the open block: more words decide whether they stand inside a sentence. */
  waiting: Waiting[];
  /** What stands in the open block without cutting it, and follows it. */
  after: Standing[];
};

/** Whether the open block has words on the line that the walk is on. */
export function isInSentence({ open }: Walk): boolean {
  return open !== null && open.length > 0 && !endsWithBreak(open);
}

/** Adds a stretch of a page's text to the open block, or begins one. */
export function addText(walk: Walk, text: string, place: Place, line: number): void {
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
  const isBlank = text.trim() === "";
  if (walk.open === null && isBlank) return;
  if (walk.open === null) walk.open = begun(walk, text, place, line);
  else if (!isBlank) settle(walk, walk.open, text);
  withText(walk.open, text, { asIs: place.preformatted && !place.flat, hidden: place.hidden });
}

/** A new block: the pictures before its words are captions, but for small ones before words that go on with a sentence. */
function begun(walk: Walk, text: string, place: Place, line: number): BlockText {
  const { waiting } = walk;
  walk.waiting = [];
  const block = newBlockText(place, line);
  const goesOn = /^\s*[\p{Ll}\p{P}]/u.test(text);
  for (const { words, alone, isLarge } of waiting) {
    if (alone && (isLarge || !goesOn || words === "")) stand(walk, alone);
    else if (words !== "") withText(block, `${words} `);
  }
  return block;
}

/** Words follow the pictures that wait: small ones are read as their description, large ones follow the block. */
function settle(walk: Walk, open: BlockText, next: string): void {
  for (const { words, alone, isLarge } of walk.waiting) {
    if (isLarge && alone) walk.after.push(alone);
    else if (words !== "") withText(open, ` ${words}${/^[\p{L}\p{N}]/u.test(next) ? " " : ""}`);
    else tell(walk.dropped, "pictures without a description");
  }
  walk.waiting = [];
}

/** Begins a new line in the open block; two of them end it. */
export function addBreak(walk: Walk, place: Place): void {
  if (place.flat) addPiece(walk, " ", place, 0);
  else if (walk.open === null) flush(walk);
  else if (walk.waiting.length > 0 || endsWithBreak(walk.open)) flush(walk);
  else withBreak(walk.open);
}

/** Adds a reference mark to the open block. */
export function addMark(walk: Walk, element: PageElement, label: string, place: Place): void {
  walk.open ??= newBlockText(place, element.line);
  withMark(walk.open, label, wordsIn(element));
}

/** Adds a block of its own; inside a sentence that goes on behind it, it follows; in a cell its words stand there. */
export function addStanding(walk: Walk, standing: Standing, cuts: boolean): void {
  if (standing.place.flat) addPiece(walk, ` ${standing.text} `, standing.place, standing.line);
  else if (isInSentence(walk) && !cuts) walk.after.push(standing);
  else {
    flush(walk);
    stand(walk, standing);
  }
}

function stand(walk: Walk, { text, place, line }: Standing): void {
  const block = newBlockText(place, line);
  withText(block, text);
  keep(walk, block);
}

/** Ends the open block, and adds what stood in it without being its words. */
export function flush(walk: Walk): void {
  const { open, after, waiting } = walk;
  walk.open = null;
  walk.after = [];
  walk.waiting = [];
  if (open !== null) keep(walk, open);
  for (const standing of after) stand(walk, standing);
  for (const { alone } of waiting) {
    if (alone) stand(walk, alone);
    else tell(walk.dropped, "pictures without a description");
  }
}

function keep(walk: Walk, block: BlockText): void {
  const { text, marks, spoiler } = textOfBlock(block);
  if (text === "") return;
  const { quotes, address, kind, level } = block.place;
  for (const quote of quotes) if (!walk.groups.has(quote)) walk.groups.set(quote, walk.groups.size + 1);
  const inner = quotes.at(-1);
  walk.blocks.push({
    kind: inner ? "quotation" : kind,
    level: inner || kind !== "heading" ? null : level,
    text,
    marks,
    quotes,
    group: inner ? (walk.groups.get(inner) ?? null) : null,
    spoiler,
    address,
    line: block.line,
  });
}
