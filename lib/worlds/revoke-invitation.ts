import type { Act } from "@/lib/auth/act";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "./allowed-world";

/** Ends an invitation of the world, for good. Who joined by it stays. An owner's act. Failure: `notFound` also when it was revoked before. */
export async function revokeInvitation(
  act: Act,
  worldSlug: string,
  id: string,
): Promise<Result<{ id: string }, NotFound | NotAllowed>> {
  return act.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, act.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const where = { id, worldId: allowed.value.id, revokedAt: null };
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: act.now } });
    return count === 1 ? success({ id }) : failed(notFound("invitation"));
  });
}
