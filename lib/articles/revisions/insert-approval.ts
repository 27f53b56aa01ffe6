import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { type ApprovedStretch, approvedUpTo } from "./approved";

/** An approval that is to be kept: the revisions, by whom, when and why. */
export type NewApproval = ApprovedStretch & {
  readonly worldId: string;
  readonly articleId: string;
  readonly byId: string;
  readonly at: Date;
  readonly note: string;
  /** The proposal whose merging approved it. */
  readonly proposalId?: string;
};

/** Keeps an approval of an article whose row the transaction holds, and returns up to which revision all are approved now. */
export async function insertApproval(tx: Tx, approval: NewApproval): Promise<number> {
  await tx.revisionApproval.create({ data: { id: newId<"RevisionApproval">(), ...approval } });
  return projectApproval(tx, approval.articleId);
}

/** Makes anew what is derived of an article's approvals, and returns it. */
export async function projectApproval(tx: Tx, articleId: string): Promise<number> {
  const stretches = await tx.revisionApproval.findMany({
    where: { articleId },
    select: { fromNumber: true, number: true },
  });
  const approvedNumber = approvedUpTo(stretches);
  await tx.article.update({ where: { id: articleId }, data: { approvedNumber } });
  return approvedNumber;
}
