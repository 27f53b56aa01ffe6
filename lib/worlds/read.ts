import type { Viewer } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import type { Db, Tx } from "@/lib/db";
import type { WorldCounts, WorldId, WorldView } from "@/lib/worlds/world";

/** The world with this slug as the viewer sees it; null when there is none or he may not know of it. */
export async function worldFor(db: Db | Tx, viewer: Viewer, slug: string): Promise<WorldView | null> {
  const world = await db.world.findFirst({ where: { slug, ...visibleTo(viewer) }, include: memberOf(viewer) });
  return world && worldView(world);
}

/** Whether the world with this slug is public: then it can be read without asking who reads. Null: no such world. */
export async function publicWorld(db: Db, slug: string): Promise<WorldView | null> {
  return worldFor(db, null, slug);
}

/** The worlds that the viewer may see, his own first, then by title; after the slug `cursor`, `limit` at most. */
export async function worldsVisibleTo(db: Db, viewer: Viewer): Promise<WorldView[]> {
  const worlds = await db.world.findMany({
    where: visibleTo(viewer),
    include: memberOf(viewer),
    orderBy: [{ title: "asc" }, { slug: "asc" }],
  });
  return worlds.map(worldView).sort((a, b) => Number(b.role !== null) - Number(a.role !== null));
}

/** Counts of what the world holds. */
export async function worldCounts(db: Db, worldId: WorldId): Promise<WorldCounts> {
  const [articles, sources, claims, decisions] = await Promise.all([
    db.article.count({ where: { worldId, trashedAt: null } }),
    db.source.count({ where: { worldId } }),
    db.claim.count({ where: { worldId, article: { trashedAt: null } } }),
    db.decision.count({ where: { worldId } }),
  ]);
  return { articles, sources, claims, decisions };
}

/** One member of a world. */
export type MemberView = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** When the person joined. */
  readonly since: Date;
};

/** The members of a world, by rank and name. */
export async function membersOf(db: Db, worldId: WorldId): Promise<MemberView[]> {
  const rows = await db.membership.findMany({
    where: { worldId },
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
  });
  return rows.map((row) => ({
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    role: row.role,
    since: row.createdAt,
  }));
}

function visibleTo(viewer: Viewer) {
  if (!viewer) return { visibility: "public" as const };
  return {
    OR: [{ visibility: "public" as const }, { memberships: { some: { userId: viewer.userId } } }],
  };
}

function memberOf(viewer: Viewer) {
  return { memberships: { where: { userId: viewer?.userId ?? "" }, select: { role: true } } };
}

type WorldRow = {
  id: string;
  slug: string;
  title: string;
  description: string;
  visibility: "public" | "private";
  isSample: boolean;
  memberships: { role: Role }[];
};

function worldView(row: WorldRow): WorldView {
  const { id, slug, title, description, visibility, isSample } = row;
  return { id: id as WorldId, slug, title, description, visibility, isSample, role: row.memberships[0]?.role ?? null };
}
