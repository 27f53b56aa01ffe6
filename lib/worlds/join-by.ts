import type { ActionContext } from "@/lib/auth/action-context";
import { ROLES, type Role } from "@/lib/auth/policy";
import type { NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { lockWorld } from "./lock-world";
import type { WorldId } from "./world";

/** What joining needs to know of an invitation that is open. `email` null: it is for whoever has the link. */
export type OpenInvitation = {
  readonly id: string;
  readonly worldId: string;
  readonly role: Role;
  readonly email: string | null;
  readonly world: { readonly slug: string };
};

/**
 * Makes the actor a member by an invitation that is open. Who is a member already keeps a higher role, and gets a lower one raised.
 * Failure: `notAllowed` for an invitation of another address, or of one's own that nobody verified where mail is configured.
 */
export async function joinBy(
  tx: Tx,
  { actor, now }: ActionContext,
  { id, worldId, role, email, world: { slug } }: OpenInvitation,
): Promise<Result<{ slug: string; role: Role; joined: boolean }, NotAllowed>> {
  const { userId } = actor;
  if (email !== null && email !== actor.email) return failed(forAnother());
  if (email !== null && mailConfigured() && !(await isVerified(tx, userId))) return failed(notVerified());
  await lockWorld(tx, worldId as WorldId);
  if (email !== null) await tx.invitation.update({ where: { id }, data: { acceptedAt: now } });
  const key = { worldId_userId: { worldId, userId } };
  const member = await tx.membership.findUnique({ where: key });
  if (member && ROLES.indexOf(member.role) <= ROLES.indexOf(role)) {
    return success({ slug, role: member.role, joined: false });
  }
  await tx.membership.upsert({ where: key, create: { worldId, userId, role, createdAt: now }, update: { role } });
  await tx.invitation.update({ where: { id }, data: { usedCount: { increment: 1 } } });
  await tx.joinRequest.deleteMany({ where: { worldId, userId } });
  return success({ slug, role, joined: true });
}

async function isVerified(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { id: userId, emailVerified: { not: null } } })) > 0;
}

function forAnother(): NotAllowed {
  const detail = "This invitation is for another e-mail address. Sign in with the account of that address.";
  return { kind: "notAllowed", detail };
}

function notVerified(): NotAllowed {
  const detail = "This invitation is for your e-mail address: verify it first, on your account page.";
  return { kind: "notAllowed", detail };
}
