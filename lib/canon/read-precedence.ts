import type { ActionContext } from "@/lib/auth/action-context";
import type { Tx } from "@/lib/db";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { VoteRule } from "./caretakers/canon-settings";
import type { RequestedDecision } from "./policy";
import type { DecisionTarget } from "./read-target";

const DAY_MS = 86_400_000;

type Precedence = Pick<RequestedDecision, "ownProposal" | "voteOpen" | "votedLately">;

/** What comes before somebody's own word on a target: a proposal of theirs that is open, a vote that is open, a vote that decided it. */
export async function readPrecedence(
  tx: Tx,
  { actor, now }: Pick<ActionContext, "actor" | "now">,
  { worldId, articleId, claimId, continuityId, decisionId }: DecisionTarget,
): Promise<Precedence> {
  const open = await tx.vote.findFirst({
    where: { articleId, claimId, continuityId, closedAt: null, endsAt: { gt: now } },
    select: { id: true },
  });
  const standing = decisionId === null ? null : await tx.decision.findUnique({ where: { id: decisionId } });
  const vote = standing?.voteId ? await tx.vote.findUnique({ where: { id: standing.voteId } }) : null;
  return {
    ownProposal: await asksThemselves(tx, actor.userId, { worldId, articleId, claimId }),
    voteOpen: open !== null,
    votedLately: vote !== null && now.getTime() < vote.endsAt.getTime() + reopenMs(vote.rule),
  };
}

function reopenMs(rule: unknown): number {
  return (rule as VoteRule).reopenDays * DAY_MS;
}

type TargetIds = { readonly worldId: string; readonly articleId: string; readonly claimId: string | null };

/** Whether somebody would answer their own request for a status: a proposal of theirs that is before reviewers asks for it. */
async function asksThemselves(tx: Tx, userId: string, { worldId, articleId, claimId }: TargetIds): Promise<boolean> {
  const { slug } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true } });
  const request = await tx.statusRequest.findFirst({
    where: {
      claimId,
      decisionId: null,
      proposal: { worldId, authorId: userId, state: { in: ["inReview", "changesRequested", "approved"] } },
      part: { OR: [{ articleId }, { mergedSlug: slug }] },
    },
    select: { id: true },
  });
  return request !== null && !(await reviewRulesOf(tx, worldId)).ownApproval;
}
