import { breathe } from "@/lib/base/breathe";
import type { Db } from "@/lib/db";
import { dateColumns } from "./claim-dates";

/** Claims that are read at once: some 20 ms. */
const BATCH = 100;

/**
 * Reads the dates of claims that were saved before dates were kept, and of their citations, until none is left. Another process may do the
 * same at the same time; a claim that is saved meanwhile has its dates from that save.
 */
export async function readClaimDates(db: Db): Promise<void> {
  for (;;) {
    const claims = await db.claim.findMany({
      where: { datesRead: false },
      select: {
        articleId: true,
        id: true,
        text: true,
        citations: { orderBy: { order: "asc" }, select: { id: true, quote: true } },
      },
      take: BATCH,
    });
    if (claims.length === 0) return;
    await db.$transaction(async (tx) => {
      for (const { articleId, id, text, citations } of claims) {
        const data = { ...dateColumns([text, ...citations.map(({ quote }) => quote)]), datesRead: true };
        const { count } = await tx.claim.updateMany({ where: { articleId, id, text, datesRead: false }, data });
        if (count === 0) continue;
        for (const { id: citation, quote } of citations) {
          const dated = dateColumns([quote]);
          const where = { articleId, claimId: id, id: citation, quote };
          if (dated.firstDay !== null) await tx.citation.updateMany({ where, data: dated });
        }
      }
    });
    await breathe();
  }
}
