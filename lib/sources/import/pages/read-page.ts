import { Parser } from "htmlparser2";
import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt } from "@/lib/sources/lines";
import { type Counter, countUp } from "./counter";
import type { PageElement, PageNode } from "./page-tree";

/** How deeply elements may be nested: browsers stop at 512, pages of people stay below 60. */
const MAX_DEPTH = 512;
/** Elements of one file: a page of a forum has some 5,000, the longest article 50,000; more would only fill the memory. */
const MAX_ELEMENTS = 600_000;
/**
 * Pieces of text of one file. The parser gives a piece for each entity and each loose `<` or `&`: a page that has written out every second
 * letter as an entity has so many, one of 19 MB of `<` would fill the memory.
 */
const MAX_PIECES = 1_000_000;
/** Pieces that are joined into one at a time. */
const PIECES_AT_ONCE = 10_000;
/** The longest value of an attribute that is kept, in UTF-16 units; longer ones are cut. Addresses end at 2,000, classes at 300. */
const MAX_VALUE = 4_000;

/** Elements that never become part of a page here, with all that is in them, and how that is counted. */
const NEVER: ReadonlyMap<string, string> = new Map([
  ...names("scripts", "script noscript template"),
  ...names("styles", "style"),
  ...names("frames and players", "frame frameset applet noembed noframes portal"),
  ...names("drawings", "svg canvas map"),
  ...names("form fields", "textarea input select datalist option"),
]);

/** What is known of an element besides its name. Everything else, event handlers and styles first, is never kept. */
const KEPT_ELEMENTS = new Set(
  (
    "class id href src alt title datetime content name property rel typeof role hidden aria-hidden itemprop " +
    "width height start value type reversed data alttext encoding aria-controls data-target data-bs-target data-media-site-id data-media-key " +
    "data-content data-author data-source data-quote data-content-selector data-timestamp data-time data-url data-src " +
    "data-container-key data-content-key data-template data-shortname data-line data-table"
  ).split(" "),
);

/**
 * Reads HTML as a tree of elements and text, by the rules of htmlparser2: what is no text (scripts, styles, frames, drawings,
 * form fields) and attributes that say nothing about text never get into the tree; `dropped` counts them. Time and memory
 * are linear in the file's size. Refuses, with the line, what is nested too deeply or has too many elements.
 */
export function readPage(html: string, dropped: Counter): Result<PageElement, Invalid> {
  const root: PageElement = { name: "page", attributes: {}, children: [], line: 1 };
  const reader = new PageReader(html, root, dropped);
  const parser = new Parser(reader);
  reader.parser = parser;
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof TooMuch) return failed(invalidAt(error.line, error.message));
    throw error;
  }
  return success(root);
}

/** Thrown out of the parser, which cannot be stopped otherwise. */
class TooMuch extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What the parser tells is built into a tree here. */
class PageReader {
  parser: { readonly startIndex: number } | null = null;
  private readonly html: string;
  private readonly dropped: Counter;
  private readonly open: PageElement[];
  private depth = 0;
  private elements = 0;
  private pieces = 0;
  /** The depth of the outermost element that is left out, while the parser is in it. */
  private outside: number | null = null;
  /** Text since the last tag: entities come in pieces of their own. */
  private text: string[] = [];
  /** Text before those pieces, joined. */
  private joined: string[] = [];
  private line = 1;
  /** The place of the line feed that ends the line. */
  private lineEnd: number;

  constructor(html: string, root: PageElement, dropped: Counter) {
    this.html = html;
    this.dropped = dropped;
    this.open = [root];
    this.lineEnd = lineEndFrom(html, 0);
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.endText();
    this.depth += 1;
    this.elements += 1;
    const line = this.lineNow();
    if (this.depth > MAX_DEPTH) throw new TooMuch(line, `elements are nested more than ${MAX_DEPTH} deep here.`);
    if (this.elements > MAX_ELEMENTS) throw new TooMuch(line, `the page has more than ${MAX_ELEMENTS} elements.`);
    if (this.outside !== null) return;
    const tex = isTex(name, attributes);
    const never = tex ? undefined : NEVER.get(name);
    if (never !== undefined && !isHiddenField(name, attributes)) countUp(this.dropped, never);
    if (never !== undefined) {
      this.outside = this.depth;
      return;
    }
    const element: PageElement = tex
      ? { name: "math", attributes: { encoding: "application/x-tex" }, children: [], line }
      : { name, attributes: this.keptOf(attributes), children: [], line };
    const siblings = this.open.at(-1)?.children ?? [];
    if (tex) withoutDrawnTex(siblings);
    siblings.push(element);
    this.open.push(element);
  }

  onclosetag(): void {
    this.endText();
    if (this.outside === null) this.open.pop();
    else if (this.outside === this.depth) this.outside = null;
    this.depth -= 1;
  }

  ontext(text: string): void {
    this.pieces += 1;
    if (this.pieces > MAX_PIECES)
      throw new TooMuch(this.lineNow(), `the page has more than ${MAX_PIECES} loose pieces of text.`);
    if (this.outside !== null) return;
    this.text.push(text);
    if (this.text.length === PIECES_AT_ONCE) this.join();
  }

  onend(): void {
    this.endText();
  }

  oncomment(): void {
    if (this.outside === null) countUp(this.dropped, "comments");
  }

  private endText(): void {
    if (this.text.length > 0) this.join();
    if (this.joined.length === 0) return;
    this.open.at(-1)?.children.push(this.joined.join(""));
    this.joined = [];
  }

  private join(): void {
    this.joined.push(this.text.join(""));
    this.text = [];
  }

  private lineNow(): number {
    const at = this.parser?.startIndex ?? 0;
    while (this.lineEnd < at) {
      this.line += 1;
      this.lineEnd = lineEndFrom(this.html, this.lineEnd + 1);
    }
    return this.line;
  }

  private keptOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const name in attributes) {
      const value = attributes[name] ?? "";
      if (name.startsWith("on")) countUp(this.dropped, "event handlers");
      else if (KEPT_ELEMENTS.has(name)) kept[name] = value.slice(0, MAX_VALUE);
      else if (name === "style" && value.toLowerCase().replace(/\s/g, "").includes("display:none")) kept.hidden = "";
    }
    return kept;
  }
}

function lineEndFrom(html: string, start: number): number {
  const end = html.indexOf("\n", start);
  return end < 0 ? html.length : end;
}

/** A formula as its author wrote it, which MathJax keeps in a script. */
function isTex(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === "script" && /^math\/tex\b/i.test(attributes.type ?? "");
}

/** Takes away, in place, what MathJax drew of such a script before it, with the white space between that. */
function withoutDrawnTex(nodes: PageNode[]): void {
  const isDrawn = (node: PageNode | undefined) =>
    typeof node === "object" && /(?:^|\s)MathJax/.test(node.attributes.class ?? "");
  while (nodes.length > 0) {
    const last = nodes.at(-1);
    const isBetween = typeof last === "string" && last.trim() === "" && isDrawn(nodes.at(-2));
    if (!isDrawn(last) && !isBetween) return;
    nodes.pop();
  }
}

function isHiddenField(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === "input" && attributes.type === "hidden";
}

function names(reason: string, list: string): [string, string][] {
  return list.split(" ").map((name) => [name, reason]);
}
