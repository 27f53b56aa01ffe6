import type { Db } from "@/lib/db";
import type { Visibility } from "@/lib/worlds/world";

/** What the list of worlds is asked for: every word of `words` is part of the title or the slug; `closed`: taken down or deleted. */
export type WorldsFilter = { readonly words: string; readonly closed: boolean };

/** A world as whoever runs the installation sees it: how large it is and whose, never what it says. */
export type WorldEntry = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly visibility: Visibility;
  readonly created: Date;
  /** When an article was last saved; null: there is none. */
  readonly changed: Date | null;
  readonly articles: number;
  readonly sources: number;
  readonly members: number;
  readonly bytes: number;
  readonly owners: readonly { readonly id: string; readonly name: string; readonly suspended: boolean }[];
  readonly takenDown: { readonly at: Date; readonly reason: string } | null;
  readonly deletedAt: Date | null;
};

/** A page of worlds, newest first. Ask only for somebody who may administer. */
export async function worldsForAdministration(
  db: Db,
  filter: WorldsFilter,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<WorldEntry[]> {
  const rows = await db.world.findMany({
    where: condition(filter),
    include: ENTRY,
    orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
    skip,
    take: limit,
  });
  const uses = await db.worldUse.findMany({ where: { worldId: { in: rows.map(({ id }) => id) } } });
  const bytesOf = new Map(uses.map(({ worldId, bytes }) => [worldId, Number(bytes)]));
  return rows.map((row) => entry(row, bytesOf.get(row.id) ?? 0));
}

/** How many worlds there are that fit. */
export function countWorlds(db: Db, filter: WorldsFilter): Promise<number> {
  return db.world.count({ where: condition(filter) });
}

/** One world; null: there is none with this slug. */
export async function worldForAdministration(db: Db, slug: string): Promise<WorldEntry | null> {
  const row = await db.world.findUnique({ where: { slug }, include: ENTRY });
  if (!row) return null;
  const use = await db.worldUse.findUnique({ where: { worldId: row.id } });
  return entry(row, Number(use?.bytes ?? 0));
}

const ENTRY = {
  memberships: {
    where: { role: "owner" },
    select: { user: { select: { id: true, name: true, suspendedAt: true } } },
    orderBy: { createdAt: "asc" },
  },
  _count: { select: { articles: { where: { trashedAt: null } }, sources: true, memberships: true } },
} as const;

type Row = {
  id: string;
  slug: string;
  title: string;
  visibility: Visibility;
  createdAt: Date;
  changedAt: Date | null;
  takenDownAt: Date | null;
  takenDownReason: string | null;
  deletedAt: Date | null;
  memberships: { user: { id: string; name: string; suspendedAt: Date | null } }[];
  _count: { articles: number; sources: number; memberships: number };
};

function entry(row: Row, bytes: number): WorldEntry {
  const { id, slug, title, visibility, createdAt: created, changedAt: changed, takenDownAt, deletedAt } = row;
  const { articles, sources, memberships: members } = row._count;
  return {
    id,
    slug,
    title,
    visibility,
    created,
    changed,
    articles,
    sources,
    members,
    bytes,
    deletedAt,
    owners: row.memberships.map(({ user }) => ({ id: user.id, name: user.name, suspended: user.suspendedAt !== null })),
    takenDown: takenDownAt && { at: takenDownAt, reason: row.takenDownReason ?? "" },
  };
}

function condition({ words, closed }: WorldsFilter) {
  const each = words.split(/\s+/).filter(Boolean);
  return {
    ...(closed ? { OR: [{ takenDownAt: { not: null } }, { deletedAt: { not: null } }] } : {}),
    AND: each.map((word) => {
      const contains = { contains: word, mode: "insensitive" as const };
      return { OR: [{ title: contains }, { slug: contains }] };
    }),
  };
}
