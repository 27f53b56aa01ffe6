import type { TokenizerThis, Tokens } from "marked";
import { type Inline, line } from "@/lib/document/model/build-parts";
import { inlineNote } from "@/lib/document/model/inline-note";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownSyntax } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

/** `^[words]`: a footnote that stands where its mark would. */
export type InlineNote = { readonly type: "inlineNote"; readonly raw: string; readonly tokens: Tokens.Generic[] };

/**
 * Stands for a footnote in the text around it: a word joiner, which nobody sees and which neither begins a word nor ends a sentence.
 */
export const FOOTNOTE_SIGN = "\u2060";

const note = (...inline: readonly Inline[]): NodeJson => {
  const content = line(inline).flatMap(asText);
  return content.length > 0 ? { type: "footnote", content } : { type: "footnote" };
};

const inLine: MarkdownSyntax = {
  token: {
    name: "inlineNote",
    level: "inline",
    start: (source) => source.indexOf("^["),
    tokenizer(this: TokenizerThis, source): InlineNote | undefined {
      const words = inlineNote(source);
      if (words === null) return undefined;
      return { type: "inlineNote", raw: `^[${words}]`, tokens: this.lexer.inlineTokens(words, []) };
    },
  },
  read: ({ tokens }, reader) => [note(...reader.line(tokens))],
};

/**
 * A footnote. It stands in its line and holds its own words, so that it moves, is copied, compared and merged with them (decision 061);
 * numbers are counted where it is shown. No claim is in it: what needs a source is said in the text.
 */
export const footnote = {
  name: "footnote",
  label: "footnote",
  holds: "text",
  isInline: true,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: {},
  plainText: FOOTNOTE_SIGN,
  extension: {
    from: "us",
    rules: {
      group: "inline",
      inline: true,
      atom: true,
      content: "text*",
      marks: "link bold code italic strike superscript subscript",
      parseHTML: () => [{ tag: "span[data-footnote]" }],
      renderHTML: () => ["span", { "data-footnote": "" }, 0],
    },
  },
  markdown: {
    reads: {},
    syntax: inLine,
    write: (node, writer) => writer.note(writer.inline(node.content ?? [], "line")),
  },
  builders: { note },
  changes: {},
} as const satisfies NodeDefinition;

/** What a note can hold of a line: a break is a space, a note of its own stands in brackets. */
function asText(node: NodeJson): readonly NodeJson[] {
  if (node.text !== undefined) return [node];
  if (node.type === "footnote") return line([" (", ...(node.content ?? []), ")"]);
  return line([" "]);
}
