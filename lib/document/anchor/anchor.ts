import { commonTokens } from "@/lib/document/words/common-tokens";
import { splitWords } from "@/lib/document/words/tokens";
import { fuzzyInBlock, movedInDocument } from "./anchor-fuzzy";
import { twinsOf } from "./anchor-twins";
import {
  type AnchorBlock,
  type Anchored,
  type AnchorMatch,
  lost,
  type Selector,
  SHORT_QUOTE,
  type TextSelector,
} from "./anchor-types";

export type { AnchorBlock, Anchored, Selector, TextSelector } from "./anchor-types";

/** UTF-16 units of context on each side: enough to be unique in long threads, small enough to survive most edits. */
const CONTEXT = 32;
/** Context of short quotes, which say little by themselves. */
const LONG_CONTEXT = 64;
/** The least context that counts as a neighbour when telling a deletion from a rewriting: two or three words. */
const MIN_NEIGHBOUR = 12;
/** A gap between the neighbours is a rewritten quote only within these multiples of its length: below, most of it
 * was deleted; above, something else was put in its place. */
const MIN_GAP = 0.4;
const MAX_GAP = 2.2;
/** A quote that was its whole block has no neighbours; then so many of its words, in order, must have stayed. Two
 * sentences of one topic share a quarter of their words once in a hundred times, a sentence of which 60 % were replaced
 * keeps that many nine times in ten. */
const KEPT_WORDS = 0.25;

/** The range `start` to `end` (UTF-16 offsets) of a block's text with its surroundings, to find it again by. */
export function selectorFor(text: string, start: number, end: number): TextSelector {
  const length = end - start < SHORT_QUOTE * 2 ? LONG_CONTEXT : CONTEXT;
  return {
    quote: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - length)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + length))),
    start,
  };
}

/**
 * Finds a quotation again in `blocks` (an article's textblocks or a source version's passages, in order), in six
 * stages from certain to lost; being lost is better than being wrong. A quote that was its
 * whole block, as most posts' sentences are, has no neighbours to tell a rewriting by: there the words that stayed decide. An exact quote that is unique but stands
 * in another block among other words is `moved`, not `exact`, and a short one is not taken at all: its first place may
 * have been deleted while this one was there before. And where the neighbours of the quote now touch, the quote was
 * deleted, so that nothing like it in the same block is taken for it. A short quote that was edited needs more context. Of a quote
 * that stood in its block twice (`blockText`), only what its twin did not have around it tells the two apart.
 */
export function findAnchor(selector: Selector, blocks: readonly AnchorBlock[]): Anchored {
  if (selector.quote === "") return lost;
  const home = blocks.find((block) => block.id === selector.block);
  const exact = unchanged(selector, home, blocks) ?? exactQuote(selector, home, blocks);
  if (exact) return exact;
  const deleted = home !== undefined && neighboursTouch(selector, home.text);
  if (home && !deleted) {
    const near = fuzzyInBlock(selector, home) ?? rewritten(selector, home) ?? rewrittenWhole(selector, home);
    if (near) return near;
  }
  const elsewhere = deleted || twinsOf(selector).length > 0;
  return movedInDocument(selector, elsewhere ? blocks.filter((block) => block !== home) : blocks) ?? lost;
}

/** Stage 1: a block with the same text has the quote at the same offset. */
function unchanged(
  selector: Selector,
  home: AnchorBlock | undefined,
  blocks: readonly AnchorBlock[],
): AnchorMatch | null {
  if (home?.hash === selector.blockHash) return atOffset(selector, home);
  const same = blocks.filter((block) => block.hash === selector.blockHash);
  const [only] = same;
  return only && same.length === 1 ? atOffset(selector, only) : null;
}

function atOffset({ quote, start }: Selector, block: AnchorBlock): AnchorMatch | null {
  return block.text.startsWith(quote, start) ? found("exact", block, start, start + quote.length) : null;
}

type Occurrence = { readonly block: AnchorBlock; readonly at: number; readonly sides: number };

/** Stage 2: the exact quote, by its context where there are several. */
function exactQuote(
  selector: Selector,
  home: AnchorBlock | undefined,
  blocks: readonly AnchorBlock[],
): AnchorMatch | null {
  const { quote } = selector;
  const all = occurrences(selector, blocks);
  const both = all.filter((each) => each.sides === 2);
  const either = all.filter((each) => each.sides > 0);
  const hit = single(both) ?? single(both.filter((each) => each.block === home));
  const chosen = hit ?? (both.length === 0 ? single(either) : null);
  if (chosen) return found("exact", chosen.block, chosen.at, chosen.at + quote.length);
  const only = single(all);
  if (!only || twinsOf(selector).length > 0) return null;
  if (only.block === home) return found("exact", only.block, only.at, only.at + quote.length);
  return quote.length >= SHORT_QUOTE ? found("moved", only.block, only.at, only.at + quote.length) : null;
}

function occurrences(selector: Selector, blocks: readonly AnchorBlock[]): readonly Occurrence[] {
  const { quote, prefix, suffix, blockText = "" } = selector;
  const twins = twinsOf(selector);
  const sides = {
    prefix: prefix !== "" && !twins.some((at) => blockText.endsWith(prefix, at)),
    suffix: suffix !== "" && !twins.some((at) => blockText.startsWith(suffix, at + quote.length)),
  };
  const all: Occurrence[] = [];
  for (const block of blocks) {
    for (let at = block.text.indexOf(quote); at !== -1; at = block.text.indexOf(quote, at + 1)) {
      const before = sides.prefix && block.text.endsWith(prefix, at);
      const after = sides.suffix && block.text.startsWith(suffix, at + quote.length);
      all.push({ block, at, sides: (before ? 1 : 0) + (after ? 1 : 0) });
    }
  }
  return all;
}

/** Whether what stood before the quote and what stood after it now follow one another: the quote was cut out. */
function neighboursTouch(selector: Selector, text: string): boolean {
  const gap = gapIn(selector, text);
  return gap !== null && text.slice(gap.start, gap.end).trim() === "";
}

/** Stage 4: both neighbours are there, and what now lies between them is about as long as the quote. */
function rewritten(selector: Selector, block: AnchorBlock): AnchorMatch | null {
  const gap = gapIn(selector, block.text);
  if (!gap) return null;
  const between = block.text.slice(gap.start, gap.end);
  const start = gap.start + between.length - between.trimStart().length;
  const end = start + between.trim().length;
  const ratio = (end - start) / selector.quote.length;
  if (ratio < MIN_GAP || ratio > MAX_GAP) return null;
  return { ...found("rewritten", block, start, end), similarity: 0 };
}

/** Stage 4 of a quote that was all of its block: the block is as long as before, and enough of the words stayed. */
function rewrittenWhole({ quote, prefix, suffix }: Selector, block: AnchorBlock): AnchorMatch | null {
  if (prefix !== "" || suffix !== "") return null;
  const ratio = block.text.length / quote.length;
  if (ratio < MIN_GAP || ratio > MAX_GAP) return null;
  const [before, after] = [splitWords(quote.toLowerCase()), splitWords(block.text.toLowerCase())];
  const numbers = new Map([...before, ...after].map((word, index) => [word, index]));
  const [a, b] = [before, after].map((words) => Int32Array.from(words, (word) => numbers.get(word) ?? -1));
  if (!a || !b) return null;
  const kept = commonTokens(a, b).reduce((sum, match) => sum + match.length, 0);
  if (kept < KEPT_WORDS * Math.max(a.length, b.length)) return null;
  return { ...found("rewritten", block, 0, block.text.length), similarity: 0 };
}

/**
 * The range between the quote's neighbours, each found exactly once. A quote at an edge of its block has that edge
 * as its neighbour, but one of the two must be text: the block's id alone is no evidence.
 */
function gapIn(selector: Selector, text: string): { readonly start: number; readonly end: number } | null {
  const prefix = selector.prefix.slice(-CONTEXT).trimStart();
  const suffix = selector.suffix.slice(0, CONTEXT).trimEnd();
  if (Math.max(prefix.length, suffix.length) < MIN_NEIGHBOUR) return null;
  const before = prefix === "" ? 0 : onlyIndex(text, prefix, 0);
  if (before === -1) return null;
  const start = before + prefix.length;
  const end = suffix === "" ? text.length : onlyIndex(text, suffix, start);
  return end === -1 ? null : { start, end };
}

function onlyIndex(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at !== -1 && text.indexOf(part, at + 1) === -1 ? at : -1;
}

function found(grade: AnchorMatch["grade"], block: AnchorBlock, start: number, end: number): AnchorMatch {
  return { grade, block: block.id, start, end, similarity: 1 };
}

function single<T>(all: readonly T[]): T | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Offsets that don't cut a surrogate pair: the context is kept in databases, which refuse half a character. */
function wholeFrom(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && at > 0 ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
