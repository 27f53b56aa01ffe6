import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";
import { tagSyntax } from "@/lib/document/model/tag-syntax";

/** Lowered text: H₂O. */
export const subscript = {
  name: "subscript",
  label: "subscript",
  isLook: true,
  attributes: z.strictObject({}),
  extension: {
    from: "us",
    rules: {
      parseHTML: () => [{ tag: "sub" }],
      renderHTML: () => ["sub", 0],
      addKeyboardShortcuts() {
        return { "Mod-,": () => this.editor.chain().unsetMark("superscript").toggleMark("subscript").run() };
      },
    },
  },
  markdown: {
    reads: {},
    syntax: tagSyntax("sub", "subscript"),
    write: (text) => `<sub>${text}</sub>`,
  },
  builders: { sub: (...inline: readonly Inline[]) => ({ mark: { type: "subscript" }, inline }) },
} as const satisfies MarkDefinition;
