import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt, isBlank, linesOf } from "@/lib/sources/lines";
import type { ParsedPassage, ParsedSource } from "@/lib/sources/passage";

/** The longest first line that is taken for a title. */
const MAX_TITLE = 120;

/**
 * Reads any plain text as a reference: blank lines part its paragraphs, and everything in them stays as it is. A short first line
 * that stands alone is the title. Refuses a text of nothing but a title.
 */
export function parsePlain(text: string): Result<ParsedSource, Invalid> {
  const paragraphs = paragraphsOf(linesOf(text));
  const [first, ...others] = paragraphs;
  const titled =
    first !== undefined && others.length > 0 && !first.text.includes("\n") && first.text.length <= MAX_TITLE;
  const body = titled ? others : paragraphs;
  if (body.length === 0) return failed(invalidAt(1, "the text is empty."));
  return success({
    kind: "reference",
    format: "plain",
    title: titled ? first.text : "",
    posts: [],
    passages: body.map(passageAt),
    warnings: [],
    dropped: [],
  });
}

type Paragraph = { readonly text: string; readonly line: number };

function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const found: { lines: string[]; line: number }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) open = false;
    else if (open) found.at(-1)?.lines.push(line.trimEnd());
    else {
      found.push({ lines: [line.trim()], line: index + 1 });
      open = true;
    }
  }
  return found.map((block) => ({ text: block.lines.join("\n"), line: block.line }));
}

function passageAt({ text, line }: Paragraph, order: number): ParsedPassage {
  return { order, post: null, kind: "paragraph", text, marks: [], quotes: null, depth: 0, group: null, line };
}
