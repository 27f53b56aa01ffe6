import { fromStored } from "@/lib/base/canon-status";
import type { VoteRule } from "@/lib/canon/caretakers/canon-settings";
import { lineOfContinuity } from "@/lib/canon/continuities/read";
import { insertDecision } from "@/lib/canon/insert-decision";
import { decisionTarget } from "@/lib/canon/read-target";
import type { Db, Tx } from "@/lib/db";
import type { Prisma, Vote } from "@/prisma/client/client";
import { countedBallots } from "./count-ballots";
import { outcomeOf, type VoteOutcome } from "./vote";

/**
 * Counts a vote that has ended by the rule that it began with; what is carried becomes a decision that names it. Does nothing where it
 * is closed already, goes on, or is not there.
 */
export async function closeVote(db: Db, voteId: string, now: Date): Promise<void> {
  const there = await db.vote.findUnique({ where: { id: voteId }, select: { articleId: true } });
  if (!there) return;
  await db.$transaction(async (tx) => {
    // The article first, as whoever decides on it does, so that nobody waits for the other in a circle.
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${there.articleId} FOR UPDATE`;
    const vote = await tx.vote.findUniqueOrThrow({ where: { id: voteId } });
    if (vote.closedAt !== null || vote.endsAt > now) return;
    const { count } = await countedBallots(tx, vote);
    const counted = outcomeOf(vote.rule as unknown as VoteRule, count);
    const outcome = counted === "carried" ? await decideByVote(tx, vote, now) : counted;
    await tx.vote.update({ where: { id: voteId }, data: { closedAt: now, outcome } });
  });
}

/** Closes all votes that have ended, of one world or of all: before a decision that would come after theirs, and from time to time. */
export async function closeEndedVotes(db: Db, now: Date, where: Prisma.VoteWhereInput = {}): Promise<void> {
  const ended = await db.vote.findMany({
    where: { ...where, closedAt: null, endsAt: { lte: now } },
    orderBy: { endsAt: "asc" },
    select: { id: true },
  });
  for (const { id } of ended) await closeVote(db, id, now);
}

/** The entry of the log that a carried vote is; `void` where what it was about has gone. */
async function decideByVote(tx: Tx, vote: Vote, now: Date): Promise<VoteOutcome> {
  const article = await tx.article.findUniqueOrThrow({ where: { id: vote.articleId } });
  const line = await lineOfContinuity(tx, vote.worldId, vote.continuityId);
  const target = article.trashedAt === null ? await decisionTarget(tx, article, vote.claimId, line) : null;
  if (!target) return "void";
  const { revisionNumber, claimText, supersededById, supersededByClaimId, reason } = vote;
  // What the members judged, which may be other words by now: then it is changed since.
  const { id } = await insertDecision(
    tx,
    { ...target, revisionNumber, claimText },
    {
      to: fromStored(vote.to),
      disputed: false,
      disputedText: null,
      disputedClaimId: null,
      rule: "consensus",
      reason,
      evidence: vote.evidence as Prisma.InputJsonValue,
      supersededById,
      supersededByClaimId,
      correctsId: null,
      voteId: vote.id,
      deciderId: vote.openedById,
      at: now,
    },
  );
  if (vote.statusRequestId !== null) {
    await tx.statusRequest.updateMany({
      where: { id: vote.statusRequestId, decisionId: null },
      data: { decisionId: id },
    });
  }
  return "carried";
}
