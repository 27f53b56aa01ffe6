import { isBlank } from "@/lib/sources/lines";

/**
 * How deep quotations are followed. Forums fold nested quotations after two or three; further `>` signs are kept as
 * text, which bounds the time that a hostile file can take.
 */
const MAX_DEPTH = 12;

/** The longest name that `NAME said:` may have; a longer line is a sentence that happens to end so. */
const MAX_NAME_LENGTH = 80;

/** A line of a post with its place in the file; inside quotations without the `>` signs outside of which it stands. */
export type PostLine = { readonly text: string; readonly line: number };

/** A paragraph of a post, or of a quotation in it. */
export type Block = {
  readonly text: string;
  readonly line: number;
  readonly depth: number;
  /** The quotation it belongs to, counted from 1 in the order in which they open; null outside. */
  readonly group: number | null;
  /** Who is named as quoted; null outside quotations and where nobody is named. */
  readonly author: string | null;
};

/**
 * The paragraphs of a post in order. Blank lines separate them; `NAME said:`, followed by lines that start with `>`, is a
 * quotation, and ends where these lines end. A `>` line without a name above it is a quotation of nobody; lines of bare
 * `>` signs without any words are text.
 */
export function postBlocks(lines: readonly PostLine[]): Block[] {
  const found: FoundBlocks = { blocks: [], groups: 0 };
  collect(lines, { depth: 0, group: null, author: null }, found);
  return found.blocks;
}

type FoundBlocks = { readonly blocks: Block[]; groups: number };
type BlockPosition = Pick<Block, "depth" | "group" | "author">;

function collect(lines: readonly PostLine[], place: BlockPosition, found: FoundBlocks): void {
  let pending: PostLine[] = [];
  const flush = () => {
    const first = pending[0];
    if (first) found.blocks.push({ ...place, text: blockText(pending), line: first.line });
    pending = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    const quotation = place.depth < MAX_DEPTH ? quotationAt(lines, index) : null;
    if (quotation?.hasText) {
      flush();
      found.groups += 1;
      const inside = { depth: place.depth + 1, group: found.groups, author: quotation.author };
      collect(lines.slice(quotation.start, quotation.end).map(withoutSign), inside, found);
      index = quotation.end;
    } else if (quotation) {
      for (; index < quotation.end; index += 1) {
        const text = lines[index];
        if (text && isBlank(text.text)) flush();
        else if (text) pending.push(text);
      }
    } else {
      if (isBlank(line.text)) flush();
      else pending.push(line);
      index += 1;
    }
  }
  flush();
}

type Quotation = { author: string | null; start: number; end: number; hasText: boolean };

/** The quotation that opens at a line, by name or by `>`: where its `>` lines start and end, and whether they say anything. */
function quotationAt(lines: readonly PostLine[], index: number): Quotation | null {
  const text = lines[index]?.text ?? "";
  const author = namedAuthor(text);
  if (author === null && !isQuoted(text)) return null;
  let start = index;
  if (author !== null) {
    start += 1;
    while (start < lines.length && isBlank(lines[start]?.text ?? "")) start += 1;
    if (!isQuoted(lines[start]?.text ?? "")) return null;
  }
  let end = start;
  let hasText = false;
  for (; end < lines.length; end += 1) {
    const candidate = lines[end]?.text ?? "";
    if (!isQuoted(candidate)) break;
    hasText ||= /[^>\s]/.test(candidate);
  }
  return { author, start, end, hasText };
}

function namedAuthor(text: string): string | null {
  const line = text.trimEnd();
  if (!/\ssaid:$/.test(line)) return null;
  const name = line.slice(0, -"said:".length).trim();
  return name !== "" && name.length <= MAX_NAME_LENGTH && !isQuoted(line) ? name : null;
}

function isQuoted(text: string): boolean {
  return /^ {0,3}>/.test(text);
}

function withoutSign({ text, line }: PostLine): PostLine {
  return { text: text.replace(/^ {0,3}> ?/, ""), line };
}

function blockText(lines: readonly PostLine[]): string {
  return lines
    .map(({ text }) => text.trimEnd())
    .join("\n")
    .trim();
}
