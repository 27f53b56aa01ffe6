import { visibleChanges } from "@/lib/activity/changes/conditions";
import { type ChangeRow, linesOf } from "@/lib/activity/changes/line-rows";
import type { Actor } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { Prisma } from "@/prisma/client/client";
import { changesOfWatchedClaims } from "./changes-of-claims";
import { MANY_UNREAD, NOTIFIED_DAYS, type NotificationGroup, type WatchedKind } from "./watch";
import { watchedWorlds } from "./watched-worlds";

/** Changes that are looked at for a list; what came before them is read in the list of changes. */
const NEWEST = 200;
/** Changes of one group that are shown; more are counted. */
const LINES = 3;

/** What happened after one time and up to another; `lines`: changes of one group that are shown. */
export type NotificationWindow = { readonly since: Date; readonly upTo: Date; readonly lines: number };

/** How many notifications somebody has not read, in all worlds that they see: MANY_UNREAD at most. */
export async function countUnread(db: Db, viewer: Actor): Promise<number> {
  const worlds = await watchedWorlds(db, viewer);
  const counts = await Promise.all(
    worlds.map(async (world) => {
      const rows = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM (${onlyUnread(notified(viewer, world))} LIMIT ${MANY_UNREAD}) AS counted`;
      return rows[0]?.count ?? 0;
    }),
  );
  return Math.min(
    MANY_UNREAD,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/**
 * What happened to what somebody watches, of the last `NOTIFIED_DAYS`: grouped by what it is about, the group with the newest change
 * first. Without `read`, only what they have not read.
 */
export async function notificationsOf(
  db: Db,
  viewer: Actor,
  { read = false }: { readonly read?: boolean | undefined },
): Promise<NotificationGroup[]> {
  const worlds = await watchedWorlds(db, viewer);
  const groups = await Promise.all(
    worlds.map(async (world) => {
      const all = notified(viewer, world);
      return groupsIn(db, world, read ? all : onlyUnread(all), LINES);
    }),
  );
  return groups.flat().sort((a, b) => newestIn(b) - newestIn(a));
}

/** What somebody has not read of what happened in a window of time, as `notificationsOf`; `except`: the ids of worlds that are left out. */
export async function unreadWithin(
  db: Db,
  viewer: Actor,
  window: NotificationWindow,
  except: readonly string[],
): Promise<NotificationGroup[]> {
  const worlds = (await watchedWorlds(db, viewer)).filter(({ id }) => !except.includes(id));
  const groups = await Promise.all(
    worlds.map((world) => groupsIn(db, world, onlyUnread(notified(viewer, world, window)), window.lines)),
  );
  return groups.flat().sort((a, b) => newestIn(b) - newestIn(a));
}

function newestIn({ lines }: NotificationGroup): number {
  return lines[0]?.at.getTime() ?? 0;
}

type NotifiedRow = ChangeRow & {
  readonly about: string;
  readonly unread: boolean;
  readonly watched: WatchedKind;
  readonly subject: string;
  readonly byItself: boolean;
  readonly watchedId: string;
};

async function groupsIn(db: Db, world: WorldView, wanted: Prisma.Sql, most: number): Promise<NotificationGroup[]> {
  const rows = await db.$queryRaw<NotifiedRow[]>`
    ${wanted} ORDER BY at DESC, sequence DESC LIMIT ${NEWEST}`;
  const lines = new Map((await linesOf(db, rows)).map((line) => [line.ref, line]));
  return [...Map.groupBy(rows, ({ about }) => about)].flatMap(([about, some]): NotificationGroup[] => {
    const shown = some.flatMap(({ ref }) => lines.get(ref) ?? []);
    const [newest] = some;
    if (!newest || shown.length === 0) return [];
    const { watched: kind, subject, byItself, watchedId } = newest;
    return [
      {
        world: { id: world.id, slug: world.slug, title: world.title },
        about,
        reason: { kind, subject, byItself },
        watchedId,
        unread: some.filter((row) => row.unread).length,
        lines: shown.slice(0, most),
      },
    ];
  });
}

/** What a change is about, as `NotificationGroup` says. */
const ABOUT = Prisma.sql`coalesce(d."discussionId", c."articleId", c.kind::text)`;

function onlyUnread(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT * FROM (${rows}) AS listed WHERE listed.unread`;
}

/**
 * The changes of a world that somebody is notified of, each once with the closest reason: found from what they watch, so that it costs
 * what that has gone through, not what the world has. Nothing that they did themselves, and nothing that they may not see.
 */
function notified(viewer: Actor, world: WorldView, window?: NotificationWindow): Prisma.Sql {
  const since = window ? Prisma.sql`greatest(since, ${window.since})` : Prisma.sql`since`;
  const within = window ? Prisma.sql`AND c.at <= ${window.upTo}` : Prisma.empty;
  return Prisma.sql`
    WITH mine AS (
      SELECT kind, subject, "byItself", greatest(${since}, now() - make_interval(days => ${NOTIFIED_DAYS}::int)) AS since
      FROM "Watch" WHERE "userId" = ${viewer.userId} AND "worldId" = ${world.id} AND NOT ended
    ), found AS (
      SELECT c.sequence, w.kind, w.subject, w."byItself" FROM mine w
        JOIN "Change" c ON c."articleId" = w.subject AND c.at > w.since WHERE w.kind = 'article'
      UNION ALL
      SELECT c.sequence, w.kind, w.subject, w."byItself" FROM mine w
        JOIN "Article" a ON a."worldId" = ${world.id} AND a.tags @> ARRAY[w.subject]
        JOIN "Change" c ON c."articleId" = a.id AND c.at > w.since WHERE w.kind = 'tag'
      UNION ALL
      SELECT c.sequence, w.kind, w.subject, w."byItself" FROM mine w
        JOIN "SourceVersion" v ON v."sourceId" = w.subject JOIN "Change" c ON c.ref = v.id AND c.at > w.since
        WHERE w.kind = 'source'
      UNION ALL
      SELECT c.sequence, w.kind, w.subject, w."byItself" FROM mine w
        JOIN "DiscussionEvent" e ON e."discussionId" = w.subject JOIN "Change" c ON c.ref = e.id AND c.at > w.since
        WHERE w.kind = 'discussion'
      UNION ALL ${changesOfWatchedClaims()}
      UNION ALL
      SELECT c.sequence, w.kind, w.subject, w."byItself" FROM mine w
        JOIN "Change" c ON c."worldId" = ${world.id} AND c.at > w.since WHERE w.kind = 'world'
    ), closest AS (SELECT DISTINCT ON (sequence) * FROM found ORDER BY sequence, (kind IN ('discussion', 'claim')) DESC, kind)
    SELECT c.sequence, c.at, c.kind::text AS kind, c."byId", c."articleId", c.number, c.ref, c.number AS first,
      w.kind::text AS watched, CASE w.kind WHEN 'article' THEN a.slug
      WHEN 'claim' THEN a.slug || '#' || split_part(w.subject, '#', 2) ELSE w.subject END AS subject, w."byItself",
      w.subject AS "watchedId", ${ABOUT} AS about,
      c.at > coalesce(greatest(one."upTo", every."upTo"), '-infinity')
        AND NOT (c.kind = 'revision' AND coalesce(r.number, 0) >= c.number) AS unread
    FROM closest w JOIN "Change" c ON c.sequence = w.sequence LEFT JOIN "Article" a ON a.id = c."articleId"
    LEFT JOIN "DiscussionEvent" d ON c.kind = 'discussion' AND d.id = c.ref
    LEFT JOIN "ReadMarker" r ON r."userId" = ${viewer.userId} AND r."articleId" = c."articleId"
    LEFT JOIN "SeenNotifications" every ON every."userId" = ${viewer.userId} AND every."worldId" = ${world.id} AND every.about = ''
    LEFT JOIN "SeenNotifications" one ON one."userId" = ${viewer.userId} AND one."worldId" = ${world.id}
      AND one.about = ${ABOUT}
    WHERE ${visibleChanges(world)} AND c."byId" IS DISTINCT FROM ${viewer.userId} ${within}`;
}
