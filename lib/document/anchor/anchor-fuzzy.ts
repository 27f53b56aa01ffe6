import search from "approx-string-match";
import { foldCase } from "@/lib/document/words/fold-case";
import { twinsOf } from "./anchor-twins";
import { type AnchorBlock, type AnchorMatch, type Selector, SHORT_QUOTE } from "./anchor-types";

/** In the quote's own block: low enough for a sentence of which a third was changed, high enough to shut out most
 * other sentences about the same thing. */
const EDITED_SIMILARITY = 0.6;
/** Mean likeness of what stands around it: two unrelated texts in one language reach 0.25 by chance. */
const EDITED_CONTEXT = 0.35;
/** A short quote is like many words, so what stands around it must say more. */
const SHORT_CONTEXT = 0.6;
/** A quote that stood in its block twice: its twin has all of its words and often one neighbour, so each side must agree. */
const TWIN_SIDE = 0.6;
/** Anywhere else, only a nearly unchanged quote is believed ... */
const MOVED_SIMILARITY = 0.85;
/** ... that took one of its neighbours along ... */
const MOVED_CONTEXT = 0.7;
/** ... and has no rival: lookalikes lie within a few characters of one another. */
const MOVED_MARGIN = 0.05;
/** How like a missing context is to anything: neither for nor against. */
const UNKNOWN = 0.5;

type Candidate = {
  readonly block: AnchorBlock;
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
};

/** Stage 3: the quote, changed by up to 40 %, in the block it came from. */
export function fuzzyInBlock(selector: Selector, block: AnchorBlock): AnchorMatch | null {
  const scored = candidates(selector.quote, block, EDITED_SIMILARITY).map((each) => {
    const { before, after } = contexts(selector, each);
    return { ...each, context: (before + after) / 2, weaker: Math.min(before, after) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, each) => (top === null || each.similarity + each.context > top.similarity + top.context ? each : top),
    null,
  );
  const needed = selector.quote.length < SHORT_QUOTE ? SHORT_CONTEXT : EDITED_CONTEXT;
  if (!best || best.context < needed) return null;
  return best.weaker >= TWIN_SIDE || twinsOf(selector).length === 0 ? foundAt("edited", best) : null;
}

/** Stage 5: the nearly unchanged quote in any block, with one of its neighbours and without a rival. */
export function movedInDocument(selector: Selector, blocks: readonly AnchorBlock[]): AnchorMatch | null {
  const [best] = everywhere(selector.quote, blocks, MOVED_SIMILARITY);
  if (!best) return null;
  const { before, after } = contexts(selector, best);
  const sides = [selector.prefix === "" ? 0 : before, selector.suffix === "" ? 0 : after];
  if (Math.max(...sides) < MOVED_CONTEXT) return null;
  const [, rival] = everywhere(selector.quote, blocks, best.similarity - MOVED_MARGIN);
  return rival && best.similarity - rival.similarity < MOVED_MARGIN ? null : foundAt("moved", best);
}

/** Every place in any block that is at least so similar, the most similar first. */
function everywhere(quote: string, blocks: readonly AnchorBlock[], floor: number): readonly Candidate[] {
  const sieve = sieveFor(foldCase(quote), errorsAllowed(quote, floor));
  return blocks
    .filter((block) => sieve(foldCase(block.text)))
    .flatMap((block) => candidates(quote, block, floor))
    .sort((a, b) => b.similarity - a.similarity);
}

/**
 * The best places in a block and, left and right of them, the best of the rest: they don't overlap. Capitals count for nothing:
 * who sets a heading in capitals or begins a sentence elsewhere leaves its words as they were.
 */
function candidates(quote: string, block: AnchorBlock, floor: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const text = foldCase(block.text);
  const words = foldCase(quote);
  const look = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const allowed = errorsAllowed(quote, floor);
    if (part.length < quote.length - allowed) return;
    const [match] = search(part, words, allowed);
    if (!match) return;
    const start = from + match.start;
    const end = from + match.end;
    found.push({ block, start, end, similarity: 1 - match.errors / quote.length });
    if (end <= start) return;
    look(from, start);
    look(end, to);
  };
  look(0, block.text.length);
  return found;
}

function errorsAllowed(quote: string, similarity: number): number {
  return Math.floor(quote.length * (1 - similarity) + 1e-9);
}

function contexts(selector: Selector, { block, start, end }: Candidate): { before: number; after: number } {
  const prefix = foldCase(selector.prefix);
  const suffix = foldCase(selector.suffix);
  const text = foldCase(block.text);
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return {
    before: prefix === "" ? (start === 0 ? 1 : UNKNOWN) : textSimilarity(prefix, before),
    after: suffix === "" ? (end === text.length ? 1 : UNKNOWN) : textSimilarity(suffix, after),
  };
}

/** 1 for equal texts, 0 for texts without a character in common: one minus the edit distance by the longer length. */
function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

/** Characters of a gram, and bits of its hash: each character shifts the older ones by four, so four stay. */
const GRAM = 4;
const MASK = 0xffff;

/**
 * A quick test that a text may hold the quote with that many errors, so that the costly search looks at few blocks.
 * An error spoils at most four of the quote's runs of four characters, so the others must all stand within a window
 * of the quote's length plus the errors (the q-gram lemma). May say yes wrongly, never no.
 */
function sieveFor(quote: string, errors: number): (text: string) => boolean {
  const needed = quote.length - GRAM + 1 - errors * GRAM;
  if (needed <= 1) return () => true;
  const known = new Uint8Array(MASK + 1);
  let hash = 0;
  for (let i = 0; i < quote.length; i++) {
    hash = ((hash << 4) ^ quote.charCodeAt(i)) & MASK;
    if (i >= GRAM - 1) known[hash] = 1;
  }
  const window = quote.length + errors - GRAM + 1;
  return (text) => text.length >= quote.length - errors && hasWindow(text, known, window, needed);
}

/** Whether in some window so many grams of the text end that are known. */
function hasWindow(text: string, known: Uint8Array, window: number, needed: number): boolean {
  const hits = new Uint8Array(text.length);
  let hash = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    hash = ((hash << 4) ^ text.charCodeAt(i)) & MASK;
    const hit = i >= GRAM - 1 ? (known[hash] ?? 0) : 0;
    hits[i] = hit;
    count += hit - (i >= window ? (hits[i - window] ?? 0) : 0);
    if (count >= needed) return true;
  }
  return false;
}

function foundAt(grade: AnchorMatch["grade"], { block, start, end, similarity }: Candidate): AnchorMatch {
  return { grade, block: block.id, start, end, similarity };
}
