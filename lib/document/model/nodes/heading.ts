import { z } from "zod";
import { block, type Inline, line } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

/** The levels of an article's headings; level 1 is the title of the page. */
const LEVELS = [2, 3, 4] as const;
type Level = (typeof LEVELS)[number];

const h = (level: Level, ...inline: readonly Inline[]) => block("heading", { level }, line(inline));

/** A heading. What comes in with a level that an article does not have takes the nearest one that it has. */
export const heading = {
  name: "heading",
  label: "heading",
  holds: "text",
  isInline: false,
  family: "text",
  isGrid: false,
  asserts: "title",
  attributes: { level: z.literal(LEVELS, { error: "must be 2, 3 or 4" }) },
  plainText: null,
  extension: { from: "tiptap", options: { levels: [...LEVELS] }, rules: { parseHTML: tags } },
  markdown: {
    reads: { heading: (token, reader) => [h(nearest(token.depth), reader.line(token.tokens))] },
    write: (node, writer) =>
      `${"#".repeat(Number(node.attrs?.level))} ${writer.inline(node.content ?? [], "line")}`.trimEnd(),
  },
  builders: { h },
  changes: { level: (before, after) => `Heading level ${before} became ${after}` },
} as const satisfies NodeDefinition;

function tags() {
  return [1, 2, 3, 4, 5, 6].map((depth) => ({ tag: `h${depth}`, attrs: { level: nearest(depth) } }));
}

function nearest(depth: number): Level {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}
