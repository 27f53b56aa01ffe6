import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { CELL_ATTRIBUTES, CELL_CHANGES, SINGLE_CELL } from "@/lib/document/model/table-cells";

/** A table cell. The builder makes a paragraph of inline content. */
export const tableCell = {
  name: "tableCell",
  label: "table cell",
  holds: "blocks",
  isInline: false,
  family: "cell",
  isGrid: false,
  asserts: "sentences",
  attributes: CELL_ATTRIBUTES,
  plainText: null,
  extension: { from: "tiptap" },
  markdown: null,
  builders: { td: (...content: readonly Inline[]) => block("tableCell", SINGLE_CELL, blocks(content)) },
  changes: CELL_CHANGES,
} as const satisfies NodeDefinition;
