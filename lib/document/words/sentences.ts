import { endsInOrdinal } from "./ordinals";
import { endsInShortForm } from "./short-forms";
import { endsInSpeech } from "./speech";

/** A sentence of a textblock: UTF-16 offsets in its plain text, without the white space around it. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

/** One language for all, so that browser and server cut alike; the rules of Unicode hardly differ between languages. */
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Characters behind a full stop that are looked at: enough for who says something and for the end of a short speech. */
const AHEAD = 240;

/** Characters before a full stop among which a short form or an ordinal with its article is looked for: longer than any. */
const BEHIND = 40;

/**
 * The sentences of a textblock's plain text, in order. A line that breaks ends a sentence; a short form ("Op. Pike"), an ordinal
 * ("12. Juni") and the end of speech within one ("“Halt!” he cried.") do not.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: number | null = null;
  for (const { index, segment } of segmenter.segment(text)) {
    const start: number = open ?? index;
    const end = index + segment.length;
    const goesOn = !/[\n\u2028\u2029]/.test(segment) && end < text.length && isInside(text, start, end);
    open = goesOn ? start : null;
    if (!goesOn) sentences.push(...trimmed(text, start, end));
  }
  return sentences;
}

/** Whether the sentence that begins at `start` goes on over `end`, where Unicode's rules would end it. */
function isInside(text: string, start: number, end: number): boolean {
  const before = text.slice(start, end).trimEnd();
  const after = text.slice(end, end + AHEAD).trimStart();
  if (!before.endsWith(".")) return endsInSpeech(before, after);
  const tail = before.slice(-BEHIND);
  return endsInShortForm(tail, after) || endsInOrdinal(tail, after);
}

function trimmed(text: string, start: number, end: number): readonly Sentence[] {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? [{ start: from, end: to, text: text.slice(from, to) }] : [];
}
