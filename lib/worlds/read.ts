import type { Actor, Viewer } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import type { Db, Tx } from "@/lib/db";
import type { WorldCounts, WorldId, WorldView } from "./world";
import { isVisibleTo, WORLD_COLUMNS, type WorldRow, worldAndMember, worldOfRow } from "./world-row";

/** The world with this slug as the viewer sees it; null when there is none or they may not know of it. */
export async function worldFor(db: Db | Tx, viewer: Viewer, slug: string): Promise<WorldView | null> {
  const [row] = await db.$queryRaw<WorldRow[]>`
    SELECT ${WORLD_COLUMNS} FROM ${worldAndMember(viewer)} WHERE w.slug = ${slug} AND ${isVisibleTo(viewer)}`;
  return row ? worldOfRow(row) : null;
}

/** Whether the world with this slug is public: then it can be read without asking who reads. Null: no such world. */
export async function publicWorld(db: Db, slug: string): Promise<WorldView | null> {
  return worldFor(db, null, slug);
}

/**
 * The world as all of its members alike see it, without a role: for a page that is made once for them. Whether somebody is one must be
 * asked before they are sent it.
 */
export async function worldOfMembers(db: Db, slug: string): Promise<WorldView | null> {
  const there = { slug, deletedAt: null, takenDownAt: null };
  const world = await db.world.findFirst({ where: there, include: memberOf(null) });
  return world && worldView(world);
}

/** The worlds that somebody is a member of, by title. */
export async function worldsOfMember(db: Db, member: Actor): Promise<WorldView[]> {
  const worlds = await db.world.findMany({
    where: { ...visibleTo(member), memberships: { some: { userId: member.userId } } },
    include: memberOf(member),
    orderBy: [{ title: "asc" }, { slug: "asc" }],
  });
  return worlds.map(worldView);
}

/** Which part of a list is asked for. */
export type Slice = { readonly skip: number; readonly limit: number };

/**
 * Public worlds that the viewer is no member of, of whose titles every word of `words` is a part: the one whose article was saved
 * last first, those without an article last, so that whoever makes empty worlds by the thousand fills the last pages.
 */
export async function publicWorlds(
  db: Db,
  viewer: Viewer,
  words: string,
  { skip, limit }: Slice,
): Promise<WorldView[]> {
  const worlds = await db.world.findMany({
    where: othersPublic(viewer, words),
    include: memberOf(viewer),
    orderBy: [{ changedAt: { sort: "desc", nulls: "last" } }, { title: "asc" }, { slug: "asc" }],
    skip,
    take: limit,
  });
  return worlds.map(worldView);
}

/** How many `publicWorlds` there are. */
export function countPublicWorlds(db: Db, viewer: Viewer, words: string): Promise<number> {
  return db.world.count({ where: othersPublic(viewer, words) });
}

/** The worlds that the viewer may see, in one list: those that they are a member of, then the `publicWorlds`. */
export async function worldsVisibleTo(db: Db, viewer: Viewer, words: string, slice: Slice): Promise<WorldView[]> {
  const all = viewer ? await worldsOfMember(db, viewer) : [];
  const own = all.filter(({ title }) => matchesSearch(title, words));
  const first = own.slice(slice.skip, slice.skip + slice.limit);
  const rest = { skip: Math.max(0, slice.skip - own.length), limit: slice.limit - first.length };
  return rest.limit === 0 ? first : [...first, ...(await publicWorlds(db, viewer, words, rest))];
}

/** Counts of what the world holds. */
export async function worldCounts(db: Db, worldId: WorldId): Promise<WorldCounts> {
  const [articles, sources, claims, decisions] = await Promise.all([
    db.article.count({ where: { worldId, trashedAt: null } }),
    db.source.count({ where: { worldId } }),
    db.claim.count({ where: { worldId, article: { trashedAt: null } } }),
    db.decision.count({ where: { worldId, continuityId: null } }),
  ]);
  return { articles, sources, claims, decisions };
}

/** One member of a world. */
export type MemberView = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Somebody has shown that the address is theirs. */
  readonly emailVerified: boolean;
  readonly role: Role;
  /** When the person joined. */
  readonly since: Date;
};

/** The members of a world, by rank and name. */
export async function membersOf(db: Db, worldId: WorldId): Promise<MemberView[]> {
  const rows = await db.membership.findMany({
    where: { worldId },
    include: { user: { select: { name: true, email: true, emailVerified: true } } },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
  });
  return rows.map((row) => ({
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    emailVerified: row.user.emailVerified !== null,
    role: row.role,
    since: row.createdAt,
  }));
}

/** Whoever runs the installation also sees public worlds that were taken down, to judge them; what is private stays private. */
function visibleTo(viewer: Viewer) {
  const there = { deletedAt: null, ...(viewer?.ownsInstallation ? {} : { takenDownAt: null }) };
  if (!viewer) return { ...there, visibility: "public" as const };
  return {
    ...there,
    OR: [{ visibility: "public" as const }, { memberships: { some: { userId: viewer.userId } } }],
  };
}

function othersPublic(viewer: Viewer, words: string) {
  const not = viewer ? { memberships: { none: { userId: viewer.userId } } } : {};
  const titled = searchTerms(words).map((word) => ({ title: { contains: word, mode: "insensitive" as const } }));
  return { visibility: "public" as const, deletedAt: null, takenDownAt: null, ...not, AND: titled };
}

function matchesSearch(title: string, words: string): boolean {
  return searchTerms(words).every((word) => title.toLowerCase().includes(word.toLowerCase()));
}

function searchTerms(words: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
}

function memberOf(viewer: Viewer) {
  return { memberships: { where: { userId: viewer?.userId ?? "" }, select: { role: true } } };
}

type WithMemberships = Omit<WorldRow, "role"> & { readonly memberships: readonly { readonly role: Role }[] };

function worldView({ memberships, ...row }: WithMemberships): WorldView {
  return worldOfRow({ ...row, role: memberships[0]?.role ?? null });
}
