import type { Act } from "@/lib/auth/act";
import { ROLES, type Role } from "@/lib/auth/policy";
import type { Gone, NotFound } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { lockWorld } from "@/lib/worlds/lock-world";
import { invitationFor } from "@/lib/worlds/read-invitations";

/**
 * Joins the world that the link with this secret offers. Who is a member already keeps a higher role, and gets a lower one raised.
 * Failures: `notFound` for an unknown secret, `gone` for an invitation that was revoked or has expired.
 */
export async function acceptInvitation(
  act: Act,
  secret: string,
): Promise<Result<{ slug: string; role: Role; joined: boolean }, NotFound | Gone>> {
  const { userId } = act.actor;
  return act.db.$transaction(async (tx) => {
    const offer = await invitationFor(tx, secret, act.now);
    if (!offer.ok) return offer;
    const { id, worldId, world, role } = offer.value;
    await lockWorld(tx, worldId);
    const key = { worldId_userId: { worldId, userId } };
    const member = await tx.membership.findUnique({ where: key });
    if (member && ROLES.indexOf(member.role) <= ROLES.indexOf(role)) {
      return success({ slug: world.slug, role: member.role, joined: false });
    }
    const create = { worldId, userId, role, createdAt: act.now };
    await tx.membership.upsert({ where: key, create, update: { role } });
    await tx.invitation.update({ where: { id }, data: { usedCount: { increment: 1 } } });
    return success({ slug: world.slug, role, joined: true });
  });
}
