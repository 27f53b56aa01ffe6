import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { ROLES, type Role } from "@/lib/auth/policy";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { allowedWorld } from "./allowed-world";
import type { memberRole } from "./input";
import { lockWorld, ownersOf } from "./lock-world";
import type { MemberView } from "./read";
import type { WorldId } from "./world";

type Refusal = NotFound | NotAllowed | Conflict;

/**
 * Gives a member of the world another role. Failures: `notFound` when there is no such member; `conflict` when the last owner would be
 * lost, or when somebody would be raised whose address nobody verified, where mail is configured to do so.
 */
export async function changeRole(
  context: ActionContext,
  worldSlug: string,
  userId: string,
  { role }: z.infer<typeof memberRole>,
): Promise<Result<MemberView, Refusal>> {
  return context.db.$transaction(async (tx: Tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const key = { worldId_userId: { worldId: allowed.value.id, userId } };
    const member = await tx.membership.findUnique({ where: key, select: { user: true } });
    return member ? giveRole(tx, allowed.value.id, member.user, role) : failed(notFound("member"));
  });
}

type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: Date | null;
};

async function giveRole(tx: Tx, worldId: WorldId, user: Person, role: Role): Promise<Result<MemberView, Conflict>> {
  await lockWorld(tx, worldId);
  const owners = await ownersOf(tx, worldId);
  if (role !== "owner" && owners.length === 1 && owners[0] === user.id) {
    return failed({ kind: "conflict", detail: "A world needs an owner. Make somebody else an owner first." });
  }
  const key = { worldId_userId: { worldId, userId: user.id } };
  const before = await tx.membership.findUniqueOrThrow({ where: key });
  const raised = ROLES.indexOf(role) < ROLES.indexOf(before.role);
  if (raised && mailConfigured() && user.emailVerified === null) {
    return failed({
      kind: "conflict",
      detail: `${user.name} has not verified their e-mail address. Ask them to do so first, on their account page.`,
    });
  }
  const row = await tx.membership.update({ where: key, data: { role } });
  const { id: userId, name, email, emailVerified } = user;
  return success({ userId, name, email, emailVerified: emailVerified !== null, role: row.role, since: row.createdAt });
}
