/** What can be searched. */
export const SEARCHED = ["articles", "claims", "passages", "decisions"] as const;

export type Searched = (typeof SEARCHED)[number];

export type Hit = (
  | { readonly type: "article" | "claim" | "decision" }
  /** With the id of its source; `post` is null in a reference. */
  | { readonly type: "passage"; readonly source: string; readonly post: number | null }
) & {
  readonly id: string;
  readonly title: string;
  /** HTML that is text but for `<mark>` around the words found and `<s>` around what a spoiler of the source hides. */
  readonly snippet: string;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
  /** Whether not all words were found as they were typed: only some of them, or others that are spelt nearly so. Such hits come last. */
  readonly nearly: boolean;
  /** Where it stands; relative to the world's address. */
  readonly path: string;
};
