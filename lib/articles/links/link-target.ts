import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { LinkingSentence } from "@/lib/document/model/linking-sentences";

/** Where a link in a text leads, and what that is called. */
export type LinkTarget = { readonly slug: string; readonly title: string };

/** An article that links to another, with the sentences around its links. */
export type Backlink = {
  readonly slug: string;
  readonly title: string;
  readonly sentences: readonly LinkingSentence[];
};

/** What a link may be meant to lead to. */
export type LinkSuggestion = {
  readonly slug: string;
  readonly title: string;
  /** The title, or the other name that fits what was typed. */
  readonly name: string;
  /** null: nobody has written it yet. */
  readonly kind: ArticleKind | null;
  /** How many articles link to what nobody has written yet. */
  readonly waiting: number;
};

/** How many articles link somewhere, and some of them. */
export type Backlinks = { readonly count: number; readonly articles: readonly Backlink[] };

/** Articles that link to one, on its own page: who wants all of them finds the others on a page of theirs. */
export const BACKLINKS_SHOWN = 20;
