import { mergedDocuments } from "@/lib/articles/revisions/merged-documents";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { failed, type Result, success } from "@/lib/base/result";
import { type MergeBlock, mergeFields } from "@/lib/document/merge/merge";
import { type FieldConflict, fieldConflicts } from "./field-conflicts";

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
 * a title or a kind that both changed, each in their own way. What went out of measure throws, as `runTask` does.
 */
export async function mergeOntoHead(sides: Sides): Promise<Result<RevisionContent, MergeConflict>> {
  const { base, head, mine, baseNumber, headNumber } = sides;
  if (baseNumber === headNumber) return success(mine);
  const merge = await mergedDocuments(base.doc, head.doc, mine.doc);
  const fields = fieldConflicts(base, head, mine);
  if (merge.kind === "conflict" || fields.length > 0) {
    return failed({
      kind: "mergeConflict",
      detail: `Revision ${headNumber} changed the same part of the article after you began. Choose what to keep for each part.`,
      head: headNumber,
      base: baseNumber,
      blocks: merge.kind === "conflict" ? merge.blocks : [],
      fields,
      headContent: head,
    });
  }
  return success({ ...mergeFields(base, head, mine), doc: merge.doc });
}
