import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { Prisma } from "@/prisma/client/client";
import type { ChangeKind, ChangesFilter } from "./change";
import { askedChanges, visibleChanges } from "./conditions";
import type { Contribution, PersonView } from "./contributions";
import { type ChangeRow, linesOf } from "./line-rows";

/** Lines of each group that are shown before the rest is asked for. */
const LINES = 4;

/** Somebody as a world knows them: a member of it, or who did something in it; null for all others, as if they did not exist. */
export async function personIn(db: Db, world: WorldView, userId: string): Promise<PersonView | null> {
  const [user, rows] = await Promise.all([
    db.user.findUnique({
      where: { id: userId },
      select: { name: true, memberships: { where: { worldId: world.id }, select: { role: true } } },
    }),
    db.$queryRaw<{ kind: ChangeKind; count: number }[]>`
      SELECT c.kind::text, count(*)::int AS count FROM "Change" c LEFT JOIN "Article" a ON a.id = c."articleId"
      WHERE ${visibleChanges(world)} ${askedChanges({ by: userId })} GROUP BY c.kind`,
  ]);
  const role = user?.memberships[0]?.role ?? null;
  if (!user || (role === null && rows.length === 0)) return null;
  const counts = Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  return { id: userId, name: user.name, role, counts };
}

type GroupRow = {
  articleId: string | null;
  kind: ChangeKind;
  count: number;
  slug: string | null;
  title: string | null;
};

/** What somebody did in a world, by article, the latest first; what is about no article stands by its kind. */
export async function contributionsOf(
  db: Db,
  world: WorldView,
  filter: ChangesFilter & { readonly by: string },
  page: { readonly limit: number; readonly skip: number },
): Promise<Contribution[]> {
  const groups = await db.$queryRaw<GroupRow[]>`
    SELECT c."articleId", CASE WHEN c."articleId" IS NULL THEN c.kind::text ELSE 'revision' END AS kind,
      count(*)::int AS count, a.slug, a.title
    FROM "Change" c LEFT JOIN "Article" a ON a.id = c."articleId"
    WHERE ${visibleChanges(world)} ${askedChanges(filter)}
    GROUP BY 1, 2, a.slug, a.title ORDER BY max(c.at) DESC, 1, 2 LIMIT ${page.limit} OFFSET ${page.skip}`;
  // Two questions in one: an index leads to the newest of an article, another to the newest of what is about none.
  const newest = (about: Prisma.Sql): Prisma.Sql => Prisma.sql`(
    SELECT c.sequence, c.at, c.kind::text, c."byId", c."articleId", c.number, c.ref, c.number AS first
    FROM "Change" c LEFT JOIN "Article" a ON a.id = c."articleId"
    WHERE ${visibleChanges(world)} ${askedChanges(filter)} AND ${about}
    ORDER BY c.at DESC, c.sequence DESC LIMIT ${LINES})`;
  const rows = await db.$queryRaw<(ChangeRow & { group: number })[]>`
    SELECT g.place::int AS group, l.* FROM unnest(${groups.map((group) => group.articleId)}::text[],
      ${groups.map((group) => group.kind)}::text[]) WITH ORDINALITY AS g("articleId", kind, place)
    CROSS JOIN LATERAL (
      ${newest(Prisma.sql`c."articleId" = g."articleId"`)} UNION ALL
      ${newest(Prisma.sql`c."articleId" IS NULL AND g."articleId" IS NULL AND c.kind::text = g.kind`)}
    ) AS l ORDER BY g.place, l.at DESC, l.sequence DESC`;
  const lines = new Map((await linesOf(db, rows)).map((line) => [line.ref, line]));
  return groups.map(({ kind, count, slug, title }, index) => ({
    article: slug === null || title === null ? null : { slug, title },
    kind,
    count,
    lines: rows.filter((row) => row.group === index + 1).flatMap((row) => lines.get(row.ref) ?? []),
  }));
}
