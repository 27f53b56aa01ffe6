import type { MarkedToken, Token, TokenizerExtension, Tokens } from "marked";
import type { MarkJson, NodeJson } from "./json";

/** What a definition may ask for while it reads a token. */
export type MarkdownReader = {
  /** A block's line: white space at its edges is Markdown's, not the author's. */
  readonly line: (tokens: readonly Token[] | undefined) => readonly NodeJson[];
  /** The blocks inside the one that is read. */
  readonly blocks: (tokens: readonly Token[] | undefined) => readonly NodeJson[];
  /** The blocks are those of the text itself, not of a list or a quotation. */
  readonly isTop: boolean;
  /** Blocks lie so deep already that no list or quotation is laid in them: what it holds stands in its place. */
  readonly isFull: boolean;
  /** Inline nodes, white space and all. */
  readonly inline: (tokens: readonly Token[] | undefined) => readonly NodeJson[];
  /** Words as they are; a line's end among them is a space. */
  readonly text: (raw: string) => readonly NodeJson[];
  readonly marked: (mark: MarkJson, nodes: readonly NodeJson[]) => readonly NodeJson[];
};

/** Reads a token of one type; null: it stands for something else, and the next definition is asked. */
export type MarkdownRead<SomeToken> = (token: SomeToken, reader: MarkdownReader) => readonly NodeJson[] | null;

/** What is read, by the type of token. */
export type MarkdownReads = {
  readonly [Type in MarkedToken["type"]]?: MarkdownRead<Extract<MarkedToken, { readonly type: Type }>>;
};

/** A sign of ours: how it is cut out of the text, and what it stands for. */
export type MarkdownSyntax = {
  readonly token: TokenizerExtension;
  readonly read: MarkdownRead<Tokens.Generic>;
};

/** Where inline content stands: in a `block` of several lines, on a heading's one `line`, or in a table's `cell`. */
export type InlinePlace = "block" | "line" | "cell";

/** Where an inline node is written; blocks are written in a `block`. */
export type WrittenAt = { readonly place: InlinePlace; readonly isLast: boolean };

/** What a definition may ask for while its node is written. */
export type MarkdownWriter = {
  readonly inline: (nodes: readonly NodeJson[], place: InlinePlace) => string;
  readonly block: (node: NodeJson) => string;
  readonly blocks: (nodes: readonly NodeJson[]) => string;
  /** Writes a footnote below the text, equal ones once; returns its mark. */
  readonly note: (words: string) => string;
  readonly isInline: (node: NodeJson) => boolean;
  /** The kind that neighbours of which would be read as one; the name of the node where it has none. */
  readonly kindOf: (node: NodeJson) => string;
};

/** Words under a mark: the mark, the characters before and after them, and the nodes whose outermost mark it was. */
export type SignedText = {
  readonly mark: MarkJson;
  readonly before: string;
  readonly after: string;
  readonly run: readonly NodeJson[];
};
