import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { revisionsNamed } from "@/lib/articles/revisions/revisions-named";
import type { FieldConflict } from "@/lib/articles/save/field-conflicts";
import type { MergeBlock } from "@/lib/document/merge/merge";

/** Parts that were changed again since: of each block, the title and the kind, `base` is what the range left, `theirs` what it is now, `mine` what it was before. */
export type OverlappingEdits = {
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly MergeBlock[];
  readonly fields: readonly FieldConflict[];
};

/** What an undo cannot do by itself: nothing was written. Both texts of each part are there to choose by hand. */
export type UndoConflict = {
  readonly kind: "undoConflict";
  readonly detail: string;
  readonly head: number;
} & OverlappingEdits;

/** What undoing the revisions `first` to `last` would come to, on top of the head; `now` is the article as it is. */
export type UndoPreview = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly now: RevisionContent;
  readonly outcome:
    | { readonly kind: "clean"; readonly content: RevisionContent }
    /** What they changed is not in the article any more. */
    | { readonly kind: "nothing" }
    | ({ readonly kind: "overlapping" } & OverlappingEdits);
};

/** Where an undo is looked at before it is done; relative to the article's address. */
export function undoPath(articlePath: string, first: number, last: number): string {
  return `${articlePath}/undo?revision=${last}${first === last ? "" : `&first=${first}`}`;
}

/** The refusal of an undo, in words. */
export function overlappingEditsMessage({ first, last }: Pick<OverlappingEdits, "first" | "last">): string {
  const what = revisionsNamed(numbersFrom(first, last));
  return `What ${what} changed has been changed again since, so a person has to decide what stays.`;
}

/** The numbers of a range of history, newest first. */
export function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_none, index) => last - index);
}
