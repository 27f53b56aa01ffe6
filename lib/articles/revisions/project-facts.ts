import type { Tx } from "@/lib/db";
import type { Fact } from "@/lib/document/facts/facts";

/** Makes the list of an article's facts anew. */
export async function projectFacts(tx: Tx, articleId: string, facts: readonly Fact[]): Promise<void> {
  await tx.articleFact.deleteMany({ where: { articleId } });
  const rows = facts.map(({ days, targets, ...fact }, order) => ({
    ...fact,
    articleId,
    order,
    targets: [...targets],
    firstDay: days?.first ?? null,
    lastDay: days?.last ?? null,
  }));
  if (rows.length > 0) await tx.articleFact.createMany({ data: rows });
}
