/** A range of a text and what surrounds it; `start` is its UTF-16 offset in the block's text. */
export type TextSelector = {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
};

/**
 * Where a quotation was when it was made: in the block (or passage) of that id, whose text had that hash. `blockText` is that
 * text where it is known: it tells which other places had the same words already.
 */
export type Selector = TextSelector & {
  readonly block: string;
  readonly blockHash: string;
  readonly blockText?: string | undefined;
};

/** A block or passage to look in; `hash` is `textHash(text)`. */
export type AnchorBlock = { readonly id: string; readonly hash: string; readonly text: string };

/** A place that was found; `similarity` (0 to 1) compares its text with the quote, 0 where it was rewritten. */
export type AnchorMatch = {
  readonly grade: "exact" | "edited" | "rewritten" | "moved";
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
};

/** A quote below this is short: two to four words occur again by chance, so they are never taken without context. */
export const SHORT_QUOTE = 20;

/** What became of a quotation: where it is and how certainly, or that it is lost. */
export type Anchored = AnchorMatch | { readonly grade: "lost" };

/** The one answer for what was not found. */
export const lost: { readonly grade: "lost" } = { grade: "lost" };
