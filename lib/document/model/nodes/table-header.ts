import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { CELL_ATTRIBUTES, CELL_CHANGES, SINGLE_CELL } from "@/lib/document/model/table-cells";

/** A header cell. The builder makes a paragraph of inline content. */
export const tableHeader = {
  name: "tableHeader",
  label: "header cell",
  holds: "blocks",
  isInline: false,
  family: "cell",
  isGrid: false,
  asserts: "title",
  attributes: CELL_ATTRIBUTES,
  plainText: null,
  extension: { from: "tiptap" },
  markdown: null,
  builders: { th: (...content: readonly Inline[]) => block("tableHeader", SINGLE_CELL, blocks(content)) },
  changes: CELL_CHANGES,
} as const satisfies NodeDefinition;
