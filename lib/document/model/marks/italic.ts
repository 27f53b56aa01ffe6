import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";

/** Italic text. */
export const italic = {
  name: "italic",
  label: "italics",
  isLook: true,
  attributes: z.strictObject({}),
  extension: { from: "tiptap" },
  markdown: {
    reads: { em: ({ tokens }, reader) => reader.marked({ type: "italic" }, reader.inline(tokens)) },
    // The underscore does not mix with bold's signs, but means nothing inside a word.
    write: (text, { before, after }) => {
      const sign = /[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after) ? "*" : "_";
      return sign + text + sign;
    },
  },
  builders: { i: (...inline: readonly Inline[]) => ({ mark: { type: "italic" }, inline }) },
} as const satisfies MarkDefinition;
