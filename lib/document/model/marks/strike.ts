import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";

/** Struck text. */
export const strike = {
  name: "strike",
  label: "strike",
  isLook: true,
  attributes: z.strictObject({}),
  extension: { from: "tiptap" },
  markdown: {
    reads: { del: ({ tokens }, reader) => reader.marked({ type: "strike" }, reader.inline(tokens)) },
    write: (text) => `~~${text}~~`,
  },
  builders: { s: (...inline: readonly Inline[]) => ({ mark: { type: "strike" }, inline }) },
} as const satisfies MarkDefinition;
