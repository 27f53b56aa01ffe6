import { countChanges, describeChanges } from "@/lib/document/change-kinds";
import { diffDocuments } from "@/lib/document/diff";
import { sameJson } from "@/lib/document/json";
import { emptyDocument } from "@/lib/document/schema";
import type { ChangeCounts, RevisionContent } from "@/lib/revisions/revision";

/** How many changes of each kind lie between two contents (null: before there was any), and the same in one line. */
export function changesBetween(
  before: RevisionContent | null,
  after: RevisionContent,
): { readonly changes: ChangeCounts; readonly changeLine: string } {
  const old = before?.doc ?? emptyDocument();
  const diff = diffDocuments(old, after.doc);
  const words = before ? [describeChanges(old, after.doc, diff), ...fieldWords(before, after)] : ["Article begun"];
  return { changes: countChanges(diff), changeLine: words.filter(Boolean).join("; ") };
}

/** Whether two contents say the same to a reader. */
export function sameContent(a: RevisionContent, b: RevisionContent): boolean {
  return sameJson(a, b);
}

function fieldWords(before: RevisionContent, after: RevisionContent): string[] {
  return [
    before.title === after.title ? "" : `renamed from “${before.title}”`,
    before.kind === after.kind ? "" : `kind changed from ${before.kind} to ${after.kind}`,
    sameJson(before.tags, after.tags) ? "" : "tags changed",
    sameJson(before.aliases, after.aliases) ? "" : "other names changed",
  ];
}
