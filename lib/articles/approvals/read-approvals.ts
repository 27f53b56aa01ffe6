import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";

/** One entry of the log of an article's approvals. */
export type ApprovalEntry = {
  /** The revisions that were looked at. */
  readonly from: number;
  readonly to: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly note: string;
  /** The number of the proposal whose merging it was. */
  readonly proposal: number | null;
};

/** Up to which revision an article is approved (0: its first is not), and the log of that, newest first. */
export async function approvalsOf(
  db: Db,
  articleId: string,
): Promise<{ readonly approved: number; readonly log: readonly ApprovalEntry[] }> {
  const [article, rows] = await Promise.all([
    db.article.findUniqueOrThrow({ where: { id: articleId }, select: { approvedNumber: true } }),
    db.revisionApproval.findMany({ where: { articleId }, orderBy: { sequence: "desc" } }),
  ]);
  const proposals = await db.proposal.findMany({
    where: { id: { in: rows.flatMap((row) => (row.proposalId ? [row.proposalId] : [])) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(proposals.map(({ id, number }) => [id, number]));
  const names = await namesOf(
    db,
    rows.map((row) => row.byId),
  );
  const log = rows.map(({ fromNumber, number, byId, at, note, proposalId }) => {
    const by = { id: byId, name: names.get(byId) ?? somebodyWhoLeft() };
    return { from: fromNumber, to: number, by, at, note, proposal: numbers.get(proposalId ?? "") ?? null };
  });
  return { approved: article.approvedNumber, log };
}
