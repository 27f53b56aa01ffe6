import { fromStored } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import type { CanonBetween, CanonStanding } from "./canon-between";
import { decisionsIn } from "./read";

/**
 * What was decided in the world's first continuity on an article and its claims since one of its revisions was saved and until the other was replaced, whichever
 * of them is the older; both are given by number and exist. A decision that came with a revision (by merging a proposal) belongs to it.
 */
export async function canonBetween(db: Db, articleId: string, from: number, to: number): Promise<CanonBetween> {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const rows = await db.revision.findMany({ where: { articleId, number: { in: [first, last + 1] } }, select: SAVED });
  const savedAt = new Map(rows.map(({ number, at }) => [number, at]));
  const begin = savedAt.get(first);
  if (!begin) throw new Error(`Article ${articleId} has no revision ${first}`);
  const end = savedAt.get(last + 1);
  const until = end ? { lt: end } : {};
  const decisions = await decisionsIn(db, { articleId, continuityId: null, at: { gt: begin, ...until } });
  const before = await standingAt(db, articleId, { lte: begin });
  const after = decisions.length === 0 ? before : await standingAt(db, articleId, until);
  return from <= to ? { before, after, decisions } : { before: after, after: before, decisions };
}

const SAVED = { number: true, at: true } as const;

async function standingAt(
  db: Db,
  articleId: string,
  at: { readonly lte?: Date; readonly lt?: Date },
): Promise<CanonStanding> {
  const row = await db.decision.findFirst({
    where: { articleId, claimId: null, continuityId: null, at },
    orderBy: { sequence: "desc" },
    select: { to: true, disputed: true },
  });
  return row ? { status: fromStored(row.to), disputed: row.disputed } : { status: "proposed", disputed: false };
}
