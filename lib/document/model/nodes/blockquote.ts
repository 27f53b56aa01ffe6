import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { prefixedLines } from "@/lib/document/model/prefixed-lines";

/** A quotation. The builder makes a paragraph of inline content; blocks stay as they are. */
export const blockquote = {
  name: "blockquote",
  label: "quotation",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap" },
  markdown: {
    reads: {
      blockquote: (token, reader) => {
        const inside = reader.blocks(token.tokens);
        return reader.isFull ? inside : [block("blockquote", {}, blocks(inside))];
      },
    },
    write: (node, writer) => prefixedLines(writer.blocks(node.content ?? []), "> ", "> "),
    joins: "blockquote",
  },
  builders: { quote: (...content: readonly Inline[]) => block("blockquote", {}, blocks(content)) },
  changes: {},
} as const satisfies NodeDefinition;
