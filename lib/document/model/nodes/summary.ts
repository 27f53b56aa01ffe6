import { block, type Inline, line } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const made = (...inline: readonly Inline[]) => block("summary", {}, line(inline));

/** The line of a collapsible part that is always seen. */
export const summary = {
  name: "summary",
  label: "summary",
  holds: "text",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "title",
  attributes: {},
  plainText: null,
  extension: {
    from: "us",
    rules: {
      content: "inline*",
      defining: true,
      parseHTML: () => [{ tag: "summary" }, { tag: "div[data-summary]" }],
      renderHTML: () => ["div", { "data-summary": "" }, 0],
    },
  },
  markdown: {
    reads: {},
    write: (node, writer) => `<summary>${writer.inline(node.content ?? [], "line")}</summary>`,
  },
  builders: { summary: made },
  changes: {},
} as const satisfies NodeDefinition;
