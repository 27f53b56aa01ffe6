import { block } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

/** A row of a table. */
export const tableRow = {
  name: "tableRow",
  label: "table row",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: true,
  asserts: "whole",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap" },
  markdown: null,
  builders: { tr: (...cells: readonly NodeJson[]) => block("tableRow", {}, cells) },
  changes: {},
} as const satisfies NodeDefinition;
