import type { Mention } from "@/lib/document/model/mentions";

/** A mention in an article, with the block that it stands in. */
export type BlockMention = Mention & {
  /** The id of the block. */
  readonly block: string;
};

/** An article that names another without linking to it. */
export type MentioningArticle = {
  readonly slug: string;
  readonly title: string;
  readonly mentions: readonly BlockMention[];
};

/** Where an article is named without a link. */
export type Mentions = {
  /** How many articles hold one of its names and do not link to it; of them those are left out that hold it in a heading, in code or in a longer name only. */
  readonly count: number;
  readonly articles: readonly MentioningArticle[];
  /** The names that are looked for. */
  readonly names: readonly string[];
  /** Names of it that are never to be suggested. */
  readonly never: readonly string[];
};
