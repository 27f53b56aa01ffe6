import type { Id } from "@/lib/base/ids";

/** An article's id. */
export type ArticleId = Id<"Article">;

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

/** One of ARTICLE_KINDS. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Where readers find an article; relative to the site. */
export function articlePath(worldSlug: string, articleSlug: string): string {
  return `/w/${worldSlug}/a/${articleSlug}`;
}
