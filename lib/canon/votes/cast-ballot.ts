import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { isVoter, type VoteRule } from "@/lib/canon/caretakers/canon-settings";
import { worldFor } from "@/lib/worlds/read";
import { noWorld } from "@/lib/worlds/read-closed";
import type { newBallot } from "./input";
import { readVote } from "./read";
import { noVoting, type VoteView } from "./vote";

/**
 * Votes, or votes otherwise than before. Failures: `notFound`; `notAllowed` for those who do not vote by its rule, and for who became a
 * member since it was opened; `conflict` after its end.
 */
export async function castBallot(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  voteId: string,
  { choice }: z.output<typeof newBallot>,
): Promise<Result<VoteView, Failure>> {
  return db.$transaction(async (tx) => {
    const world = await worldFor(tx, actor, worldSlug);
    if (!world) return failed(await noWorld(tx, actor, worldSlug));
    // Whoever closes it waits for this ballot, or this one comes too late.
    await tx.$queryRaw`SELECT id FROM "Vote" WHERE id = ${voteId} FOR UPDATE`;
    const vote = await tx.vote.findFirst({ where: { id: voteId, worldId: world.id } });
    if (!vote) return failed(notFound("vote"));
    const rule = vote.rule as unknown as VoteRule;
    if (!isVoter(world.role, rule)) return failed(noVoting(rule));
    const { createdAt } = await tx.membership.findUniqueOrThrow({
      where: { worldId_userId: { worldId: world.id, userId: actor.userId } },
    });
    if (createdAt > vote.openedAt) return failed(JOINED_SINCE);
    if (vote.closedAt !== null || vote.endsAt <= now) return failed(ENDED);
    const last = await tx.ballot.findFirst({ where: { voteId, userId: actor.userId }, orderBy: { sequence: "desc" } });
    if (last?.choice !== choice) {
      await tx.ballot.create({
        data: { id: newId(), voteId, worldId: world.id, userId: actor.userId, choice, at: now },
      });
    }
    const view = await readVote(tx, world.id, voteId, now);
    return view ? success(view) : failed(notFound("vote"));
  });
}

const JOINED_SINCE = {
  kind: "notAllowed",
  detail: "You became a member after this vote was opened. You can take part in its discussion and in the next vote.",
} as const;

const ENDED = { kind: "conflict", detail: "This vote has ended." } as const;
