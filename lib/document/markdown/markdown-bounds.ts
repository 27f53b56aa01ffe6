/** Why a Markdown text is not read, and the line (from 1) where that shows. */
export type MarkdownExcess = { readonly line: number; readonly message: string };

/** How deep quotations and lists may lie in one another: the reader of blocks takes time in length times depth. */
const MAX_NESTING = 100;
/**
 * Cells that the tables of one text may have. A row is filled up to the width of its table, so that 45 KB of short rows below a
 * wide head would make twelve million cells; the largest tables of people have a few thousand.
 */
const MAX_CELLS = 20_000;
/**
 * The sum, over all items of lists, of the square of how many lines go on without a blank line or a new item: the reader of lists
 * takes time in that. One item may have 6,000 such lines, or 4,000 items a hundred each; at the limit it takes a second.
 */
const MAX_ITEM_LINES = 40_000_000;

/**
 * Looks for what would grow out of measure when Markdown is read: nesting, wide tables with short rows, endless items of lists. Takes
 * time in the length of the text, reads nothing, and rather counts too much than too little. Null: the text may be read.
 */
export function markdownExcess(text: string): MarkdownExcess | null {
  const open: number[] = [];
  const tables = { cells: 0, columns: 0, lines: 0 };
  const items = { isInside: false, lines: 0, squares: 0 };
  let number = 0;
  for (let start = 0; start <= text.length; number += 1) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    start = end + 1;
    const { quotes, isItem, at } = openedBy(line, open);
    if (line.length === at) items.isInside = false;
    else if (isItem || (items.lines === 0 && at > 0 && open.length > 0)) items.isInside = true;
    items.lines = isItem || line.length === at ? 0 : items.lines + 1;
    const refusal = tooNested(quotes + open.length) ?? tooWide(line.slice(at), tables) ?? tooLong(items);
    if (refusal !== null) return { line: number + 1, message: refusal };
  }
  return null;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

type Opened = { readonly quotes: number; readonly isItem: boolean; readonly at: number };

/**
 * What a line opens before its words begin: how many quotations, whether an item of a list, and where (UTF-16) the words are. `open` are
 * the columns at which the words of the open items begin, outermost first. Lines without a sign close none: they may go on with
 * the words of an item wherever they begin.
 */
function openedBy(line: string, open: number[]): Opened {
  const sign = /[ \t]+|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/y;
  let column = 0;
  let quotes = 0;
  let isItem = false;
  let at = 0;
  for (let match = sign.exec(line); match !== null; match = sign.exec(line)) {
    const [found] = match;
    at = sign.lastIndex;
    if (found === ">") quotes += 1;
    else if (found.trim() !== "") {
      isItem = true;
      while ((open.at(-1) ?? -1) > column) open.pop();
      open.push(column + found.length + 1);
      // Deep enough to be refused: the rest of the line would only cost memory.
      if (open.length > MAX_NESTING) break;
    }
    column = found.includes("\t") ? column + found.length * 4 : column + found.length;
  }
  return { quotes, isItem, at };
}

function tooNested(depth: number): string | null {
  return depth > MAX_NESTING ? `Quotations or lists are nested more than ${MAX_NESTING} deep here.` : null;
}

/** A line of hyphens between bars (or with colons) below a head makes a table of all lines up to the next blank one. */
function tooWide(words: string, tables: { cells: number; columns: number; lines: number }): string | null {
  if (words === "") {
    tables.columns = 0;
    tables.lines = 0;
    return null;
  }
  const before = tables.columns * tables.lines;
  tables.lines += 1;
  if (/^[|:][-:| \t]*$|^-[-:| \t]*[|:][-:| \t]*$/.test(words)) {
    tables.columns = Math.max(tables.columns, words.split(/-[-:\s]*(?:\||$)/).length - 1);
  } else if (tables.columns > 0) {
    // A row with more cells than the head makes the table wider.
    tables.columns = Math.max(tables.columns, words.split("|").length - (words.startsWith("|") ? 2 : 1));
  }
  tables.cells += tables.columns * tables.lines - before;
  return tables.cells > MAX_CELLS
    ? `The tables up to here have more than ${MAX_CELLS.toLocaleString("en-GB")} cells (each row is filled up to the width of its table).`
    : null;
}

function tooLong(items: { readonly isInside: boolean; readonly lines: number; squares: number }): string | null {
  if (items.isInside) items.squares += 2 * items.lines;
  return items.squares > MAX_ITEM_LINES ? "The list items up to here have too many lines without a blank one." : null;
}
