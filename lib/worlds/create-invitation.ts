import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { hashOfSecret, newSecret } from "@/lib/auth/secret";
import type { Conflict, NotAllowed, NotFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import { allowedWorld } from "./allowed-world";
import type { invitationInput } from "./input";
import { roomForInvitation } from "./invitation-quota";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a link that gives whoever follows it a role in the world, for some days and any number of people. Owners only. The answer
 * is the only time that `secret` is seen: its hash is kept.
 */
export async function createInvitation(
  context: ActionContext,
  worldSlug: string,
  { role, days }: z.infer<typeof invitationInput>,
): Promise<Result<{ id: string; secret: string; expiresAt: Date }, NotFound | NotAllowed | Conflict>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageMembers");
    if (!allowed.ok) return allowed;
    const room = await roomForInvitation(tx, allowed.value.id, context.now);
    if (!room.ok) return room;
    const id = newId<"Invitation">();
    const secret = newSecret();
    const expiresAt = new Date(context.now.getTime() + days * DAY_MS);
    const { now: createdAt, actor } = context;
    const keys = { id, worldId: allowed.value.id, hash: hashOfSecret(secret), createdById: actor.userId };
    await tx.invitation.create({ data: { ...keys, role, createdAt, expiresAt } });
    return success({ id, secret, expiresAt });
  });
}
