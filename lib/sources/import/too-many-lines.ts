import type { TooLarge } from "@/lib/base/failure";

/**
 * Lines of one file: 20 MB of verse have half as many, and a source has 250,000 paragraphs at most. Each line becomes an object; lists
 * of more than this need more memory in one piece than a thread can be refused.
 */
const MAX_LINES = 1_000_000;

/** The refusal of a file with too many lines. */
export const TOO_MANY_LINES: TooLarge = {
  kind: "tooLarge",
  detail: `The text has more than ${MAX_LINES.toLocaleString("en-GB")} lines; nothing was written. Split it into several sources.`,
};

/** Whether a text has more lines than a file may have, whatever ends them (LF, CRLF, CR). */
export function hasTooManyLines(text: string): boolean {
  let lines = 1;
  for (const end of ["\n", "\r"]) {
    for (let at = text.indexOf(end); at >= 0 && lines <= MAX_LINES; at = text.indexOf(end, at + 1)) {
      if (end === "\n" || text[at + 1] !== "\n") lines += 1;
    }
  }
  return lines > MAX_LINES;
}
