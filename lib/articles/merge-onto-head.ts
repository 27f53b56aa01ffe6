import { failed, type Result, success } from "@/lib/base/result";
import { type MergeBlock, mergeDocuments, mergeFields } from "@/lib/document/merge";
import type { RevisionContent } from "@/lib/revisions/revision";

/** Two people changed the same block: nothing was written. Each block with the base's, the head's and the author's text. */
export type MergeConflict = {
  readonly kind: "mergeConflict";
  readonly detail: string;
  readonly head: number;
  readonly base: number;
  readonly blocks: readonly MergeBlock[];
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
 * The author's content carried onto the head. When title, kind, tags or aliases were changed on both sides, the author's
 * later word counts for the field; tags and aliases are joined. Failure: `mergeConflict` for blocks changed on both sides.
 */
export function mergeOntoHead(sides: Sides): Result<RevisionContent, MergeConflict> {
  const { base, head, mine, baseNumber, headNumber } = sides;
  if (baseNumber === headNumber) return success(mine);
  const merge = mergeDocuments(base.doc, head.doc, mine.doc);
  if (merge.kind === "conflict") {
    return failed({
      kind: "mergeConflict",
      detail: `Revision ${headNumber} changed the same part of the article since you began. Choose for each part what stays.`,
      head: headNumber,
      base: baseNumber,
      blocks: merge.blocks,
      headContent: head,
    });
  }
  return success({ ...mergeFields(base, head, mine), doc: merge.doc });
}
