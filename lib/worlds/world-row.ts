import type { Viewer } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import { Prisma } from "@/prisma/client/client";
import type { Visibility, WorldId, WorldView } from "./world";

/** A world with the viewer's role in it, as `WORLD_COLUMNS` reads it. */
export type WorldRow = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly visibility: Visibility;
  readonly isSample: boolean;
  readonly takenDownAt: Date | null;
  readonly takenDownReason: string | null;
  readonly role: Role | null;
};

/** What a `WorldRow` has, as SQL over `worldAndMember`. */
export const WORLD_COLUMNS = Prisma.sql`w.id, w.slug, w.title, w.description, w.visibility::text AS visibility, w."isSample",
  w."takenDownAt", w."takenDownReason", m.role::text AS role`;

/** The worlds (`w`) with the viewer's membership (`m`), as SQL after FROM. */
export function worldAndMember(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`"World" w LEFT JOIN "Membership" m ON m."worldId" = w.id AND m."userId" = ${viewer?.userId ?? ""}`;
}

/**
 * Whether the viewer may know of a world, as SQL over `worldAndMember`. Whoever runs the installation also sees public worlds that were taken
 * down, to judge them; what is private stays private.
 */
export function isVisibleTo(viewer: Viewer): Prisma.Sql {
  const isThere = viewer?.ownsInstallation
    ? Prisma.sql`w."deletedAt" IS NULL`
    : Prisma.sql`w."deletedAt" IS NULL AND w."takenDownAt" IS NULL`;
  return Prisma.sql`${isThere} AND (w.visibility = 'public' OR m.role IS NOT NULL)`;
}

/** A row as somebody sees it. */
export function worldOfRow(row: WorldRow): WorldView {
  const { id, slug, title, description, visibility, isSample, takenDownAt, takenDownReason, role } = row;
  const takenDown = takenDownAt && { at: takenDownAt, reason: takenDownReason ?? "" };
  return { id: id as WorldId, slug, title, description, visibility, isSample, role, takenDown };
}
