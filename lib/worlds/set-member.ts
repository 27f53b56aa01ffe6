import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import type { Role } from "@/lib/auth/policy";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { memberInput, memberRole } from "@/lib/worlds/input";
import { lockWorld, ownersOf } from "@/lib/worlds/lock-world";
import type { MemberView } from "@/lib/worlds/read";
import type { WorldId } from "@/lib/worlds/world";

type Refusal = NotFound | NotAllowed | Conflict;

/**
 * Gives the person with this e-mail address a role in the world, newly or instead of the old one.
 * Failures: `notFound` when nobody has that address; `conflict` when the last owner would be lost.
 */
export async function setMember(
  act: Act,
  worldSlug: string,
  { email, role }: z.infer<typeof memberInput>,
): Promise<Result<MemberView, Refusal>> {
  return act.db.$transaction(async (tx: Tx) => {
    const allowed = await allowedWorld(tx, act.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const user = await tx.user.findUnique({ where: { email: email.toLowerCase() } });
    return user ? giveRole(tx, act, allowed.value.id, user, role) : failed(unknownPerson());
  });
}

/** Gives a member of the world another role. Failures: `notFound` when there is no such member; `conflict` as above. */
export async function changeRole(
  act: Act,
  worldSlug: string,
  userId: string,
  { role }: z.infer<typeof memberRole>,
): Promise<Result<MemberView, Refusal>> {
  return act.db.$transaction(async (tx: Tx) => {
    const allowed = await allowedWorld(tx, act.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const key = { worldId_userId: { worldId: allowed.value.id, userId } };
    const member = await tx.membership.findUnique({ where: key, select: { user: true } });
    return member ? giveRole(tx, act, allowed.value.id, member.user, role) : failed(notFound("member"));
  });
}

type Person = { readonly id: string; readonly name: string; readonly email: string };

async function giveRole(
  tx: Tx,
  act: Act,
  worldId: WorldId,
  user: Person,
  role: Role,
): Promise<Result<MemberView, Conflict>> {
  await lockWorld(tx, worldId);
  const owners = await ownersOf(tx, worldId);
  if (role !== "owner" && owners.length === 1 && owners[0] === user.id) {
    return failed({ kind: "conflict", detail: "A world needs an owner. Make somebody else owner first." });
  }
  const row = await tx.membership.upsert({
    where: { worldId_userId: { worldId, userId: user.id } },
    create: { worldId, userId: user.id, role, createdAt: act.now },
    update: { role },
  });
  return success({ userId: user.id, name: user.name, email: user.email, role: row.role, since: row.createdAt });
}

function unknownPerson(): NotFound {
  return { kind: "notFound", detail: "Nobody has an account with this e-mail address. Invite the person by link." };
}
