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
import { type Counter, countUp } from "./counter";
import { type PageElement, wordsIn } from "./page-tree";

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

/** Where in a page the builder is. */
export type FlowPlace = BlockPlace & {
  /** Inside a cell of a table, where everything is one line. */
  readonly flat: boolean;
  readonly preformatted: boolean;
  /** The title of a spoiler that hides words inside a block; null outside of such. */
  readonly hidden: string | null;
  /** Inside a figure; with a caption, the picture's address goes with that, and the picture is no passage of its own. */
  readonly figure: { readonly captioned: boolean; readonly address: string | null } | null;
};

/** A picture that stands in a line of words; `words` are its description, and `alone` its block where no words follow it. */
export type Waiting = { readonly words: string; readonly alone: OpenFlow | null; readonly isLarge: boolean };

/** A block that is made at once, of no element's words. */
export type OpenFlow = { readonly text: string; readonly place: FlowPlace; readonly line: number };

/** The work of reading a page's blocks. */
export type BlockBuilder = {
  readonly rules: PageRules;
  readonly dropped: Counter;
  readonly base: URL | null;
  readonly blocks: PageBlock[];
  readonly groups: Map<PageQuote, number>;
  open: BlockText | null;
  /** Pictures behind the last words of the open block: more words decide whether they stand inside a sentence. */
  waiting: Waiting[];
  /** What stands in the open block without cutting it, and follows it. */
  after: OpenFlow[];
};

/** Whether the open block has words on the line that the builder is on. */
export function isInSentence({ open }: BlockBuilder): boolean {
  return open !== null && open.length > 0 && !endsWithBreak(open);
}

/** Adds a range of a page's text to the open block, or begins one. */
export function addText(builder: BlockBuilder, text: string, place: FlowPlace, line: number): void {
  if (place.preformatted && !place.flat) {
    const [first = "", ...others] = text.split(/\n\s*\n/);
    addPiece(builder, first, place, line);
    for (const other of others) {
      flush(builder);
      addPiece(builder, other, place, line);
    }
  } else addPiece(builder, text, place, line);
}

function addPiece(builder: BlockBuilder, text: string, place: FlowPlace, line: number): void {
  const isBlank = text.trim() === "";
  if (builder.open === null && isBlank) return;
  if (builder.open === null) builder.open = begun(builder, text, place, line);
  else if (!isBlank) settle(builder, builder.open, text);
  withText(builder.open, text, { asIs: place.preformatted && !place.flat, hidden: place.hidden });
}

/** A new block: the pictures before its words are captions, but for small ones before words that go on with a sentence. */
function begun(builder: BlockBuilder, text: string, place: FlowPlace, line: number): BlockText {
  const { waiting } = builder;
  builder.waiting = [];
  const block = newBlockText(place, line);
  const goesOn = /^\s*[\p{Ll}\p{P}]/u.test(text);
  for (const { words, alone, isLarge } of waiting) {
    if (alone && (isLarge || !goesOn || words === "")) stand(builder, alone);
    else if (words !== "") withText(block, `${words} `);
  }
  return block;
}

/** Words follow the pictures that wait: small ones are read as their description, large ones follow the block. */
function settle(builder: BlockBuilder, open: BlockText, next: string): void {
  for (const { words, alone, isLarge } of builder.waiting) {
    if (isLarge && alone) builder.after.push(alone);
    else if (words !== "") withText(open, ` ${words}${/^[\p{L}\p{N}]/u.test(next) ? " " : ""}`);
    else countUp(builder.dropped, "pictures without a description");
  }
  builder.waiting = [];
}

/** Begins a new line in the open block; two of them end it. */
export function addBreak(builder: BlockBuilder, place: FlowPlace): void {
  if (place.flat) addPiece(builder, " ", place, 0);
  else if (builder.open === null) flush(builder);
  else if (builder.waiting.length > 0 || endsWithBreak(builder.open)) flush(builder);
  else withBreak(builder.open);
}

/** Adds a reference mark to the open block. */
export function addMark(builder: BlockBuilder, element: PageElement, label: string, place: FlowPlace): void {
  builder.open ??= newBlockText(place, element.line);
  withMark(builder.open, label, wordsIn(element));
}

/** Adds a block of its own; inside a sentence that goes on behind it, it follows; in a cell its words stand there. */
export function addStanding(builder: BlockBuilder, standing: OpenFlow, cuts: boolean): void {
  if (standing.place.flat) addPiece(builder, ` ${standing.text} `, standing.place, standing.line);
  else if (isInSentence(builder) && !cuts) builder.after.push(standing);
  else {
    flush(builder);
    stand(builder, standing);
  }
}

function stand(builder: BlockBuilder, { text, place, line }: OpenFlow): void {
  const block = newBlockText(place, line);
  withText(block, text);
  keep(builder, block);
}

/** Ends the open block, and adds what stood in it without being its words. */
export function flush(builder: BlockBuilder): void {
  const { open, after, waiting } = builder;
  builder.open = null;
  builder.after = [];
  builder.waiting = [];
  if (open !== null) keep(builder, open);
  for (const standing of after) stand(builder, standing);
  for (const { alone } of waiting) {
    if (alone) stand(builder, alone);
    else countUp(builder.dropped, "pictures without a description");
  }
}

function keep(builder: BlockBuilder, block: BlockText): void {
  const { text, marks, spoiler } = textOfBlock(block);
  if (text === "") return;
  const { quotes, address, kind, level } = block.place;
  for (const quote of quotes) if (!builder.groups.has(quote)) builder.groups.set(quote, builder.groups.size + 1);
  const inner = quotes.at(-1);
  builder.blocks.push({
    kind: inner ? "quotation" : kind,
    level: inner || kind !== "heading" ? null : level,
    text,
    marks,
    quotes,
    group: inner ? (builder.groups.get(inner) ?? null) : null,
    spoiler,
    address,
    line: block.line,
  });
}
