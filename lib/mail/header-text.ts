/** What a list of mails shows of a subject at most. */
const LONGEST = 120;
/** Ends of lines, which would begin another header; signs that turn around or hide what stands beside them. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]+/gu;

/**
 * Returns a text as it may stand in the subject of a mail: one line, without signs that turn it around, cut between letters as they are seen
 * (an emoji of several signs stays whole).
 */
export function headerText(text: string, longest = LONGEST): string {
  const line = text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line)];
  if (letters.length <= longest) return line;
  return `${letters
    .slice(0, longest - 1)
    .map(({ segment }) => segment)
    .join("")
    .trimEnd()}…`;
}
