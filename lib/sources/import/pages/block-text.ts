import type { PassageKind, PassageMark } from "@/lib/sources/passage";
import { cleanText } from "./page-tree";

/** Whom a quotation names, the number of the post that it is from, and what stands above it, as far as the page says. */
export type PageQuote = {
  readonly author: string | null;
  readonly source: string | null;
  readonly title: string | null;
};

/** Where a block stands and what it is. */
export type BlockPlace = {
  readonly kind: PassageKind;
  /** Of a heading: 1 to 6. */
  readonly level: number | null;
  readonly quotes: readonly PageQuote[];
  readonly spoiler: string | null;
  readonly address: string | null;
};

/**
 * A block while its words are collected, in pieces: looking at the end of a string that grows costs time in its square. Only
 * the last piece may end in white space.
 */
export type BlockText = {
  readonly place: BlockPlace;
  readonly line: number;
  readonly pieces: string[];
  /** Of all pieces together. */
  length: number;
  readonly marks: PassageMark[];
  /** Ranges that an inline spoiler hides, in order (UTF-16), with its title. */
  readonly hidden: { readonly at: number; to: number; readonly title: string }[];
};

/** A block without words yet. */
export function newBlockText(place: BlockPlace, line: number): BlockText {
  return { place, line, pieces: [], length: 0, marks: [], hidden: [] };
}

/** Signs that close what stands before them: no space belongs before them when a mark goes. */
const CLOSING = /^[.,;:!?)\]}»”’…%]/;

/** How words are added: `asIs` keeps white space but at the ends of lines, `hidden` is the title of a spoiler that hides them. */
type Adding = { readonly asIs?: boolean; readonly hidden?: string | null };

/** Adds words, in place: white space becomes a single space, unless `asIs`. */
export function withText(block: BlockText, words: string, { asIs = false, hidden = null }: Adding = {}): void {
  const before = block.length;
  appendText(block, words, asIs);
  if (hidden === null) return;
  const at = Math.min(before, block.length);
  const last = block.hidden.at(-1);
  if (last?.title === hidden && last.to >= at) last.to = block.length;
  else block.hidden.push({ at, to: block.length, title: hidden });
}

function appendText(block: BlockText, words: string, asIs: boolean): void {
  const clean = cleanText(words).replace(/\r\n?/g, "\n");
  const text = asIs ? clean.replace(/[^\S\n]+\n/g, "\n") : clean.replace(/\s+/g, " ");
  const space = trailingSpace(block);
  if (block.length === 0) add(block, asIs ? text.replace(/^\s*\n/, "") : text.trimStart());
  else if (leavesSpace(block, text)) {
    trimEnd(block);
    add(block, text.trimStart());
  } else if (text.startsWith("\n")) {
    trimEnd(block);
    add(block, text);
  } else add(block, !asIs && space !== "" ? text.trimStart() : text);
}

function add(block: BlockText, text: string): void {
  if (text === "") return;
  // White space alone joins the piece before it, so that the last piece always has all of it.
  if (text.trim() === "" && block.pieces.length > 0) block.pieces.push((block.pieces.pop() ?? "") + text);
  else block.pieces.push(text);
  block.length += text.length;
}

function trailingSpace({ pieces }: BlockText): string {
  const last = pieces.at(-1) ?? "";
  return last.slice(last.trimEnd().length);
}

function trimEnd(block: BlockText): void {
  const space = trailingSpace(block);
  if (space === "") return;
  const last = block.pieces.pop() ?? "";
  block.pieces.push(last.slice(0, last.length - space.length));
  block.length -= space.length;
}

/** Whether a block ends with the beginning of a new line. */
export function endsWithBreak(block: BlockText): boolean {
  return trailingSpace(block).endsWith("\n");
}

/** Begins a new line in a block, in place. */
export function withBreak(block: BlockText): void {
  trimEnd(block);
  add(block, "\n");
}

/** Adds a reference mark, in place: behind the last word, before the space that may follow that. */
export function withMark(block: BlockText, label: string, raw: string): void {
  const space = trailingSpace(block);
  block.marks.push({ label, at: block.length - space.length, raw: space + raw });
}

/** Whether white space between the words and the next ones is only there because a mark stood in it. */
function leavesSpace(block: BlockText, next: string): boolean {
  const at = block.marks.at(-1)?.at;
  return at !== undefined && at === block.length - trailingSpace(block).length && CLOSING.test(next.trimStart());
}

/** The words and marks of a finished block, and the title of the spoiler that hides it or some of its words. */
export function textOfBlock(block: BlockText): {
  text: string;
  marks: readonly PassageMark[];
  spoiler: string | null;
} {
  const text = block.pieces.join("").trimEnd();
  const hidden = block.hidden.flatMap(({ at, to, title }) => {
    const words = text.slice(at, to);
    const start = at + words.length - words.trimStart().length;
    return words.trim() === "" ? [] : [{ at: start, hides: words.trim().length, title }];
  });
  const [first] = hidden;
  const isWhole = hidden.length === 1 && first?.at === 0 && first.hides === text.length;
  const spoilers = isWhole ? [] : hidden.map(({ at, hides }) => ({ label: "", at, raw: "", hides }));
  const marks = spoilers.length === 0 ? block.marks : [...block.marks, ...spoilers].sort((a, b) => a.at - b.at);
  return { text, marks, spoiler: first?.title ?? block.place.spoiler };
}
