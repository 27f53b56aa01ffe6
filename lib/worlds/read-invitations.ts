import { hashOfSecret } from "@/lib/auth/secret";
import { type Gone, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import { type InvitationView, invitationState, type Offer } from "./invitation";
import type { WorldId } from "./world";

/** The invitations of a world, newest first; those that ended are among them. Ask only for somebody who may manage members. */
export async function invitationsOf(db: Db, worldId: WorldId, now: Date): Promise<InvitationView[]> {
  const rows = await db.invitation.findMany({ where: { worldId }, orderBy: [{ createdAt: "desc" }, { id: "asc" }] });
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.createdById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const { id, role, email, createdAt, expiresAt, usedCount } = row;
    const invitedBy = names.get(row.createdById) ?? "somebody";
    return { id, role, email, invitedBy, createdAt, expiresAt, usedCount, state: invitationState(row, now) };
  });
}

/**
 * What the link with this secret offers. Failures: `notFound` for a secret that never was and for a world that is closed, `gone` for one that has ended, was revoked or has
 * expired; neither names the world.
 */
export async function invitationFor(
  db: Db | Tx,
  secret: string,
  now: Date,
): Promise<Result<Offer & { id: string; worldId: WorldId; email: string | null }, NotFound | Gone>> {
  const row = await db.invitation.findUnique({ where: { hash: hashOfSecret(secret) }, include: { world: true } });
  if (!row || row.world.takenDownAt || row.world.deletedAt) return failed(notFound("invitation"));
  const state = invitationState(row, now);
  if (state !== "open") return failed(ended(state));
  const inviter = await db.user.findUnique({ where: { id: row.createdById }, select: { name: true } });
  const { slug, title, description } = row.world;
  return success({
    id: row.id,
    worldId: row.worldId as WorldId,
    world: { slug, title, description },
    role: row.role,
    email: row.email,
    invitedBy: inviter?.name ?? "somebody",
    expiresAt: row.expiresAt,
  });
}

const ENDS = {
  expired: "has expired",
  revoked: "was withdrawn",
  accepted: "was accepted already",
  declined: "was declined",
} as const;

function ended(state: keyof typeof ENDS): Gone {
  const what = ENDS[state];
  return { kind: "gone", detail: `This invitation ${what}. Ask the person who sent it for a new link.` };
}
