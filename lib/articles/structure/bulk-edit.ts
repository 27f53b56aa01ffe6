/** What acts on many articles do. */
export const BULK_EDIT_KINDS = ["retag", "link"] as const;

export type BulkEditKind = (typeof BULK_EDIT_KINDS)[number];

/** Articles that one act changes at most: each is saved by itself, and a request is to end within a minute. */
export const MAX_AT_ONCE = 500;

/** What came of an act on many articles. */
export type BulkReport = {
  /** The act, by which it is undone as one; null: nothing was changed. */
  readonly edit: string | null;
  readonly done: readonly { readonly slug: string; readonly title: string; readonly revision: number }[];
  /** Those in which nothing was changed, with the reason. */
  readonly left: readonly { readonly slug: string; readonly title: string; readonly why: string }[];
};

/** An act on many articles, as a list of them shows it. */
export type BulkEditView = {
  readonly id: string;
  readonly kind: BulkEditKind;
  readonly summary: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly articles: number;
  readonly undone: boolean;
  /** It took another one back. */
  readonly undoes: boolean;
};
