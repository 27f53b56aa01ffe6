import type { MarkJson, NodeJson } from "@/lib/document/model/json";
import { commonTokens, type Match } from "@/lib/document/words/common-tokens";
import { bagOf, isWord, sharedWords } from "@/lib/document/words/tokens";
import { BLOCK_END, type Flow, type FlowToken, flowOf } from "./flow";
import { type Hunk, readableHunks } from "./hunks";
import { keptWordDiff, knownWordDiff } from "./known-word-diffs";
import type { Segment, WordDiff } from "./word-diff";

/**
 * Less than this share of the shorter side's words kept, and the old and the new text stand whole one after the
 * other: above it fragments still help, below it they are a soup of little words that stayed by chance.
 */
const LEAST_KEPT = 0.4;

/** Compares the inline content of two textblocks: words first, then the marks of the words that stayed. */
export function diffWords(before: NodeJson, after: NodeJson): WordDiff {
  return knownWordDiff(before, after) ?? keptWordDiff(before, after, wordDiff(before, after));
}

function wordDiff(before: NodeJson, after: NodeJson): WordDiff {
  const old = flowOf([before]);
  const now = flowOf([after]);
  const oldWords = wordsIn(old.tokens);
  const nowWords = wordsIn(now.tokens);
  const least = LEAST_KEPT * Math.min(oldWords.length, nowWords.length);
  const replaced = { parts: [...wholeFlow(old, "delete"), ...wholeFlow(now, "insert")], rewritten: true };
  // No subsequence can keep more words than the two lines share: this spares the search where all is new.
  if (sharedWords(bagOf(oldWords), bagOf(nowWords)) < least) return replaced;
  const hunks = hunksOf(old, now);
  const lost = hunks.reduce((sum, hunk) => sum + wordsIn(old.tokens.slice(hunk.aFrom, hunk.aTo)).length, 0);
  if (oldWords.length - lost < least) return replaced;
  return { parts: segmentsOf(old, now, hunks), rewritten: false };
}

/**
 * Compares neighbouring textblocks as one text, so that a split or a merge is no more than a block's end that came or
 * went. The answer has one list of segments for each block after the change; `BLOCK_END`s are taken out.
 */
export function diffFlows(before: readonly NodeJson[], after: readonly NodeJson[]): readonly (readonly Segment[])[] {
  const old = flowOf(before);
  const now = flowOf(after);
  const lines: Segment[][] = [[]];
  for (const segment of segmentsOf(old, now, hunksOf(old, now))) {
    if (segment.atom?.type !== BLOCK_END.type) lines.at(-1)?.push(segment);
    else if (segment.op !== "delete") lines.push([]);
  }
  return lines;
}

/** A line as one list of segments that all came or all went. */
export function wholeLine(block: NodeJson, op: "insert" | "delete"): readonly Segment[] {
  return wholeFlow(flowOf([block]), op);
}

/** How much a reader has to look at: UTF-16 units that came or went. */
export function changedLength(parts: readonly Segment[]): number {
  return parts.reduce((sum, { op, text }) => sum + (op === "insert" || op === "delete" ? text.length : 0), 0);
}

function wordsIn(tokens: readonly FlowToken[]): string[] {
  return tokens.filter(({ key, atom }) => atom === undefined && isWord(key)).map(({ key }) => key);
}

function hunksOf(old: Flow, now: Flow): readonly Hunk[] {
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly FlowToken[]): Int32Array =>
    Int32Array.from(tokens, ({ key }) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const matches = commonTokens(numbered(old.tokens), numbered(now.tokens));
  return readableHunks(old.tokens, now.tokens, between(matches, old.tokens.length, now.tokens.length));
}

function between(matches: readonly Match[], aLength: number, bLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let aFrom = 0;
  let bFrom = 0;
  for (const { a, b, length } of [...matches, { a: aLength, b: bLength, length: 0 }]) {
    if (a > aFrom || b > bFrom) hunks.push({ aFrom, aTo: a, bFrom, bTo: b });
    aFrom = a + length;
    bFrom = b + length;
  }
  return hunks;
}

function segmentsOf(old: Flow, now: Flow, hunks: readonly Hunk[]): Segment[] {
  const segments: Segment[] = [];
  let a = 0;
  let b = 0;
  const end: Hunk = {
    aFrom: old.tokens.length,
    aTo: old.tokens.length,
    bFrom: now.tokens.length,
    bTo: now.tokens.length,
  };
  for (const hunk of [...hunks, end]) {
    segments.push(...keptSegments(slices(old, a, hunk.aFrom), slices(now, b, hunk.bFrom)));
    segments.push(...slices(old, hunk.aFrom, hunk.aTo).map((slice) => oneSided(slice, "delete")));
    segments.push(...slices(now, hunk.bFrom, hunk.bTo).map((slice) => oneSided(slice, "insert")));
    a = hunk.aTo;
    b = hunk.bTo;
  }
  return segments;
}

function wholeFlow(flow: Flow, op: "insert" | "delete"): Segment[] {
  return slices(flow, 0, flow.tokens.length).map((slice) => oneSided(slice, op));
}

/** A range of one side under equal marks, or one inline node. */
type Slice = {
  readonly text: string;
  readonly atom: NodeJson | undefined;
  readonly marks: readonly MarkJson[];
  readonly key: string;
};

/** The tokens `[from, to)` cut where marks change and at inline nodes. */
function slices(flow: Flow, from: number, to: number): Slice[] {
  const found: Slice[] = [];
  if (from === to) return found;
  let run = runAt(flow, flow.tokens[from]?.start ?? 0);
  let start = flow.tokens[from]?.start ?? 0;
  const end = flow.tokens[to - 1]?.end ?? start;
  const cut = (until: number, atom?: NodeJson): void => {
    while (start < until) {
      const { end: runEnd, marks, key } = flow.runs[run] ?? { end: until, marks: [], key: "" };
      const stop = Math.min(until, runEnd);
      found.push({ text: atom ? "\n" : flow.text.slice(start, stop), atom, marks, key });
      start = stop;
      if (stop === runEnd) run += 1;
    }
  };
  for (let index = from; index < to; index += 1) {
    const token = flow.tokens[index];
    if (token?.atom === undefined) continue;
    cut(token.start);
    cut(token.end, token.atom);
  }
  cut(end);
  return found;
}

/** The index of the run of marks in which the UTF-16 offset lies. */
function runAt(flow: Flow, offset: number): number {
  let low = 0;
  let high = flow.runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flow.runs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function oneSided({ text, atom, marks }: Slice, op: "insert" | "delete"): Segment {
  const [marksBefore, marksAfter] = op === "insert" ? [[], marks] : [marks, []];
  return { op, text, ...(atom ? { atom } : {}), marksBefore, marksAfter };
}

/** Two sides with equal text, cut where the marks of either change. */
function keptSegments(old: readonly Slice[], now: readonly Slice[]): Segment[] {
  const segments: Segment[] = [];
  let oldIndex = 0;
  let oldUsed = 0;
  for (const slice of now) {
    for (let used = 0; used < slice.text.length; ) {
      const was = old[oldIndex] ?? slice;
      const length = Math.min(slice.text.length - used, was.text.length - oldUsed);
      const text = slice.text.slice(used, used + length);
      const op = was.key === slice.key ? "same" : "restyle";
      const atom = slice.atom ? { atom: slice.atom } : {};
      segments.push({ op, text, ...atom, marksBefore: was.marks, marksAfter: slice.marks });
      used += length;
      oldUsed += length;
      if (oldUsed < was.text.length) continue;
      oldIndex += 1;
      oldUsed = 0;
    }
  }
  return segments;
}
