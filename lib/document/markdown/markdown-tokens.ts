import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from "marked";

/** `[[Title]]` or `[[Title|label]]`: a link to an article. */
export type WikiLink = {
  readonly type: "wikiLink";
  readonly raw: string;
  readonly title: string;
  readonly label: string;
};

/** A piece of Markdown as the lexer cuts it. */
export type MarkdownToken = MarkedToken | WikiLink;

/**
 * Reading emphasis and links takes time in the square of how many of their signs one paragraph has (30,000 characters
 * of nothing else: ten seconds). Real paragraphs stay far below these; one above is taken as plain text.
 */
const MAX_SIGNS = 2_000;
const MAX_PARAGRAPH = 100_000;

/** Cuts Markdown into tokens; null where its blocks are nested so deeply (thousands) that no reader can follow. */
export function tokensOf(markdown: string): readonly MarkdownToken[] | null {
  try {
    return known(new GuardedLexer(reader.defaults).lex(markdown));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The lexer also allows for tokens of other people's extensions; there are none but ours. */
export function known(tokens: readonly Token[] | undefined): readonly MarkdownToken[] {
  return (tokens ?? []) as readonly MarkdownToken[];
}

class GuardedLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (!isTooBusy(source)) return super.inlineTokens(source, tokens);
    tokens.push({ type: "text", raw: source, text: source, escaped: false } satisfies Tokens.Text);
    return tokens;
  }
}

function isTooBusy(source: string): boolean {
  return source.length > MAX_PARAGRAPH || (source.match(/[*_~`[<]/g)?.length ?? 0) > MAX_SIGNS;
}

const reader = new Marked({
  extensions: [
    {
      name: "wikiLink",
      level: "inline",
      start: (source) => source.indexOf("[["),
      tokenizer(source): WikiLink | undefined {
        const match = /^\[\[([^[\]|\n]{1,300})(?:\|([^[\]|\n]{1,300}))?\]\]/.exec(source);
        if (!match) return undefined;
        const [raw, title = ""] = match;
        return { type: "wikiLink", raw, title: title.trim(), label: (match[2] ?? title).trim() };
      },
    },
  ],
});
