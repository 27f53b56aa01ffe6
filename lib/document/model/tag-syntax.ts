import type { TokenizerThis, Tokens } from "marked";
import type { MarkdownSyntax } from "./markdown-parts";

/** Words between two tags of HTML that are a mark here. */
export type TaggedWords = { readonly type: string; readonly raw: string; readonly tokens: Tokens.Generic[] };

/** Makes the syntax of a mark that Markdown has no sign for: `<tag>words</tag>`. A tag that is not closed is text. */
export function tagSyntax(tag: string, mark: string): MarkdownSyntax {
  const [open, close] = [`<${tag}>`, `</${tag}>`];
  return {
    token: {
      name: mark,
      level: "inline",
      tokenizer(this: TokenizerThis, source): TaggedWords | undefined {
        if (!source.startsWith(open)) return undefined;
        const end = source.indexOf(close);
        if (end === -1) return undefined;
        const tokens = this.lexer.inlineTokens(source.slice(open.length, end));
        return { type: mark, raw: source.slice(0, end + close.length), tokens };
      },
    },
    read: (token, reader) => reader.marked({ type: mark }, reader.inline((token as TaggedWords).tokens)),
  };
}
