import type { ActionContext } from "@/lib/auth/action-context";
import { may, refusal } from "@/lib/auth/policy";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { lockWorld, ownersOf } from "./lock-world";
import { worldFor } from "./read";

/**
 * Ends somebody's membership, by an owner or by that person (leaving). What the person wrote stays.
 * Failures: `notFound` when that person is no member; `conflict` when the last owner would be lost.
 */
export async function removeMember(
  context: ActionContext,
  worldSlug: string,
  userId: string,
): Promise<Result<{ userId: string }, NotFound | NotAllowed | Conflict>> {
  return context.db.$transaction(async (tx: Tx) => {
    const world = await worldFor(tx, context.actor, worldSlug);
    if (!world) return failed(notFound("world"));
    if (userId !== context.actor.userId && !may(world.role, "manageMembers")) return failed(refusal("manageMembers"));
    await lockWorld(tx, world.id);
    const key = { worldId_userId: { worldId: world.id, userId } };
    if (!(await tx.membership.findUnique({ where: key }))) return failed(notFound("member"));
    const owners = await ownersOf(tx, world.id);
    if (owners.length === 1 && owners[0] === userId) {
      return failed({
        kind: "conflict",
        detail: "A world needs an owner. Make somebody else an owner first.",
      } as const);
    }
    await tx.membership.delete({ where: key });
    return success({ userId });
  });
}
