import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";

/** Bold text. */
export const bold = {
  name: "bold",
  label: "bold",
  isLook: true,
  attributes: z.strictObject({}),
  extension: { from: "tiptap" },
  markdown: {
    reads: { strong: ({ tokens }, reader) => reader.marked({ type: "bold" }, reader.inline(tokens)) },
    write: (text) => `**${text}**`,
  },
  builders: { b: (...inline: readonly Inline[]) => ({ mark: { type: "bold" }, inline }) },
} as const satisfies MarkDefinition;
