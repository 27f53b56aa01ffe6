import { z } from "zod";
import { block, type Inline, line } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { isSlug } from "@/lib/document/model/slug";

/** Characters of a field's key. */
export const MAX_FIELD_KEY = 40;
/** The field of a row that nobody has chosen one for. */
const ANY_FIELD = "fact";

/** A row of a fact box: what an article's kind calls a field, and what it is here, with marks and claims like any line. The builder takes the field's key and the inline content. */
export const fact = {
  name: "fact",
  label: "fact",
  holds: "text",
  isInline: false,
  family: null,
  isGrid: false,
  // "St. Petersburg. 1941" is one fact, not two sentences.
  asserts: "whole",
  attributes: {
    field: z
      .string()
      .max(MAX_FIELD_KEY)
      .refine(isSlug, "must be the key of a field: small letters, digits and single dashes"),
  },
  plainText: null,
  extension: {
    from: "us",
    rules: {
      content: "inline*",
      defining: true,
      isolating: true,
      addAttributes: () => ({
        field: {
          default: ANY_FIELD,
          parseHTML: (element: HTMLElement) => element.getAttribute("data-fact") ?? ANY_FIELD,
          renderHTML: ({ field }: Record<string, unknown>) => ({ "data-fact": field }),
        },
      }),
      parseHTML: () => [{ tag: "div[data-fact]" }],
      renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes, 0],
    },
  },
  markdown: null,
  builders: { fact: (field: string, ...inline: readonly Inline[]) => block("fact", { field }, line(inline)) },
  changes: { field: (before, after) => `Field ${before} became ${after}` },
} as const satisfies NodeDefinition;
