import { decodeHTMLStrict } from "entities";
import type { Token } from "marked";
import type { Definitions } from "@/lib/document/model/definitions";
import { withMark } from "@/lib/document/model/inline";
import { joined } from "@/lib/document/model/joined";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownReader } from "@/lib/document/model/markdown-parts";
import { firstOf } from "./first-of";

/** Reads inline content where nodes and marks are defined so. */
export type InlineReader = Pick<MarkdownReader, "line" | "inline" | "text" | "marked">;

/** Makes the reader of inline content for a list of definitions. */
export function inlineReader({ nodes, marks }: Definitions): InlineReader {
  const order = marks.map(({ name }) => name);
  const read = firstOf([...marks, ...nodes.filter(({ isInline }) => isInline)]);
  const reader: MarkdownReader = {
    line: (tokens) => trimmed(joined(reader.inline(tokens))),
    inline: (tokens = []) => tokens.flatMap((token) => read(token, reader) ?? undefinedToken(token, reader)),
    text,
    marked: (mark, inside) => inside.map((node) => withMark(node, mark, order)),
    // Nothing within a line holds blocks.
    blocks: () => [],
    isTop: false,
    isFull: true,
  };
  return reader;
}

/** What a token stands for that no node or mark reads: its text. */
function undefinedToken(token: Token, reader: InlineReader): readonly NodeJson[] {
  switch (token.type) {
    case "html":
      return token.raw.startsWith("<!--") ? [] : text(token.raw);
    case "checkbox":
    case "privateNote":
      return [];
    case "escape":
      return text(token.text);
    case "text":
      return "tokens" in token && token.tokens ? reader.inline(token.tokens) : text(unescaped(token.text));
    default:
      return text(token.raw);
  }
}

/** A line's end inside a paragraph is a space. */
function text(raw: string): readonly NodeJson[] {
  const value = raw.replace(/[ \t]*\r?\n[ \t]*/g, " ");
  return value === "" ? [] : [{ type: "text", text: value }];
}

/** White space at the edges of a block is Markdown's, not the author's. */
function trimmed(nodes: readonly NodeJson[]): readonly NodeJson[] {
  return joined(
    nodes.map((node, index) => {
      if (node.text === undefined) return node;
      const started = index === 0 ? node.text.replace(/^[ \t]+/, "") : node.text;
      return { ...node, text: index === nodes.length - 1 ? started.replace(/[ \t]+$/, "") : started };
    }),
  );
}

/** Text with its character references read, as HTML names them. */
function unescaped(raw: string): string {
  return raw.includes("&") ? decodeHTMLStrict(raw) : raw;
}
