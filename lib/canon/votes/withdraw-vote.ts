import type { ActionContext } from "@/lib/auth/action-context";
import { may } from "@/lib/auth/policy";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import { noWorld } from "@/lib/worlds/read-closed";

/**
 * Ends a vote without a result: who opened it, while nobody else has voted; an owner, any time before its end. Failures: `notFound`,
 * `notAllowed`, `conflict` after its end.
 */
export async function withdrawVote(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  voteId: string,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx) => {
    const world = await worldFor(tx, actor, worldSlug);
    if (!world) return failed(await noWorld(tx, actor, worldSlug));
    await tx.$queryRaw`SELECT id FROM "Vote" WHERE id = ${voteId} FOR UPDATE`;
    const vote = await tx.vote.findFirst({ where: { id: voteId, worldId: world.id } });
    if (!vote) return failed(notFound("vote"));
    const others = await tx.ballot.count({ where: { voteId, userId: { not: actor.userId } } });
    const isOwn = vote.openedById === actor.userId && world.role !== null && others === 0;
    if (!isOwn && !may(world.role, "decideAnywhere")) return failed(NOT_THEIRS);
    if (vote.closedAt !== null || vote.endsAt <= now) return failed(ENDED);
    await tx.vote.update({ where: { id: voteId }, data: { closedAt: now, outcome: "withdrawn" } });
    return success({ id: voteId });
  });
}

const NOT_THEIRS = {
  kind: "notAllowed",
  detail: "Only an owner can withdraw a vote, or who opened it while nobody else has voted.",
} as const;

const ENDED = { kind: "conflict", detail: "This vote has ended." } as const;
