import { block } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const hr = () => block("horizontalRule", {}, []);

/** A rule across the page. */
export const horizontalRule = {
  name: "horizontalRule",
  label: "rule",
  holds: "nothing",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: {},
  plainText: "",
  extension: { from: "tiptap" },
  markdown: { reads: { hr: () => [hr()] }, write: () => "---" },
  builders: { hr },
  changes: {},
} as const satisfies NodeDefinition;
