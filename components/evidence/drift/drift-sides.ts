import { diffWords } from "@/lib/document/compare/diff-words";
import type { Segment } from "@/lib/document/compare/word-diff";
import type { NodeJson } from "@/lib/document/model/json";
import type { DriftPlace } from "@/lib/evidence/claims/drift";

/** A range of a passage: whether it stands on both sides, and whether it belongs to the quoted words. */
export type DriftPart = { readonly text: string; readonly changed: boolean; readonly quoted: boolean };

/** The two texts of a citation that drifted, cut where something changes or the quoted words begin or end. */
export type DriftSides = { readonly was: readonly DriftPart[]; readonly now: readonly DriftPart[] };

/**
 * Compares the passage as it was cited with the one found for it, word by word. Where it is another passage, or hardly anything
 * stayed, only the quoted words are compared; where even those have little in common, nothing is marked as changed.
 */
export function driftSides(was: DriftPlace, now: DriftPlace | null): DriftSides {
  if (now === null) return { was: plain(was), now: [] };
  if (was.passage === now.passage) {
    const whole = compared(paragraph(was), paragraph(now));
    if (whole) return whole;
  }
  const words = was.words && now.words ? compared(quotation(was), quotation(now)) : null;
  if (!words) return { was: plain(was), now: plain(now) };
  return { was: withSurroundingText(was, words.was), now: withSurroundingText(now, words.now) };
}

/** The words of a place that are quoted, or all of them. */
export function quotedWords({ text, words }: DriftPlace): string {
  return words ? text.slice(words.start, words.end) : text;
}

function compared(before: NodeJson, after: NodeJson): DriftSides | null {
  const { parts, rewritten } = diffWords(before, after);
  if (rewritten) return null;
  return {
    was: parts.filter(({ op }) => op !== "insert").map((part) => partOf(part, part.marksBefore)),
    now: parts.filter(({ op }) => op !== "delete").map((part) => partOf(part, part.marksAfter)),
  };
}

function partOf({ op, text }: Segment, marks: Segment["marksBefore"]): DriftPart {
  return { text, changed: op === "insert" || op === "delete", quoted: marks.length > 0 };
}

/** A passage as a paragraph in which a mark stands on the quoted words: comparing keeps track of it. */
function paragraph(place: DriftPlace): NodeJson {
  const content = plain(place).map(({ text, quoted }) => ({
    type: "text",
    text,
    ...(quoted ? { marks: QUOTED } : {}),
  }));
  return { type: "paragraph", content };
}

function quotation(place: DriftPlace): NodeJson {
  return { type: "paragraph", content: [{ type: "text", text: quotedWords(place), marks: QUOTED }] };
}

const QUOTED = [{ type: "bold" }];

function plain({ text, words }: DriftPlace): readonly DriftPart[] {
  const { start, end } = words ?? { start: 0, end: 0 };
  const parts = [
    { text: text.slice(0, start), changed: false, quoted: false },
    { text: text.slice(start, end), changed: false, quoted: true },
    { text: text.slice(end), changed: false, quoted: false },
  ];
  return parts.filter((part) => part.text !== "");
}

function withSurroundingText(place: DriftPlace, quoted: readonly DriftPart[]): readonly DriftPart[] {
  const [before, after] = [place.words?.start ?? 0, place.words?.end ?? place.text.length];
  const parts = [
    { text: place.text.slice(0, before), changed: false, quoted: false },
    ...quoted,
    { text: place.text.slice(after), changed: false, quoted: false },
  ];
  return parts.filter((part) => part.text !== "");
}
