import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import type { Conflict, NotAllowed, NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { memberInput } from "@/lib/worlds/input";
import { lockWorld, ownersOf } from "@/lib/worlds/lock-world";
import type { MemberView } from "@/lib/worlds/read";

/**
 * Gives the person with this e-mail address a role in the world, newly or instead of the old one.
 * Failures: `notFound` when nobody has that address; `conflict` when the last owner would be lost.
 */
export async function setMember(
  act: Act,
  worldSlug: string,
  input: z.infer<typeof memberInput>,
): Promise<Result<MemberView, NotFound | NotAllowed | Conflict>> {
  return act.db.$transaction(async (tx: Tx) => {
    const allowed = await allowedWorld(tx, act.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const world = allowed.value;
    const user = await tx.user.findUnique({ where: { email: input.email.toLowerCase() } });
    if (!user) return failed(unknownPerson());
    await lockWorld(tx, world.id);
    const owners = await ownersOf(tx, world.id);
    if (input.role !== "owner" && owners.length === 1 && owners[0] === user.id) {
      return failed({ kind: "conflict", detail: "A world needs an owner. Make somebody else owner first." } as const);
    }
    const row = await tx.membership.upsert({
      where: { worldId_userId: { worldId: world.id, userId: user.id } },
      create: { worldId: world.id, userId: user.id, role: input.role, createdAt: act.now },
      update: { role: input.role },
    });
    return success({ userId: user.id, name: user.name, email: user.email, role: row.role, since: row.createdAt });
  });
}

function unknownPerson(): NotFound {
  return { kind: "notFound", detail: "Nobody has an account with this e-mail address. Invite the person by link." };
}
