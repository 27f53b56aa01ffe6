import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { failed, type Result, success } from "@/lib/base/result";
import { type MergeBlock, mergeDocuments, mergeFields } from "@/lib/document/merge/merge";

/** What two people called an article, or said that it is about, each in their own way. */
export type FieldConflict = {
  readonly field: "title" | "kind";
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
};

/**
 * Two people changed the same block, the title or the kind: nothing was written. Each block and field with the base's, the head's
 * and the author's state.
 */
export type MergeConflict = {
  readonly kind: "mergeConflict";
  readonly detail: string;
  readonly head: number;
  readonly base: number;
  readonly blocks: readonly MergeBlock[];
  readonly fields: readonly FieldConflict[];
  /** The head as it is now, to show it and to save on top of it. */
  readonly headContent: RevisionContent;
};

type Sides = {
  readonly base: RevisionContent;
  readonly head: RevisionContent;
  readonly mine: RevisionContent;
  readonly baseNumber: number;
  readonly headNumber: number;
};

/**
 * The author's content carried onto the head; tags and aliases that both changed are joined. Failure: `mergeConflict` for blocks,
 * a title or a kind that both changed, each in their own way.
 */
export function mergeOntoHead(sides: Sides): Result<RevisionContent, MergeConflict> {
  const { base, head, mine, baseNumber, headNumber } = sides;
  if (baseNumber === headNumber) return success(mine);
  const merge = mergeDocuments(base.doc, head.doc, mine.doc);
  const fields = fieldConflicts(base, head, mine);
  if (merge.kind === "conflict" || fields.length > 0) {
    return failed({
      kind: "mergeConflict",
      detail: `Revision ${headNumber} changed the same part of the article since you began. Choose for each part what stays.`,
      head: headNumber,
      base: baseNumber,
      blocks: merge.kind === "conflict" ? merge.blocks : [],
      fields,
      headContent: head,
    });
  }
  return success({ ...mergeFields(base, head, mine), doc: merge.doc });
}

/** Title and kind where both sides changed them, each in their own way. */
export function fieldConflicts(
  base: Pick<RevisionContent, "title" | "kind">,
  theirs: Pick<RevisionContent, "title" | "kind">,
  mine: Pick<RevisionContent, "title" | "kind">,
): FieldConflict[] {
  return (["title", "kind"] as const).flatMap((field) => {
    const sides = { base: base[field], theirs: theirs[field], mine: mine[field] };
    const asks = sides.base !== sides.theirs && sides.base !== sides.mine && sides.theirs !== sides.mine;
    return asks ? [{ field, ...sides }] : [];
  });
}
