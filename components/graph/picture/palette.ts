import { tokenColours } from "@/components/ui/token-colours";
import { ARTICLE_KINDS, type ArticleKind } from "@/lib/articles/revisions/article-kind";

/** The colours of the picture, as they are in this light. */
export type Palette = Readonly<Record<ArticleKind | "ink" | "soft" | "rule" | "accent" | "paper" | "lamp", string>>;

const KINDS = Object.fromEntries(ARTICLE_KINDS.map((kind) => [kind, `--kind-${kind}`])) as Record<ArticleKind, string>;
const TOKENS = {
  ...KINDS,
  ink: "--ink",
  soft: "--ink-soft",
  rule: "--edge",
  accent: "--accent",
  paper: "--sheet",
  lamp: "--lamp",
};

/** Returns the colours that the tokens have where `element` stands. */
export function paletteAt(element: HTMLElement): Palette {
  return tokenColours(element, TOKENS);
}
