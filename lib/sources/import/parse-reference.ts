import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { excerpt, invalidAt, isBlank, keptWarnings, linesOf, nextNonBlank } from "@/lib/sources/lines";
import type { ParsedPassage, ParsedSource, SourceWarning } from "@/lib/sources/passage";
import { takeMarks } from "@/lib/sources/reference-marks";
import { postAuthor } from "./parse-thread";
import { SEPARATOR } from "./thread-layout";

/** Characters from which on a first line looks like a paragraph, and the title as forgotten. */
const LONG_TITLE = 200;

/**
 * Reads a reference: a title line, paragraphs with blank lines between them, and at the end the captions of its pictures,
 * one a line without blank lines between. A single last line is a paragraph: nothing tells it from one. Reference marks
 * are taken out of the text and kept. Refuses, with the line, a thread and a title without text.
 */
export function parseReference(text: string): Result<ParsedSource, Invalid> {
  const lines = linesOf(text);
  const first = nextNonBlank(lines, 0);
  const title = (lines[first] ?? "").trim();
  if (title === "") return failed(invalidAt(1, "expected the title of a reference, found nothing."));
  const post = postOfThread(lines, first);
  if (post !== null) {
    const found = excerpt(lines[post] ?? "");
    return failed(invalidAt(post + 1, `expected a paragraph, found a thread's post ${found}. Import it as a thread.`));
  }
  const blocks = blocksOf(lines, first + 1);
  if (blocks.length === 0) return failed(invalidAt(first + 1, "the reference has a title but no text."));
  const warnings: SourceWarning[] = [];
  if (title.length > LONG_TITLE) {
    warnings.push({ line: first + 1, message: "The first line is taken as the title, but is long for one." });
  }
  const passages = passagesFrom(blocks);
  return success({ kind: "reference", title, posts: [], passages, warnings: keptWarnings(warnings) });
}

/** The index of the first post when a text is laid out as a thread: posts with separators, or right after a `# title`. */
function postOfThread(lines: readonly string[], first: number): number | null {
  const post = lines.findIndex((line) => postAuthor(line) !== null);
  if (post < 0) return null;
  const headed = /^#(?!#)/.test(lines[first] ?? "") && nextNonBlank(lines, first + 1) === post;
  return headed || lines.some((line) => line.trimEnd() === SEPARATOR) ? post : null;
}

/** Lines without a blank one between them, and the line (from 1) where they begin. */
type TextBlock = { readonly lines: string[]; readonly line: number };

function blocksOf(lines: readonly string[], start: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: TextBlock | null = null;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (isBlank(line)) {
      open = null;
    } else if (open) {
      open.lines.push(line.trimEnd());
    } else {
      open = { lines: [line.trimEnd()], line: index + 1 };
      blocks.push(open);
    }
  }
  return blocks;
}

function passagesFrom(blocks: readonly TextBlock[]): ParsedPassage[] {
  const captions = captionsOf(blocks);
  const paragraphs = captions.length > 0 ? blocks.slice(0, -1) : blocks;
  return [
    ...paragraphs.map((block) => ({ kind: "paragraph" as const, ...block })),
    ...captions.map((block) => ({ kind: "caption" as const, ...block })),
  ].map(({ kind, lines, line }, order) => ({
    order,
    post: null,
    kind,
    ...takeMarks(lines.join("\n").trim()),
    quotes: null,
    depth: 0,
    group: null,
    line,
  }));
}

/** The last block's lines, each a block of its own, when that block has several and is no wrapped paragraph. */
function captionsOf(blocks: readonly TextBlock[]): TextBlock[] {
  const last = blocks.at(-1);
  if (!last || blocks.length < 2 || last.lines.length < 2 || isWrapped(last, blocks)) return [];
  return last.lines.map((line, index) => ({ lines: [line], line: last.line + index }));
}

/**
 * Whether a block's lines were broken to fit the text's width (the longest line of its other paragraphs of several lines; where
 * there are none, of all): then no next word would have fitted on the line before. Captions end where they end.
 */
function isWrapped(block: TextBlock, blocks: readonly TextBlock[]): boolean {
  const wrapped = blocks.filter(({ lines }) => lines.length > 1);
  const others = widthOf(wrapped.filter((other) => other !== block));
  const width = others || (isSentences(block) ? widthOf([block]) : widthOf(blocks));
  return block.lines.slice(1).every((line, index) => {
    const word = line.trimStart().split(/\s/, 1)[0] ?? "";
    return (block.lines[index] ?? "").length + 1 + word.length > width;
  });
}

/** Whether lines are long, go on one into the other, and end with a sentence: where nothing else tells a width, their own counts. */
function isSentences({ lines }: TextBlock): boolean {
  const before = lines.slice(0, -1);
  return /[.!?…]["”’»)]*$/.test(lines.at(-1) ?? "") && before.every((line) => line.length > 40 && !/[.!?]$/.test(line));
}

/** A word that is longer, an address mostly, is broken by nobody and makes its line wider than the text. */
const LONG_WORD = /\S{30}/;

function widthOf(blocks: readonly TextBlock[]): number {
  const lines = blocks.flatMap((block) => block.lines);
  const usual = lines.filter((line) => !LONG_WORD.test(line));
  return (usual.length > 0 ? usual : lines).reduce((most, line) => Math.max(most, line.length), 0);
}
