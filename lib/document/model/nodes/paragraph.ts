import { block, type Inline, line } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const p = (...inline: readonly Inline[]) => block("paragraph", {}, line(inline));

/** A paragraph. */
export const paragraph = {
  name: "paragraph",
  label: "paragraph",
  holds: "text",
  isInline: false,
  family: "text",
  isGrid: false,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap" },
  markdown: {
    reads: {
      paragraph: (token, reader) => [p(reader.line(token.tokens))],
      text: (token, reader) => [p(reader.line(token.tokens ?? [token]))],
    },
    write: (node, writer) => writer.inline(node.content ?? [], "block"),
  },
  builders: { p },
  changes: {},
} as const satisfies NodeDefinition;
