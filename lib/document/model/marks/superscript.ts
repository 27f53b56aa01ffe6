import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";
import { tagSyntax } from "@/lib/document/model/tag-syntax";

/** Raised text: x², 10⁻³. */
export const superscript = {
  name: "superscript",
  label: "superscript",
  isLook: true,
  attributes: z.strictObject({}),
  extension: {
    from: "us",
    rules: {
      parseHTML: () => [{ tag: "sup" }],
      renderHTML: () => ["sup", 0],
      addKeyboardShortcuts() {
        return { "Mod-.": () => this.editor.chain().unsetMark("subscript").toggleMark("superscript").run() };
      },
    },
  },
  markdown: {
    reads: {},
    syntax: tagSyntax("sup", "superscript"),
    write: (text) => `<sup>${text}</sup>`,
  },
  builders: { sup: (...inline: readonly Inline[]) => ({ mark: { type: "superscript" }, inline }) },
} as const satisfies MarkDefinition;
