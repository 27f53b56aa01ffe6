import { z } from "zod";
import { block, line } from "@/lib/document/model/build-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const code = (text: string, language: string | null = null) => block("codeBlock", { language }, line([text]));

/** Code or other text whose lines stay as they are; its language may be null. */
export const codeBlock = {
  name: "codeBlock",
  label: "code block",
  holds: "text",
  isInline: false,
  family: "text",
  isGrid: false,
  asserts: "nothing",
  attributes: {
    language: z
      .string()
      .regex(/^[\w+#.-]{1,40}$/, "must be a language's short name")
      .nullable()
      .default(null),
  },
  plainText: null,
  extension: { from: "tiptap" },
  markdown: {
    reads: { code: ({ text, lang }) => [code(text, /^[\w+#.-]{1,40}/.exec(lang ?? "")?.[0] ?? null)] },
    write: (node) => fenced((node.content ?? []).map(({ text }) => text ?? "").join(""), node.attrs?.language),
  },
  builders: { code },
  changes: { language: (before, after) => `Language ${before ?? "none"} became ${after ?? "none"}` },
} as const satisfies NodeDefinition;

function fenced(text: string, language: unknown): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${typeof language === "string" ? language : ""}\n${text}\n${fence}`;
}
