import { DEFINITIONS, type Definitions } from "./definitions";
import { blockId, type DocJson, type NodeJson } from "./json";
import type { NodeDefinition } from "./node-definition";
import { FOOTNOTE_SIGN, footnote } from "./nodes/footnote";

/** A block that holds a line of text: a paragraph, heading or code block, wherever it stands. */
export type Textblock = {
  readonly id: string;
  readonly type: string;
  /** The block's plain text; a hard break counts as one newline, so offsets are UTF-16 units of this text. */
  readonly text: string;
  /** The indexes that lead to the block, from the document's `content` downward. */
  readonly path: readonly number[];
};

const TEXTBLOCKS: ReadonlySet<string> = new Set(
  DEFINITIONS.nodes.filter(({ holds, isInline }) => holds === "text" && !isInline).map(({ name }) => name),
);

/** A letter of a script without spaces counts as a word of its own, as word processors count. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Whether nodes of that type hold inline content. */
export function isTextblock(node: NodeJson): boolean {
  return TEXTBLOCKS.has(node.type);
}

/** The whole text: one line (or more, where it breaks) for each textblock, in document order. */
export function plainText(doc: DocJson): string {
  return textblocks(doc)
    .map((block) => block.text)
    .join("\n");
}

/** The whole text for search: `plainText` and below it a line for each footnote. */
export function searchableText(doc: DocJson): string {
  return [plainText(doc).replaceAll(FOOTNOTE_SIGN, ""), ...footnotesIn(doc.content).map(footnoteText)].join("\n");
}

/** The footnotes of some nodes, in document order. */
export function footnotesIn(nodes: readonly NodeJson[]): readonly NodeJson[] {
  return nodes.flatMap((node) => (node.type === footnote.name ? [node] : footnotesIn(node.content ?? [])));
}

/** All textblocks in document order, empty ones included. */
export function textblocks(doc: DocJson): readonly Textblock[] {
  const found: Textblock[] = [];
  doc.content.forEach((node, index) => {
    gather(node, [index], found);
  });
  return found;
}

/** The plain text of one node and what it holds, inline nodes as in `Textblock.text`. */
export const nodeText = plainTextBy(DEFINITIONS);

/** Reads plain text where nodes are defined so: an answer to `nodeText`'s question for any list of definitions. */
export function plainTextBy({ nodes }: Definitions): (node: NodeJson) => string {
  const standIns = new Map<string, NodeDefinition["plainText"]>(nodes.map((node) => [node.name, node.plainText]));
  const read = (node: NodeJson): string => {
    if (node.text !== undefined) return node.text;
    const standIn = standIns.get(node.type) ?? null;
    if (standIn === null) return (node.content ?? []).map(read).join("");
    return typeof standIn === "string" ? standIn : standIn(node);
  };
  return read;
}

/** How many words the document has. */
export function wordCount(doc: DocJson): number {
  return countWords(plainText(doc));
}

/** How many words a text has; each Chinese or Japanese character counts as one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function footnoteText({ content = [] }: NodeJson): string {
  return content.map(nodeText).join("");
}

function gather(node: NodeJson, path: readonly number[], found: Textblock[]): void {
  if (isTextblock(node)) {
    found.push({ id: blockId(node), type: node.type, text: nodeText(node), path });
    return;
  }
  node.content?.forEach((child, index) => {
    gather(child, [...path, index], found);
  });
}
