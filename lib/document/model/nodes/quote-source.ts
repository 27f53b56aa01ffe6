import { block, type Inline, line } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

/** Who said what a quotation says, and where: its last line, which may link or cite. The builder takes inline content. */
export const quoteSource = {
  name: "quoteSource",
  label: "source of a quotation",
  holds: "text",
  isInline: false,
  family: null,
  isGrid: false,
  // It only says where the words are from.
  asserts: "title",
  attributes: {},
  plainText: null,
  extension: {
    from: "us",
    rules: {
      content: "inline*",
      defining: true,
      parseHTML: () => [{ tag: "[data-quote-source]", priority: 60 }],
      renderHTML: () => ["div", { "data-quote-source": "" }, 0],
    },
  },
  // A line of its quotation: `— who`.
  markdown: { reads: {}, write: (node, writer) => writer.inline(node.content ?? [], "line") },
  builders: { quoteSource: (...inline: readonly Inline[]) => block("quoteSource", {}, line(inline)) },
  changes: {},
} as const satisfies NodeDefinition;
