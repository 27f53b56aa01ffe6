import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from "marked";
import { DEFINITIONS, type Definitions } from "@/lib/document/model/definitions";
import type { WikiLink } from "@/lib/document/model/marks/link";
import type { DetailsToken } from "@/lib/document/model/nodes/details";
import type { TaggedWords } from "@/lib/document/model/tag-syntax";
import { withNotesApart } from "./inline-notes";
import { EXTENSIONS } from "./markdown-extensions";
import { OurTokenizer } from "./markdown-tokenizer";
import type { Footnote, FootnoteMark, PrivateNote } from "./note-tokens";

/** A piece of Markdown as the lexer cuts it. */
export type MarkdownToken =
  | MarkedToken
  | WikiLink
  | PrivateNote
  | FootnoteMark
  | Footnote
  | DetailsToken
  | (TaggedWords & { readonly type: "superscript" | "subscript" });

/**
 * Reading emphasis and links takes time in the square of how many of their signs one paragraph has (30,000 characters
 * of nothing else: ten seconds). Real paragraphs stay far below these; one above is taken as plain text.
 */
const MAX_SIGNS = 2_000;
const MAX_PARAGRAPH = 100_000;

const cut = tokeniser(DEFINITIONS);

/** Cuts Markdown into tokens, each footnote that stands in a line after its block; null where its blocks are nested so deeply (thousands) that no reader can follow. */
export function tokensOf(markdown: string): readonly MarkdownToken[] | null {
  const tokens = cut(markdown);
  return tokens !== null && markdown.includes("^[") ? known(withNotesApart(tokens)) : tokens;
}

/** Makes a `tokensOf` that knows the signs of ours which nodes and marks bring along, and leaves a footnote in its line there. */
export function tokeniser({ nodes, marks }: Definitions): (markdown: string) => readonly MarkdownToken[] | null {
  const signs = [...nodes, ...marks].flatMap(({ markdown }) => markdown?.syntax?.token ?? []);
  const { defaults } = new Marked({ extensions: [...signs, ...EXTENSIONS] });
  return (markdown) => {
    try {
      return known(new GuardedLexer({ ...defaults, tokenizer: new OurTokenizer(defaults) }).lex(markdown));
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
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
