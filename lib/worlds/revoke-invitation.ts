import type { ActionContext } from "@/lib/auth/action-context";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "./allowed-world";

/** Ends an invitation of the world, for good. Who joined by it stays. Owners only. Failure: `notFound` also when it was revoked before. */
export async function revokeInvitation(
  context: ActionContext,
  worldSlug: string,
  id: string,
): Promise<Result<{ id: string }, NotFound | NotAllowed>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const where = { id, worldId: allowed.value.id, revokedAt: null };
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: context.now } });
    return count === 1 ? success({ id }) : failed(notFound("invitation"));
  });
}
