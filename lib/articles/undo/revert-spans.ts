import { mergedDocuments } from "@/lib/articles/revisions/merged-documents";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { fieldConflicts } from "@/lib/articles/save/field-conflicts";
import { mergeFields } from "@/lib/document/merge/merge";
import type { OverlappingEdits } from "./undo";

/** Some revisions in a row that are taken back: what there was before the first of them, and what the last one left. */
export type RevertedSpan = {
  readonly first: number;
  readonly last: number;
  readonly before: RevisionContent;
  readonly after: RevisionContent;
};

/** What is left of an article when ranges of its history are taken back; `overlapping`: a person has to do it. */
export type Reverted =
  | { readonly kind: "clean"; readonly content: RevisionContent }
  | ({ readonly kind: "overlapping" } & OverlappingEdits);

/**
 * Takes ranges of history, newest first, out of the text as it is now, by merging backwards: a merge by block whose base is
 * what the range left, with what there is now on one side and what there was before on the other. Text, claims with their
 * citations, title, kind, tags and other names alike. It stops at the first range of which something was changed again since.
 */
export async function revertSpans(now: RevisionContent, stretches: readonly RevertedSpan[]): Promise<Reverted> {
  let content = now;
  for (const { first, last, before, after } of stretches) {
    const merge = await mergedDocuments(after.doc, content.doc, before.doc);
    const fields = fieldConflicts(after, content, before);
    if (merge.kind === "conflict" || fields.length > 0) {
      return { kind: "overlapping", first, last, blocks: merge.kind === "conflict" ? merge.blocks : [], fields };
    }
    content = { ...mergeFields(after, content, before), doc: merge.doc };
  }
  return { kind: "clean", content };
}
