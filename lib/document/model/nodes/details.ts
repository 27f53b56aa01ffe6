import type { TokenizerThis, Tokens } from "marked";
import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import type { MarkdownSyntax } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { summary } from "./summary";

/** A collapsible part as GitHub writes it: its tags, the words of its summary and its blocks. */
export type DetailsToken = {
  readonly type: "details";
  readonly raw: string;
  readonly summary: Tokens.Generic[];
  readonly tokens: Tokens.Generic[];
};

/** How far the end of a part is looked for, in characters; a longer one stays text. */
const MAX_LENGTH = 100_000;
/** Parts nested deeper are text: an article may be 40 deep. */
const MAX_WITHIN = 12;

const OPENING = /^ {0,3}<details(?: open)?>[ \t]*\n?[ \t]*<summary>([^\n]{0,1000}?)<\/summary>[ \t]*(?:\n|$)/;

const tags: MarkdownSyntax = {
  token: {
    name: "details",
    level: "block",
    tokenizer(this: TokenizerThis, source): DetailsToken | undefined {
      const [opening, words = ""] = OPENING.exec(source) ?? [];
      const end = opening === undefined ? null : closing(source);
      if (opening === undefined || end === null) return undefined;
      const inside = source.slice(opening.length, end.from);
      return {
        type: "details",
        raw: source.slice(0, end.to),
        summary: this.lexer.inlineTokens(words, []),
        tokens: this.lexer.blockTokens(inside, []),
      };
    },
  },
  read: (token, reader) => {
    const { summary: words, tokens } = token as DetailsToken;
    const line = summary.builders.summary(...reader.line(words));
    const inside = blocks(reader.blocks(tokens));
    return reader.isFull
      ? [block("paragraph", {}, line.content ?? []), ...inside]
      : [block("details", {}, [line, ...inside])];
  },
};

/** A part that opens on a click; find and links into it open it too. The builder takes the inline content of its summary, then what `quote` takes. */
export const details = {
  name: "details",
  label: "collapsible part",
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
      group: "block",
      content: "summary block+",
      defining: true,
      parseHTML: () => [{ tag: "details" }, { tag: "div[data-details]" }],
      // A closed part cannot be written in.
      renderHTML: () => ["div", { "data-details": "" }, 0],
    },
  },
  markdown: {
    reads: {},
    syntax: tags,
    write: (node, writer) => {
      const [line, ...inside] = node.content ?? [];
      return `<details>\n${line ? writer.block(line) : ""}\n\n${writer.blocks(inside)}\n\n</details>`;
    },
  },
  builders: {
    details: (line: Inline, ...content: readonly Inline[]) =>
      block("details", {}, [summary.builders.summary(line), ...blocks(content)]),
  },
  changes: {},
} as const satisfies NodeDefinition;

/** Where the part ends that a text begins with; null: nowhere near, or what it holds is too deep. */
function closing(source: string): { readonly from: number; readonly to: number } | null {
  const tag = /^[ \t]*(<details|<\/details>[ \t]*(?:\n|$))/gm;
  const near = source.slice(0, MAX_LENGTH);
  let depth = 0;
  for (let match = tag.exec(near); match !== null; match = tag.exec(near)) {
    const isOpening = match[1] === "<details";
    depth += isOpening ? 1 : -1;
    if (depth > MAX_WITHIN) return null;
    if (depth === 0) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}
