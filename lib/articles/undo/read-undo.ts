import { sameContent } from "@/lib/articles/revisions/changes-between";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { Db, Tx } from "@/lib/db";
import { type RevertedSpan, revertSpans } from "./revert-spans";
import type { UndoPreview } from "./undo";

/** What undoing the revisions `first` to `last` of an article would come to; null when it has none of these, or nothing before. */
export async function previewUndo(
  db: Db | Tx,
  article: { readonly id: string; readonly headNumber: number },
  { first, last }: { readonly first: number; readonly last: number },
): Promise<UndoPreview | null> {
  const head = article.headNumber;
  const [stretch, now] = [
    await stretchOf(db, article.id, { first, last }),
    await revisionContent(db, article.id, head),
  ];
  if (!stretch || !now) return null;
  const taken = await revertSpans(now, [stretch]);
  const unchanged = taken.kind === "clean" && sameContent(now, taken.content);
  return { first, last, head, now, outcome: unchanged ? { kind: "nothing" } : taken };
}

/** A range of an article's history with what there was before and after it; null where there is no such range. */
export async function stretchOf(
  db: Db | Tx,
  articleId: string,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<RevertedSpan | null> {
  if (first > last) return null;
  const before = await revisionContent(db, articleId, first - 1);
  const after = await revisionContent(db, articleId, last);
  return before && after && { first, last, before, after };
}
