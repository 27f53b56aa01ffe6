import type { TokenizerThis, Tokens } from "marked";
import { block } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownReader, MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { slugOf } from "@/lib/document/model/slug";
import { fact, MAX_FIELD_KEY } from "./fact";
import { paragraph } from "./paragraph";

/** A line for each row between the signs: no line can be read as another row's end, so reading takes time in proportion to the text. */
const BOX = /^:{3,}[ \t]*facts[ \t]*\n((?:[^\s:][^\n:]{0,80}:[^\n]*\n)*):{3,}[ \t]*(?:\n|$)/;

/**
 * The facts of an article in rows, by the fields of its kind: at most one, before the text (`withFactBoxFirst`). In Markdown it stands between `::: facts` and
 * `:::`, each row as `field: what it is`. The builder takes its rows.
 */
export const factBox = {
  name: "factBox",
  label: "fact box",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: {
    from: "us",
    rules: {
      content: "fact+",
      isolating: true,
      selectable: true,
      parseHTML: () => [{ tag: "aside[data-fact-box]" }],
      renderHTML: () => ["aside", { "data-fact-box": "" }, 0],
    },
  },
  markdown: {
    reads: {},
    syntax: {
      token: {
        name: "factBox",
        level: "block",
        tokenizer(this: TokenizerThis, source: string) {
          const [raw, lines] = BOX.exec(source) ?? [];
          if (raw === undefined || !lines) return undefined;
          return {
            type: "factBox",
            raw,
            tokens: lines
              .trimEnd()
              .split("\n")
              .map((line) => rowToken(line, this)),
          };
        },
      },
      read: ({ tokens = [] }, reader) => read(tokens as Tokens.Generic[], reader),
    },
    write: (node, writer) => `::: facts\n${(node.content ?? []).map((row) => written(row, writer)).join("\n")}\n:::`,
  },
  builders: { factBox: (...rows: readonly NodeJson[]) => block("factBox", {}, rows) },
  changes: {},
} as const satisfies NodeDefinition;

function rowToken(raw: string, { lexer }: TokenizerThis): Tokens.Generic {
  const end = raw.indexOf(":");
  return { type: "fact", raw, words: raw.slice(0, end), tokens: lexer.inline(raw.slice(end + 1).trim()) };
}

/** In a list or a quotation there is no fact box: its rows are lines there. */
function read(rows: readonly Tokens.Generic[], reader: MarkdownReader): readonly NodeJson[] {
  if (!reader.isTop) {
    return rows.map(({ words, tokens }) =>
      paragraph.builders.p([...reader.text(`${words}: `), ...reader.line(tokens)]),
    );
  }
  const made = rows.map(({ words, tokens }) => fact.builders.fact(keyOf(words), reader.line(tokens)));
  return [block("factBox", {}, made)];
}

function keyOf(words: string): string {
  return slugOf(Array.from(slugOf(words)).slice(0, MAX_FIELD_KEY).join("")) || "fact";
}

function written({ attrs, content = [] }: NodeJson, writer: MarkdownWriter): string {
  return `${attrs?.field}: ${writer.inline(content, "line")}`.trimEnd();
}
