import { fromStored } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import type { CanonBetween, CanonStanding } from "./canon-between";
import { decisionsIn } from "./read";

/**
 * What was decided on an article and its claims since one of its revisions was saved and until the other was replaced, whichever
 * of them is the older; both are given by number and exist. A decision that came with a revision (by merging a proposal) belongs to it.
 */
export async function canonBetween(db: Db, articleId: string, from: number, to: number): Promise<CanonBetween> {
  const newer = Math.max(from, to);
  const [older, next] = await Promise.all([
    db.revision.findUniqueOrThrow({
      where: { articleId_number: { articleId, number: Math.min(from, to) } },
      select: AT,
    }),
    db.revision.findUnique({ where: { articleId_number: { articleId, number: newer + 1 } }, select: AT }),
  ]);
  const end = next ? { lt: next.at } : {};
  const [before, after, decisions] = await Promise.all([
    standingAt(db, articleId, { lte: older.at }),
    standingAt(db, articleId, end),
    decisionsIn(db, { articleId, at: { gt: older.at, ...end } }),
  ]);
  return from <= to ? { before, after, decisions } : { before: after, after: before, decisions };
}

const AT = { at: true } as const;

async function standingAt(
  db: Db,
  articleId: string,
  at: { readonly lte?: Date; readonly lt?: Date },
): Promise<CanonStanding> {
  const row = await db.decision.findFirst({
    where: { articleId, claimId: null, at },
    orderBy: { sequence: "desc" },
    select: { to: true, disputed: true },
  });
  return row ? { status: fromStored(row.to), disputed: row.disputed } : { status: "proposed", disputed: false };
}
