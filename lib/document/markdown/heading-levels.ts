import type { Token, Tokens } from "marked";

const PARTS: ReadonlySet<string> = new Set(["blockquote", "list_item", "details"]);

/**
 * In a text that uses `#`, which an article leaves to its title, numbers the levels of its headings from 2 on in their order, in place
 * (the tokens are nobody else's): `#`, `##`, `###` stay three levels, as do `#`, `###`, `######`. Others stay as they are.
 */
export function orderHeadings(tokens: readonly Token[]): void {
  const headings = headingsIn(tokens);
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
  if (depths[0] !== 1) return;
  for (const heading of headings) heading.depth = depths.indexOf(heading.depth) + 2;
}

function headingsIn(tokens: readonly Token[]): readonly Tokens.Heading[] {
  return tokens.flatMap((token) => (token.type === "heading" ? [token as Tokens.Heading] : headingsIn(partsOf(token))));
}

/** The blocks in a list, a quotation or a collapsible part. */
function partsOf(token: Token): readonly Token[] {
  if (token.type === "list") return (token as Tokens.List).items;
  return PARTS.has(token.type) && "tokens" in token ? (token.tokens ?? []) : [];
}
