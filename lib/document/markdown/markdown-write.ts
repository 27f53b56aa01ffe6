import type { Definitions } from "@/lib/document/model/definitions";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import type { MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { inlineWriter } from "./markdown-write-inline";

/** Keeps two lists or quotations apart that would otherwise be read as one. */
const APART = "<!-- -->";

/** Makes the writer of Markdown for a list of definitions. */
export function markdownWriter(definitions: Definitions): (doc: DocJson) => string {
  const defined = new Map<string, NodeDefinition>(definitions.nodes.map((node) => [node.name, node]));
  let notes: Map<string, number> = new Map();
  const writer: MarkdownWriter = {
    inline: inlineWriter(definitions, () => writer),
    note: (words) => {
      const number = notes.get(words) ?? notes.size + 1;
      notes.set(words, number);
      return `[^${number}]`;
    },
    block: (node) =>
      defined.get(node.type)?.markdown?.write(node, writer, { place: "block", isLast: false }) ??
      writer.blocks(node.content ?? []),
    blocks: (nodes) => blocksMarkdown(nodes, writer),
    isInline: ({ type }) => type === "text" || defined.get(type)?.isInline === true,
    kindOf: ({ type }) => defined.get(type)?.markdown?.joins ?? "",
  };
  return (doc) => {
    notes = new Map();
    const text = writer.blocks(doc.content);
    const below = [...notes].map(([words, number]) => `${`[^${number}]: ${words}`.trimEnd()}\n`).join("");
    return text === "" ? "" : `${text}\n${below === "" ? "" : `\n${below}`}`;
  };
}

function blocksMarkdown(nodes: readonly NodeJson[], writer: MarkdownWriter): string {
  const written = nodes
    .map((node) => ({ kind: writer.kindOf(node), text: writer.block(node) }))
    .filter(({ text }) => text !== "");
  return written
    .map(({ kind, text }, index) => (kind !== "" && kind === written[index - 1]?.kind ? `${APART}\n\n${text}` : text))
    .join("\n\n");
}
