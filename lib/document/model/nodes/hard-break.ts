import type { NodeJson } from "@/lib/document/model/json";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const br = (): NodeJson => ({ type: "hardBreak" });

/** A line break inside a block. */
export const hardBreak = {
  name: "hardBreak",
  label: "line break",
  holds: "nothing",
  isInline: true,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: {},
  plainText: "\n",
  extension: { from: "tiptap" },
  markdown: {
    reads: {
      br: () => [br()],
      html: ({ raw }) => (/^<br\s*\/?>$/i.test(raw) ? [br()] : null),
    },
    write: (_node, _writer, { place, isLast }) => (place === "block" && !isLast ? "\\\n" : "<br>"),
  },
  builders: { br },
  changes: {},
} as const satisfies NodeDefinition;
