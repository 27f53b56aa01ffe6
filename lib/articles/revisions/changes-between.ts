import { countChanges, describeChanges } from "@/lib/document/compare/change-kinds";
import { diffDocuments } from "@/lib/document/compare/diff";
import { sameJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { emptyDocument } from "@/lib/document/schema/schema";
import { removesMost } from "./large-removal";
import type { ChangeCounts, RevisionContent } from "./revision";

/** How many changes of each kind lie between two contents, the same in one line, and whether more than half of the text went. */
export type Changes = { readonly changes: ChangeCounts; readonly changeLine: string; readonly largeRemoval: boolean };

/** What changed between two contents (null: before there was any). */
export function changesOf(before: RevisionContent | null, after: RevisionContent): Changes {
  if (before) {
    const { diff, line } = compareContents(before, after);
    const largeRemoval = removesMost(plainText(before.doc).length, plainText(after.doc).length);
    return { changes: countChanges(diff), changeLine: line, largeRemoval };
  }
  const changes = countChanges(diffDocuments(emptyDocument(), after.doc));
  return { changes, changeLine: "Article created", largeRemoval: false };
}

/** The comparison of two contents, and all of it in one line (`""` where they are equal): text first, then the fields. */
export function compareContents(before: RevisionContent, after: RevisionContent) {
  const diff = diffDocuments(before.doc, after.doc);
  const words = [describeChanges(before.doc, after.doc, diff), ...fieldLabels(before, after)];
  return { diff, line: words.filter(Boolean).join("; ") };
}

/** Whether two contents say the same to a reader. */
export function sameContent(a: RevisionContent, b: RevisionContent): boolean {
  return sameJson(a, b);
}

function fieldLabels(before: RevisionContent, after: RevisionContent): string[] {
  return [
    before.title === after.title ? "" : `renamed from “${before.title}”`,
    before.kind === after.kind ? "" : `kind changed from ${before.kind} to ${after.kind}`,
    sameJson(before.tags, after.tags) ? "" : "tags changed",
    sameJson(before.aliases, after.aliases) ? "" : "other names changed",
  ];
}
