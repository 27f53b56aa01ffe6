import type { ViewerOfBook } from "@/components/canon/book/viewer-of-book";
import { may } from "@/lib/auth/policy";
import { arrangedBook } from "@/lib/canon/book/read-book";
import { bookProgress } from "@/lib/canon/book/read-place";
import { db } from "@/lib/db";
import type { Reader } from "./reader";

/** How far whoever reads has read a world's book, and what of it is not shown where they arrange it. Null where they cannot see it. */
export async function viewerOfBook({ viewer, worldOf }: Reader, slug: string): Promise<ViewerOfBook> {
  const world = await worldOf(slug);
  if (!world) return null;
  const { book, leftOut } = await arrangedBook(db, world.id);
  const progress = book ? await bookProgress(db, viewer, world.id, book) : { last: null, finished: [] };
  return { ...progress, signedIn: viewer !== null, leftOut: may(world.role, "arrangeBook") ? leftOut : null };
}
