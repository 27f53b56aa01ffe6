import { z } from "zod";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownSyntax } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { MAX_TEX, texAtStart, texInMarkdown } from "@/lib/document/model/tex";

const formulaOf = (tex: string): NodeJson => ({ type: "formula", attrs: { tex } });

const inDollars: MarkdownSyntax = {
  token: {
    name: "formula",
    level: "inline",
    // A sign within a word is money or a name.
    start: (source) => {
      const at = source.search(/(?<![\p{L}\p{N}\\$])\$/u);
      return at === -1 ? undefined : at;
    },
    tokenizer(source) {
      const found = texAtStart(source);
      return found ? { type: "formula", raw: found.raw, tex: found.tex } : undefined;
    },
  },
  read: ({ tex }) => [formulaOf(String(tex))],
};

/**
 * A formula in its line, as TeX (decision 068). It is one thing: compared and merged whole, claimed with the words around it. Plain text
 * has it as `$TeX$`. The builder takes the TeX.
 */
export const formula = {
  name: "formula",
  label: "formula",
  holds: "nothing",
  isInline: true,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: {
    tex: z
      .string()
      .min(1)
      .max(MAX_TEX)
      .regex(/^[^\n\r]*$/, "must be one line"),
  },
  plainText: ({ attrs }) => `$${attrs?.tex ?? ""}$`,
  extension: {
    from: "us",
    rules: {
      group: "inline",
      inline: true,
      atom: true,
      addAttributes: () => ({
        tex: {
          default: "",
          parseHTML: (element: HTMLElement) => element.getAttribute("data-formula") ?? "",
          renderHTML: ({ tex }: Record<string, unknown>) => ({ "data-formula": tex }),
        },
      }),
      parseHTML: () => [{ tag: "span[data-formula]" }],
      renderHTML: ({ node, HTMLAttributes }) => ["span", HTMLAttributes, `$${node.attrs.tex}$`],
      renderText: ({ node }) => `$${node.attrs.tex}$`,
    },
  },
  markdown: {
    reads: {},
    syntax: inDollars,
    write: ({ attrs }, _writer, { place }) => {
      const tex = String(attrs?.tex);
      // In a cell a bar gets a backslash, and one that has it would be another sign.
      const inCell = tex.replaceAll("\\|", "\\Vert ").trim();
      return texInMarkdown(place === "cell" ? inCell : tex);
    },
  },
  builders: { formula: formulaOf },
  changes: { tex: (before, after) => `Formula ${before} became ${after}` },
} as const satisfies NodeDefinition;
