import type { Token, Tokens } from "marked";
import { block, blocks, type Inline, nodesOf } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownReader, MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { prefixedLines } from "@/lib/document/model/prefixed-lines";
import { quoteSource } from "./quote-source";

/** How people begin the line that says whose words they quote. */
const SIGN = /^(?:[—–―]|--)[ \t]*(?=\S)/;
const ENTITIES: Readonly<Record<string, string>> = { "—": "&mdash;", "–": "&ndash;", "―": "&horbar;" };

/** A quotation; its last line may say whose words they are. The builder makes a paragraph of inline content; blocks stay as they are. */
export const blockquote = {
  name: "blockquote",
  label: "quotation",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap", rules: { content: "block+ quoteSource?" } },
  markdown: {
    reads: {
      blockquote: (token, reader) => {
        const said = reader.isFull ? null : sourceAtEnd(token.tokens);
        if (!said) {
          const inside = reader.blocks(token.tokens);
          return reader.isFull ? inside : [block("blockquote", {}, blocks(inside))];
        }
        const inside = blocks(reader.blocks(said.before));
        return [block("blockquote", {}, [...inside, sourceOf(said.words, reader)])];
      },
    },
    write: (node, writer) => prefixedLines(written(node.content ?? [], writer), "> ", "> "),
    joins: "blockquote",
  },
  builders: { quote: (...content: readonly Inline[]) => block("blockquote", {}, withSource(content)) },
  changes: {},
} as const satisfies NodeDefinition;

/** The blocks of a quotation, its source last. */
function withSource(content: readonly Inline[]): readonly NodeJson[] {
  const nodes = content.flatMap(nodesOf);
  const isSource = ({ type }: NodeJson) => type === quoteSource.name;
  return [...blocks(nodes.filter((node) => !isSource(node))), ...nodes.filter(isSource)];
}

type Said = { readonly before: readonly Token[]; readonly words: readonly Token[] };

/** The last paragraph of a quotation, if it begins as people say whose words they are; one of several in dialogue does not. */
function sourceAtEnd(tokens: readonly Token[]): Said | null {
  const shown = tokens.filter(({ type }) => type !== "space");
  const last = shown.at(-1);
  const before = shown.at(-2);
  const [first, ...rest] = last?.type === "paragraph" ? ((last as Tokens.Paragraph).tokens ?? []) : [];
  if (!before || first?.type !== "text" || SIGN.test(before.raw.trimStart()) || last?.raw.trim().includes("\n"))
    return null;
  const text = first.raw.replace(SIGN, "");
  if (text === first.raw) return SIGN.test(`${first.raw}x`) ? { before: shown.slice(0, -1), words: rest } : null;
  return { before: shown.slice(0, -1), words: [{ ...first, raw: text, text }, ...rest] };
}

function sourceOf(words: readonly Token[], reader: MarkdownReader): NodeJson {
  return quoteSource.builders.quoteSource(...reader.line(words));
}

function written(content: readonly NodeJson[], writer: MarkdownWriter): string {
  const last = content.at(-1);
  if (last?.type !== quoteSource.name) {
    const text = writer.blocks(content);
    // A last paragraph that begins with a dash is no source.
    return last?.type === "paragraph"
      ? text.replace(/(^|\n\n)([—–―])(?=[^\n]*$)/, (_all, start, dash) => `${start}${ENTITIES[dash]}`)
      : text;
  }
  const source = writer.block(last);
  const text = writer.blocks(content.slice(0, -1));
  return source === "" || text === "" ? writer.blocks(content) : `${text}\n\n— ${source}`;
}
