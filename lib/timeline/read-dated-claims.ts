import type { Days } from "@/lib/dates/day-count";
import type { Db } from "@/lib/db";

/** A claim of an article by its days, and its date as EDTF. */
export type DatedClaim = Days & { readonly date: string };

/** So many of an article are drawn: more lie on one another anyway. */
const MOST = 400;

/** The dated claims of one article, in order of time; none of one in the trash, which stands on no timeline. */
export async function datedClaimsOf(db: Db, articleId: string): Promise<readonly DatedClaim[]> {
  const rows = await db.claim.findMany({
    where: {
      articleId,
      article: { trashedAt: null },
      firstDay: { not: null },
      lastDay: { not: null },
      date: { not: null },
    },
    select: { firstDay: true, lastDay: true, date: true },
    orderBy: [{ firstDay: "asc" }, { lastDay: "asc" }],
    take: MOST,
  });
  return rows.map(({ firstDay, lastDay, date }) => ({ first: firstDay ?? 0, last: lastDay ?? 0, date: date ?? "" }));
}
