import type { Db } from "@/lib/db";

/** For each revision of an article that was undone, by which later one; the newest where several did. */
export async function undoersOf(db: Db, articleId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db.revision.findMany({
    where: { articleId, undoes: { isEmpty: false } },
    orderBy: { number: "asc" },
    select: { number: true, undoes: true },
  });
  return new Map(rows.flatMap(({ number, undoes }) => undoes.map((undone) => [undone, number] as const)));
}
