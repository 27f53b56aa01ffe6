import type { StoredStatus } from "@/lib/base/canon-status";
import type { Tx } from "@/lib/db";

/** An article or a claim that is decided on: the status that counts for it before, and what of it is judged. */
export type DecisionTarget = {
  readonly worldId: string;
  readonly articleId: string;
  readonly claimId: string | null;
  readonly status: StoredStatus;
  readonly disputed: boolean;
  /** The newest decision on it; null: none. */
  readonly decisionId: string | null;
  /** That decision judged it as it stands. */
  readonly judged: boolean;
  readonly revisionNumber: number;
  readonly claimText: string | null;
};

type Of = { readonly id: string; readonly worldId: string; readonly headNumber: number };

/** The target of a decision on a held article or on a claim in it; null: no such claim. */
export async function decisionTarget(
  tx: Tx,
  { id: articleId, worldId, headNumber }: Of,
  claimId: string | null,
): Promise<DecisionTarget | null> {
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const { decisionId } = article;
  const about = { worldId, articleId, claimId, revisionNumber: headNumber };
  if (claimId === null) {
    const standing = decisionId && (await tx.decision.findUniqueOrThrow({ where: { id: decisionId } }));
    const judged = standing ? standing.revisionNumber === headNumber : false;
    return { ...about, status: article.status, disputed: article.disputed, decisionId, claimText: null, judged };
  }
  const claim = await tx.claim.findUnique({ where: { articleId_id: { articleId, id: claimId } } });
  if (!claim) return null;
  return {
    ...about,
    status: claim.ownStatus ?? article.status,
    disputed: claim.disputed,
    decisionId: claim.decisionId,
    claimText: claim.text,
    judged: claim.ownStatus !== null && !claim.changedSinceDecision,
  };
}
