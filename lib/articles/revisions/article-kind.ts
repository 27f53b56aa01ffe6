/** What an article is about. */
export const ARTICLE_KINDS = [
  "event",
  "operation",
  "person",
  "place",
  "organisation",
  "unit",
  "concept",
  "period",
  "object",
  "document",
] as const;

export type ArticleKind = (typeof ARTICLE_KINDS)[number];
