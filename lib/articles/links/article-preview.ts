import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { CanonStatus } from "@/lib/base/canon-status";

/** What is shown of an article to whoever rests on a link to it. */
export type ArticlePreview = {
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly canon: CanonStatus;
  readonly disputed: boolean;
  /** The heading of the section that was asked for; null: the article as a whole, also where it has no such section. */
  readonly section: string | null;
  /** The first sentences of it; "" where it has none. */
  readonly opening: string;
  /** The first picture of it. */
  readonly picture: { readonly id: string; readonly alt: string } | null;
};
