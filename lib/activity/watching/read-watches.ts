import type { Actor, Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { subjectOf } from "./set-watch";
import type { Watched, WatchedKind, WatchView } from "./watch";
import { watchedWorlds } from "./watched-worlds";

/** Whether the viewer watches something in a world; false for visitors. */
export async function isWatching(db: Db, viewer: Viewer, world: WorldView, asked: Watched): Promise<boolean> {
  const subject = viewer && (await subjectOf(db, world, asked));
  return viewer !== null && subject !== null && watches(db, viewer, world.id, { kind: asked.kind, subject });
}

/** The same of an article whose id is known. */
export async function isWatchingArticle(db: Db, viewer: Viewer, worldId: string, articleId: string): Promise<boolean> {
  return viewer !== null && watches(db, viewer, worldId, { kind: "article", subject: articleId });
}

async function watches(db: Db, { userId }: Actor, worldId: string, stored: Watched): Promise<boolean> {
  const key = { userId_worldId_kind_subject: { userId, worldId, ...stored } };
  const watch = await db.watch.findUnique({ where: key, select: { ended: true } });
  return watch?.ended === false;
}

type Row = {
  readonly kind: WatchedKind;
  readonly subject: string | null;
  readonly title: string | null;
  readonly byItself: boolean;
};

/** What somebody watches in one world. */
export type WatchesOfWorld = {
  readonly world: { readonly slug: string; readonly title: string };
  readonly watches: readonly WatchView[];
};

/** What somebody watches in each world that they see, by the titles of the worlds. */
export async function watchesByWorld(db: Db, viewer: Actor): Promise<WatchesOfWorld[]> {
  const worlds = await watchedWorlds(db, viewer);
  const all = worlds.map(async ({ id, slug, title }) => ({
    world: { slug, title },
    watches: await watchesOf(db, viewer.userId, id),
  }));
  return (await Promise.all(all)).filter(({ watches }) => watches.length > 0);
}

/** What somebody watches in a world, by kind and title; what is in the trash or gone is left out. */
export async function watchesOf(db: Db, userId: string, worldId: string): Promise<WatchView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT w.kind::text AS kind, w."byItself", CASE w.kind WHEN 'article' THEN a.slug
        WHEN 'claim' THEN a.slug || '#' || split_part(w.subject, '#', 2) ELSE w.subject END AS subject,
      CASE w.kind WHEN 'article' THEN a.title WHEN 'claim' THEN coalesce(c.text, 'A claim that is gone from “' || a.title || '”') WHEN 'source' THEN s.title WHEN 'tag' THEN w.subject
        WHEN 'discussion' THEN coalesce(nullif(d.title, ''), nullif(d.quote, ''), 'Discussion') ELSE '' END AS title
    FROM "Watch" w
    LEFT JOIN "Article" a ON w.kind IN ('article', 'claim') AND a.id = split_part(w.subject, '#', 1) AND a."trashedAt" IS NULL
    LEFT JOIN "Claim" c ON w.kind = 'claim' AND c."articleId" = a.id AND c.id = split_part(w.subject, '#', 2)
    LEFT JOIN "Discussion" d ON w.kind = 'discussion' AND d.id = w.subject
    LEFT JOIN "Source" s ON w.kind = 'source' AND s.id = w.subject
    WHERE w."userId" = ${userId} AND w."worldId" = ${worldId} AND NOT w.ended
    ORDER BY w.kind DESC, title`;
  return rows.flatMap(({ subject, title, ...watch }) =>
    subject === null || title === null ? [] : [{ ...watch, subject, title }],
  );
}
