import type { Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { type Book, chaptersOf } from "./book";

/** How far somebody has read a book: where they were last, and which chapters they have finished, by their slugs. */
export type BookProgress = {
  readonly last: { readonly chapter: string; readonly block: string | null } | null;
  readonly finished: readonly string[];
};

/** How far an account has read a book, as far as its chapters are still in it; nobody in particular has read nothing. */
export async function bookProgress(db: Db, viewer: Viewer, worldId: string, book: Book): Promise<BookProgress> {
  if (!viewer) return { last: null, finished: [] };
  const rows = await db.bookPlace.findMany({ where: { userId: viewer.userId, worldId }, orderBy: { at: "desc" } });
  const slugs = new Map<string, string>(chaptersOf(book).map(({ articleId, slug }) => [articleId, slug]));
  const there = rows.flatMap(({ articleId, block, finished }) => {
    const chapter = slugs.get(articleId);
    return chapter === undefined ? [] : [{ chapter, block, finished }];
  });
  const [last] = there;
  return {
    last: last ? { chapter: last.chapter, block: last.block } : null,
    finished: there.filter(({ finished }) => finished).map(({ chapter }) => chapter),
  };
}
