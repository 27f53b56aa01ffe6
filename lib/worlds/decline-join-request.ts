import type { ActionContext } from "@/lib/auth/action-context";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "./allowed-world";

/** Says no to somebody who asked to join; they see that, and can ask again a month later. Failure: `notFound` when no such request waits. */
export async function declineJoinRequest(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  userId: string,
): Promise<Result<{ userId: string }, NotFound | NotAllowed>> {
  const allowed = await allowedWorld(db, actor, worldSlug, "manageMembers");
  if (!allowed.ok) return allowed;
  const { count } = await db.joinRequest.updateMany({
    where: { worldId: allowed.value.id, userId, declinedAt: null },
    data: { declinedAt: now },
  });
  return count === 1 ? success({ userId }) : failed(notFound("request to join"));
}
