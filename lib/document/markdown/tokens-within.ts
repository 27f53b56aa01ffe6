import type { Token, Tokens } from "marked";
import type { DetailsToken } from "@/lib/document/model/nodes/details";
import type { Footnote } from "./note-tokens";

/** Tokens of Markdown in their order, with those inside of them. Marked's own walk takes time in the square of their number. */
export function* tokensWithin(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    yield* tokensWithin(childrenOf(token));
  }
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === "list") return (token as Tokens.List).items;
  if (token.type === "table") {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap((cell) => cell.tokens);
  }
  if (token.type === "details") return [...(token as DetailsToken).summary, ...(token as DetailsToken).tokens];
  const more = token.type === "footnote" ? (token as Footnote).more : [];
  return [...("tokens" in token ? (token.tokens ?? []) : []), ...more];
}
