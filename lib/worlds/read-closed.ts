import type { Actor, Viewer } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import { type NotFound, notFound } from "@/lib/base/failure";
import type { Db, Tx } from "@/lib/db";
import { type ClosedWorld, closedMessage, restorableUntil } from "./closed-world";

const CLOSED = { OR: [{ takenDownAt: { not: null } }, { deletedAt: { not: null } }] };

/** The world with this slug if it was taken down or deleted and the viewer is a member of it; null otherwise, as for a stranger. */
export async function closedWorldFor(db: Db | Tx, viewer: Viewer, slug: string): Promise<ClosedWorld | null> {
  if (!viewer) return null;
  const row = await db.membership.findFirst({
    where: { userId: viewer.userId, world: { slug, ...CLOSED } },
    select: { role: true, world: true },
  });
  return row && closedWorld(row);
}

/** The worlds of a member that were taken down or deleted, by title. */
export async function closedWorldsOf(db: Db, member: Actor): Promise<ClosedWorld[]> {
  const rows = await db.membership.findMany({
    where: { userId: member.userId, world: CLOSED },
    select: { role: true, world: true },
    orderBy: { world: { title: "asc" } },
  });
  return rows.map(closedWorld);
}

/** Why there is no such world for the viewer: a member of one that was closed is told so, a stranger that there is none. */
export async function noWorld(db: Db | Tx, viewer: Viewer, slug: string): Promise<NotFound> {
  const closed = await closedWorldFor(db, viewer, slug);
  return closed ? { kind: "notFound", detail: closedMessage(closed) } : notFound("world");
}

type Row = {
  role: Role;
  world: {
    slug: string;
    title: string;
    takenDownAt: Date | null;
    takenDownReason: string | null;
    deletedAt: Date | null;
  };
};

/** Taken down counts before deleted: an owner cannot restore a world past whoever runs the site. */
function closedWorld({ role, world }: Row): ClosedWorld {
  const { slug, title, takenDownAt, takenDownReason, deletedAt } = world;
  if (takenDownAt) {
    const reason = takenDownReason ?? "";
    return { slug, title, role, by: "site", at: takenDownAt, reason, restorableUntil: null };
  }
  const at = deletedAt ?? new Date(0);
  return { slug, title, role, by: "owner", at, reason: "", restorableUntil: restorableUntil(at) };
}
