import type { Db } from "@/lib/db";
import { claimChanges } from "@/lib/document/compare/diff";
import { compareContents } from "./changes-between";
import { revisionContent } from "./read";

/** What changed from one revision of an article to another; null when one of them is not there. */
export async function compareRevisions(db: Db, articleId: string, from: number, to: number) {
  const [before, after] = await Promise.all([revisionContent(db, articleId, from), revisionContent(db, articleId, to)]);
  if (!before || !after) return null;
  const fields = {
    title: { before: before.title, after: after.title },
    kind: { before: before.kind, after: after.kind },
    tags: { before: before.tags, after: after.tags },
    aliases: { before: before.aliases, after: after.aliases },
  };
  return { from, to, ...compareContents(before, after), fields, claims: claimChanges(before.doc, after.doc) };
}
