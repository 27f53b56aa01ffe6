import { block, line } from "@/lib/document/model/build-parts";
import type { MarkdownSyntax } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { linesOfTex, MAX_TEX } from "@/lib/document/model/tex";

const shown = (tex: string) => block("formulaBlock", {}, line([tex]));

/**
 * `$$` begins a block, `$$` ends a line, and no empty line is between them. Within a paragraph it is a formula of the line: if it ended the
 * paragraph, each would be read to its end again.
 */
const BLOCK = /^ {0,3}\$\$((?:(?!\$\$|\n[ \t]*\n)[\s\S])+)\$\$[ \t]*(?:\n|$)/;

const inTwoDollars: MarkdownSyntax = {
  token: {
    name: "formulaBlock",
    level: "block",
    tokenizer(source) {
      const [raw, tex = ""] = /^ {0,3}\$\$/.test(source) ? (BLOCK.exec(source.slice(0, MAX_TEX * 2)) ?? []) : [];
      const lines = linesOfTex(tex);
      return raw === undefined || lines === "" ? undefined : { type: "formulaBlock", raw, text: lines };
    },
  },
  read: ({ text }) => [shown(String(text))],
};

/**
 * A formula on lines of its own. Its TeX is the text that it holds, so that it is compared, merged and attributed by its words, as code is.
 * The builder takes the TeX.
 */
export const formulaBlock = {
  name: "formulaBlock",
  label: "formula block",
  holds: "text",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: {},
  plainText: null,
  extension: {
    from: "us",
    rules: {
      group: "block",
      content: "text*",
      marks: "",
      atom: true,
      code: true,
      defining: true,
      isolating: true,
      parseHTML: () => [{ tag: "div[data-formula-block]", preserveWhitespace: "full" }],
      renderHTML: () => ["div", { "data-formula-block": "" }, 0],
    },
  },
  markdown: {
    reads: {},
    syntax: inTwoDollars,
    write: (node) => {
      const tex = linesOfTex((node.content ?? []).map(({ text }) => text ?? "").join(""));
      return tex === "" ? "" : `$$\n${tex.replaceAll("$$", "$ $")}\n$$`;
    },
  },
  builders: { formulaBlock: shown },
  changes: {},
} as const satisfies NodeDefinition;
