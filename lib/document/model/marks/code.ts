import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";

/** Text in code type. A claim or a link may go over such words: TipTap's own mark shuts out every other one. */
export const code = {
  name: "code",
  label: "code type",
  isLook: true,
  attributes: z.strictObject({}),
  extension: { from: "tiptap", rules: { excludes: "code" } },
  markdown: {
    reads: { codespan: ({ text }, reader) => reader.marked({ type: "code" }, reader.text(text)) },
    write: fenced,
    isVerbatim: true,
  },
  builders: { c: (...inline: readonly Inline[]) => ({ mark: { type: "code" }, inline }) },
} as const satisfies MarkDefinition;

function fenced(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + edge + text + edge + fence;
}
