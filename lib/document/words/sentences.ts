/** A sentence of a textblock: UTF-16 offsets in its plain text, without the white space around it. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

/** One language for all, so that browser and server cut alike; the rules of Unicode hardly differ between languages. */
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Short forms before a name or a number, after which a full stop ends nothing. */
const SHORT_FORMS =
  /(?:^|[\s([“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Fr|St|Ste|Mt|Ft|Gen|Brig|Col|Maj|Capt|Cpt|Lt|Sgt|Cpl|Pvt|Adm|Cmdr|Cdr|Gov|Sen|Rep|Pres|No|Nos|Nr|Vol|Fig|Ch|pp?|ca?|cf|vs|approx|e\.g|i\.e|viz|al|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** Characters at a sentence's end among which a short form is looked for: longer than any. */
const TAIL = 24;

/** The sentences of a textblock's plain text, in order. A line that breaks ends a sentence, an abbreviation does not. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: number | null = null;
  for (const { index, segment } of segmenter.segment(text)) {
    const start: number = open ?? index;
    const end = index + segment.length;
    const goesOn =
      !segment.includes("\n") && end < text.length && SHORT_FORMS.test(text.slice(Math.max(start, end - TAIL), end));
    open = goesOn ? start : null;
    if (!goesOn) sentences.push(...trimmed(text, start, end));
  }
  return sentences;
}

function trimmed(text: string, start: number, end: number): readonly Sentence[] {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? [{ start: from, end: to, text: text.slice(from, to) }] : [];
}
