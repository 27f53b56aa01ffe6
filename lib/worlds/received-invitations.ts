import type { ActionContext } from "@/lib/auth/action-context";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import type { ReceivedInvitation } from "./invitation";
import { joinBy } from "./join-by";

/** The invitations for a person's own address that wait for an answer, newest first. */
export async function receivedInvitations(db: Db, { userId, email }: Actor, now: Date): Promise<ReceivedInvitation[]> {
  const rows = await db.invitation.findMany({
    where: { ...waitingFor(email, now), world: { ...THERE, memberships: { none: { userId } } } },
    include: { world: { select: { slug: true, title: true, description: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.createdById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id, world, role, createdById, expiresAt }) => {
    return { id, world, role, invitedBy: names.get(createdById) ?? "somebody", expiresAt };
  });
}

/** Joins the world of an invitation for the actor's address. Failures: `notFound` when none waits; `notAllowed` as in `joinBy`. */
export async function acceptReceived(
  context: ActionContext,
  id: string,
): Promise<Result<{ slug: string; role: Role; joined: boolean }, NotFound | NotAllowed>> {
  return context.db.$transaction(
    async (tx): Promise<Result<{ slug: string; role: Role; joined: boolean }, NotFound | NotAllowed>> => {
      const row = await waiting(tx, context, id);
      return row ? joinBy(tx, context, row) : failed(notFound("invitation"));
    },
  );
}

/** Says no to an invitation for the actor's address; its world's owners see that. Failure: `notFound` when none waits. */
export async function declineReceived(context: ActionContext, id: string): Promise<Result<{ id: string }, NotFound>> {
  const { count } = await context.db.invitation.updateMany({
    where: { id, ...waitingFor(context.actor.email, context.now) },
    data: { declinedAt: context.now },
  });
  return count === 1 ? success({ id }) : failed(notFound("invitation"));
}

/** Worlds that are to be seen. */
const THERE = { deletedAt: null, takenDownAt: null };

function waiting(tx: Tx, { actor, now }: ActionContext, id: string) {
  return tx.invitation.findFirst({
    where: { id, ...waitingFor(actor.email, now), world: THERE },
    include: { world: true },
  });
}

function waitingFor(email: string, now: Date) {
  return { email, revokedAt: null, acceptedAt: null, declinedAt: null, expiresAt: { gt: now } };
}
