import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { itemMarkdown } from "@/lib/document/model/list-markdown";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const li = (...content: readonly Inline[]) => block("listItem", {}, blocks(content));

/** An item of a bulleted or numbered list. The builder makes a paragraph of inline content; blocks (a nested list) follow. */
export const listItem = {
  name: "listItem",
  label: "list item",
  holds: "blocks",
  isInline: false,
  family: "item",
  isGrid: false,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap" },
  markdown: { reads: {}, write: (node, writer) => itemMarkdown(node, "- ", "- ", writer) },
  builders: { li },
  changes: {},
} as const satisfies NodeDefinition;

/** The items of a list: a bare string becomes one. */
export function itemsOf(items: readonly (NodeJson | string)[]): readonly NodeJson[] {
  return items.map((item) => (typeof item === "string" ? li(item) : item));
}
