import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Takes the actor's own request to join a world back, also when they can no longer see that world. Failure: `notFound` when none waits. */
export async function withdrawJoinRequest(
  { db, actor }: ActionContext,
  worldSlug: string,
): Promise<Result<{ world: string }, NotFound>> {
  const { count } = await db.joinRequest.deleteMany({
    where: { userId: actor.userId, declinedAt: null, world: { slug: worldSlug } },
  });
  return count === 1 ? success({ world: worldSlug }) : failed(notFound("request to join"));
}
