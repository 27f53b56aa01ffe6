import { projectArticle } from "@/lib/articles/revisions/project-article";
import { toStored } from "@/lib/base/canon-status";
import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import type { Decision, Prisma } from "@/prisma/client/client";
import type { DecisionView } from "./decision";
import type { JudgedEvidence } from "./evidence-from";
import { decisionById } from "./read";
import type { DecisionTarget } from "./read-target";

/** What an entry of the log says besides what it is about. */
export type NewEntry = Pick<
  Decision,
  "disputed" | "disputedText" | "disputedClaimId" | "rule" | "reason" | "supersededById" | "supersededByClaimId"
> & {
  readonly to: Parameters<typeof toStored>[0];
  readonly evidence: Prisma.InputJsonValue;
  readonly correctsId: string | null;
  readonly voteId: string | null;
  readonly deciderId: string;
  readonly at: Date;
};

/** Adds an entry to the log, whose rules were asked before, and makes the statuses that follow from it anew. */
export async function insertDecision(tx: Tx, target: DecisionTarget, entry: NewEntry): Promise<DecisionView> {
  const id = newId<"Decision">();
  const { worldId, articleId, claimId, continuityId, revisionNumber, claimText } = target;
  await tx.decision.create({
    data: {
      ...entry,
      id,
      to: toStored(entry.to),
      worldId,
      articleId,
      claimId,
      continuityId,
      from: target.status,
      revisionNumber,
      claimText,
      replacesId: target.decisionId,
    },
  });
  // What is decided elsewhere changes nothing that is derived of an article: statuses there are asked of the log.
  if (continuityId === null) await projectArticle(tx, articleId);
  const view = await decisionById(tx, id);
  if (!view) throw new Error(`Decision ${id} was written and is not there`);
  return view;
}

/** Evidence as the log keeps it. */
export function storedEvidence(evidence: readonly JudgedEvidence[]): Prisma.InputJsonValue {
  return evidence.map(({ kind: _kind, byThreadAuthor: _by, ...stored }) => stored);
}
