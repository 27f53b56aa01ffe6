import type { StoredStatus } from "@/lib/base/canon-status";
import type { Tx } from "@/lib/db";
import { type ContinuityLine, FIRST, standingIn } from "./continuities/line";

/** An article or a claim that is decided on: the status that counts for it before, and what of it is judged. */
export type DecisionTarget = {
  readonly worldId: string;
  readonly articleId: string;
  readonly claimId: string | null;
  /** The continuity that is decided in; null: the world's first one. */
  readonly continuityId: string | null;
  readonly status: StoredStatus;
  readonly disputed: boolean;
  /** The newest decision on it in that continuity; null: none. */
  readonly decisionId: string | null;
  /** That decision judged it as it stands. */
  readonly judged: boolean;
  readonly revisionNumber: number;
  readonly claimText: string | null;
};

type Of = { readonly id: string; readonly worldId: string; readonly headNumber: number };

/** The target of a decision, in a continuity, on a held article or on a claim in it; null: no such claim. */
export async function decisionTarget(
  tx: Tx,
  { id: articleId, worldId, headNumber }: Of,
  claimId: string | null,
  line: ContinuityLine = [FIRST],
): Promise<DecisionTarget | null> {
  const claim =
    claimId === null ? null : await tx.claim.findUnique({ where: { articleId_id: { articleId, id: claimId } } });
  if (claimId !== null && !claim) return null;
  const decisions = await tx.decision.findMany({
    where: { articleId, OR: [{ claimId: null }, { claimId }] },
    orderBy: { sequence: "asc" },
  });
  const standing = standingIn(decisions, line, claimId);
  const continuityId = line[0] === FIRST || line[0] === undefined ? null : line[0];
  const here = decisions.findLast((each) => each.continuityId === continuityId && each.claimId === claimId) ?? null;
  const isOwn = standing !== null && standing === here;
  return {
    worldId,
    articleId,
    claimId,
    continuityId,
    status: standing?.to ?? "proposed",
    disputed: standing?.claimId === claimId ? standing.disputed : false,
    decisionId: here?.id ?? null,
    judged: isOwn && (claim ? here?.claimText === claim.text : here?.revisionNumber === headNumber),
    revisionNumber: headNumber,
    claimText: claim?.text ?? null,
  };
}
