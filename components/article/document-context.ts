import type { NumberedClaim } from "@/components/article/numbered-claim";

/** What the rendering of a text needs to know of its surroundings. */
export type DocumentContext = {
  readonly worldSlug: string;
  /** Titles of the articles that are linked to; a slug without one leads to nothing yet. */
  readonly titles: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, NumberedClaim>;
};
