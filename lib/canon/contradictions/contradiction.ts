import type { ContradictionKind, Gap } from "./assertion";

/** What becomes of a contradiction: nobody said anything of it, or its texts changed since; or it is intended. */
export const CONTRADICTION_STATES = ["open", "intended"] as const;

export type ContradictionState = (typeof CONTRADICTION_STATES)[number];

type ArticleName = { readonly slug: string; readonly title: string };

/** Words that a claim cites, and where they stand. */
export type QuotedCitation = {
  readonly id: string;
  readonly quote: string;
  readonly stance: string;
  readonly passage: string;
  readonly source: { readonly id: string; readonly title: string };
};

/** One side of a contradiction: a claim, or a row of a fact box. */
export type ContradictionSide = {
  readonly article: ArticleName;
  readonly claim: string | null;
  readonly fact: string | null;
  readonly text: string;
  readonly cited: readonly QuotedCitation[];
};

/** What somebody said of a contradiction. `current`: both texts are as they were then. */
export type ContradictionMarkView = {
  readonly intended: boolean;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly current: boolean;
};

/** A contradiction with both texts. `second` is null for a claim against a passage: that is `passage`. */
export type ContradictionView = {
  readonly key: string;
  readonly kind: ContradictionKind;
  readonly state: ContradictionState;
  readonly canon: boolean;
  readonly about: ArticleName;
  readonly first: ContradictionSide;
  readonly second: ContradictionSide | null;
  readonly passage: QuotedCitation | null;
  readonly because: readonly ContradictionSide[];
  readonly gap: Gap;
  readonly foundAt: Date;
  readonly mark: ContradictionMarkView | null;
};
