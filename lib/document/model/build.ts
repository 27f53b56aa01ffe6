import { blockIdsOf, isBlockType } from "./block-ids";
import type { Citation } from "./citation";
import { textHash } from "./hash";
import { joined, withMark } from "./inline";
import { type Attrs, blockId, type DocJson, type MarkJson, type NodeJson } from "./json";

/** What stands in a line: plain text, one inline node, or what a mark builder returned, also nested. */
export type Inline = string | NodeJson | readonly Inline[];

/** A builder of one block; `.id("x", ...)` gives the block that id, otherwise `doc` numbers it. */
type BlockBuilder<Args extends readonly unknown[]> = ((...args: Args) => NodeJson) & {
  readonly id: (id: string, ...args: Args) => NodeJson;
};

/** A document in canonical form. Blocks without an id get `b1`, `b2` ... in document order, outer before inner. */
export function doc(...blocks: readonly NodeJson[]): DocJson {
  return withIds({ type: "doc", content: blocks.length > 0 ? blocks : [p()] });
}

/** The document with every missing block id filled: `prefix` and the next free number, in document order. */
export function withIds(document: DocJson, prefix = "b"): DocJson {
  const taken = new Set(document.content.flatMap(blockIdsOf));
  let last = 0;
  const next = (): string => {
    do last += 1;
    while (taken.has(`${prefix}${last}`));
    return `${prefix}${last}`;
  };
  return { type: "doc", content: document.content.map((node) => numbered(node, next)) };
}

/** A paragraph. */
export const p = blockBuilder((...inline: readonly Inline[]) => block("paragraph", {}, line(inline)));

/** A heading of level 2, 3 or 4. */
export const h = blockBuilder((level: 2 | 3 | 4, ...inline: readonly Inline[]) =>
  block("heading", { level }, line(inline)),
);

/** A bulleted list of `li(...)` items; a bare string becomes an item. */
export const ul = blockBuilder((...items: readonly (NodeJson | string)[]) =>
  block(
    "bulletList",
    {},
    items.map((item) => (typeof item === "string" ? li(item) : item)),
  ),
);

/** A numbered list from 1 of `li(...)` items; a bare string becomes an item. */
export const ol = blockBuilder((...items: readonly (NodeJson | string)[]) =>
  block(
    "orderedList",
    { start: 1 },
    items.map((item) => (typeof item === "string" ? li(item) : item)),
  ),
);

/** A list item: inline content becomes its paragraph, blocks (a nested list) follow as they are. */
export const li = blockBuilder((...content: readonly Inline[]) => block("listItem", {}, blocks(content)));

/** A list of `task(...)` items. */
export const tasks = blockBuilder((...items: readonly NodeJson[]) => block("taskList", {}, items));

/** An item of a task list, done or not. */
export const task = blockBuilder((checked: boolean, ...content: readonly Inline[]) =>
  block("taskItem", { checked }, blocks(content)),
);

/** A block quotation: inline content becomes one paragraph, blocks stay as they are. */
export const quote = blockBuilder((...content: readonly Inline[]) => block("blockquote", {}, blocks(content)));

/** A table: the cells of the first row become headers, the others plain cells; `th` and `td` are kept as they are. */
export const table = blockBuilder((rows: readonly (readonly Inline[])[]) =>
  block(
    "table",
    {},
    rows.map((row, index) => tr(...row.map((content) => cell(content, index === 0 ? th : td)))),
  ),
);

/** A row of a table. */
export const tr = blockBuilder((...cells: readonly NodeJson[]) => block("tableRow", {}, cells));

/** A header cell. */
export const th = blockBuilder((...content: readonly Inline[]) => block("tableHeader", CELL, blocks(content)));

/** A plain cell. */
export const td = blockBuilder((...content: readonly Inline[]) => block("tableCell", CELL, blocks(content)));

/** A code block; `language` may be null. */
export const code = blockBuilder((text: string, language: string | null = null) =>
  block("codeBlock", { language }, line([text])),
);

/** A horizontal rule. */
export const hr = blockBuilder(() => block("horizontalRule", {}, []));

/** A line break inside a block. */
export function br(): NodeJson {
  return { type: "hardBreak" };
}

/** Bold text. */
export function b(...inline: readonly Inline[]): readonly NodeJson[] {
  return marked({ type: "bold" }, inline);
}

/** Italic text. */
export function i(...inline: readonly Inline[]): readonly NodeJson[] {
  return marked({ type: "italic" }, inline);
}

/** Struck text. */
export function s(...inline: readonly Inline[]): readonly NodeJson[] {
  return marked({ type: "strike" }, inline);
}

/** Text in code type. */
export function c(...inline: readonly Inline[]): readonly NodeJson[] {
  return marked({ type: "code" }, inline);
}

/** A link: `article:SLUG` inside the world, http(s) or mailto outside. */
export function link(text: Inline, href: string): readonly NodeJson[] {
  return marked({ type: "link", attrs: { href } }, [text]);
}

/** A claim with its citations (see `cite`). */
export function claim(id: string, text: Inline, ...citations: readonly Citation[]): readonly NodeJson[] {
  return marked({ type: "claim", attrs: { id, citations, copyOf: null } }, [text]);
}

/** A claim that is openly the wiki's own invention. */
export function invention(id: string, text: Inline, ...citations: readonly Citation[]): readonly NodeJson[] {
  return marked({ type: "claim", attrs: { id, citations, copyOf: null, invention: true } }, [text]);
}

/** A citation with fixed, plausible values where `part` says nothing; its id follows from what it cites. */
export function cite(part: Partial<Citation> = {}): Citation {
  const { source = "src1", version = 1, passage = "psg1", quote = "the quoted words", stance = "supports" } = part;
  const { prefix = "", suffix = "", start = 0, note = "" } = part;
  const id = part.id ?? `cit-${textHash([source, passage, quote, stance].join("\n")).slice(0, 8)}`;
  const passageHash = part.passageHash ?? textHash(quote);
  return { id, source, version, passage, passageHash, quote, prefix, suffix, start, stance, note };
}

const CELL: Attrs = { colspan: 1, rowspan: 1, colwidth: null, align: null };

function blockBuilder<Args extends readonly unknown[]>(make: (...args: Args) => NodeJson): BlockBuilder<Args> {
  const id = (blockName: string, ...args: Args): NodeJson => {
    const made = make(...args);
    return { ...made, attrs: { ...made.attrs, id: blockName } };
  };
  return Object.assign((...args: Args) => make(...args), { id });
}

function block(type: string, attrs: Attrs, content: readonly NodeJson[]): NodeJson {
  const all = { id: null, ...attrs };
  return content.length > 0 ? { type, attrs: all, content } : { type, attrs: all };
}

function line(inline: readonly Inline[]): readonly NodeJson[] {
  return joined(inline.flatMap(nodesOf));
}

function nodesOf(inline: Inline): readonly NodeJson[] {
  if (typeof inline === "string") return [{ type: "text", text: inline }];
  return "type" in inline ? [inline] : inline.flatMap(nodesOf);
}

/** Runs of inline content wrapped in paragraphs, blocks as they are; an empty paragraph where there is nothing. */
function blocks(content: readonly Inline[]): readonly NodeJson[] {
  const made: NodeJson[] = [];
  let run: NodeJson[] = [];
  const flush = (): void => {
    if (run.length > 0) made.push(p(run));
    run = [];
  };
  for (const node of content.flatMap(nodesOf)) {
    if (node.type === "text" || node.type === "hardBreak") run.push(node);
    else {
      flush();
      made.push(node);
    }
  }
  flush();
  return made.length > 0 ? made : [p()];
}

function cell(content: Inline, make: (...content: readonly Inline[]) => NodeJson): NodeJson {
  const [first] = nodesOf(content);
  return first?.type === "tableCell" || first?.type === "tableHeader" ? first : make(content);
}

function marked(mark: MarkJson, inline: readonly Inline[]): readonly NodeJson[] {
  return line(inline).map((node) => withMark(node, mark));
}

function numbered(node: NodeJson, next: () => string): NodeJson {
  const { type, attrs, content, ...rest } = node;
  const named = isBlockType(type) ? { ...attrs, id: blockId(node) || next() } : attrs;
  return {
    type,
    ...(named ? { attrs: named } : {}),
    ...(content ? { content: content.map((child) => numbered(child, next)) } : {}),
    ...rest,
  };
}
