import type { Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import type { ReadMarker } from "./read-marker";

/** How far the viewer has read an article; null: not at all, or nobody knows who reads. */
export async function readReadMarker(db: Db, viewer: Viewer, articleId: string): Promise<ReadMarker | null> {
  if (!viewer) return null;
  const row = await db.readMarker.findUnique({ where: { userId_articleId: { userId: viewer.userId, articleId } } });
  return row && { number: row.number, at: row.at, before: row.beforeNumber };
}

/** Whether somebody else than the viewer has changed an article since a revision: their own saves are no news to them. */
export async function changedByOthers(
  db: Db,
  { userId }: NonNullable<Viewer>,
  articleId: string,
  since: number,
): Promise<boolean> {
  const where = { articleId, number: { gt: since }, authorId: { not: userId } };
  return (await db.revision.findFirst({ where, select: { id: true } })) !== null;
}
