import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Role } from "@/lib/auth/policy";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { allowedWorld } from "./allowed-world";
import type { memberRole } from "./input";
import { lockWorld } from "./lock-world";

type Refused = NotFound | NotAllowed | Conflict;
type Accepted = { readonly userId: string; readonly name: string; readonly role: Role };

/**
 * Makes somebody who asked a member, with the role that the owner chooses. Who became a member meanwhile keeps their role.
 * Failures: `notFound` when no such request waits; `conflict` for more than reading, where mail is configured and nobody verified the
 * person's address.
 */
export async function acceptJoinRequest(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  userId: string,
  { role }: z.infer<typeof memberRole>,
): Promise<Result<Accepted, Refused>> {
  return db.$transaction(async (tx: Tx): Promise<Result<Accepted, Refused>> => {
    const allowed = await allowedWorld(tx, actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await lockWorld(tx, worldId);
    const request = await tx.joinRequest.findFirst({
      where: { worldId, userId, declinedAt: null },
      select: { user: { select: { name: true, emailVerified: true } } },
    });
    if (!request) return failed(notFound("request to join"));
    const { name, emailVerified } = request.user;
    if (role !== "reader" && mailConfigured() && emailVerified === null) return failed(notVerified(name));
    const key = { worldId, userId };
    const member = await tx.membership.upsert({
      where: { worldId_userId: key },
      create: { ...key, role, createdAt: now },
      update: {},
    });
    await tx.joinRequest.delete({ where: { worldId_userId: key } });
    return success({ userId, name, role: member.role });
  });
}

function notVerified(name: string): Conflict {
  const detail = `${name} has not verified their e-mail address yet. Accept them as a reader, or ask them to verify it first, on their account page.`;
  return { kind: "conflict", detail };
}
