import type { Db } from "@/lib/db";

/** So many are offered to whoever arranges a book: a browser searches through them by itself. */
const MOST = 1_000;

/** The titles of a world's canon articles, in order. */
export async function canonTitles(db: Db, worldId: string): Promise<readonly string[]> {
  const rows = await db.article.findMany({
    where: { worldId, status: "canon", trashedAt: null },
    select: { title: true },
    orderBy: { title: "asc" },
    take: MOST,
  });
  return [...new Set(rows.map(({ title }) => title))];
}
