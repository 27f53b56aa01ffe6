import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { ActionContext } from "./action-context";

/** Ends one of the actor's own API tokens, for good. Failure: `notFound` also for a token of somebody else, or one revoked before. */
export async function revokeToken(
  { db, actor, now }: ActionContext,
  id: string,
): Promise<Result<{ id: string }, NotFound>> {
  const { count } = await db.apiToken.updateMany({
    where: { id, userId: actor.userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1 ? success({ id }) : failed(notFound("token"));
}
