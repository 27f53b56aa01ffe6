import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { namesOf } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import { type CanonStatus, fromStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import type { NodeJson } from "@/lib/document/model/json";
import { worldFor } from "@/lib/worlds/read";
import type { WorldView } from "@/lib/worlds/world";
import type { ArticleId, ProtectionEntry } from "./article";

/** An article as somebody who may read it finds it; its text is its head revision's. */
export type ArticleView = {
  readonly id: ArticleId;
  readonly world: WorldView;
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly canon: CanonStatus;
  readonly disputed: boolean;
  readonly decisionId: string | null;
  readonly revision: number;
  readonly changed: Date;
  readonly trashed: { readonly at: Date; readonly by: string; readonly summary: string } | null;
  /** The newest entry of the log of its protections; `levelAt` says what it comes to. */
  readonly protection: Pick<ProtectionEntry, "level" | "reason" | "until"> | null;
};

/** The article with this slug, if the viewer may read its world; null otherwise. Also one in the trash. */
export async function articleFor(
  db: Db | Tx,
  viewer: Viewer,
  worldSlug: string,
  slug: string,
): Promise<ArticleView | null> {
  const world = await worldFor(db, viewer, worldSlug);
  return world && articleIn(db, world, slug);
}

/** The article with this slug in a world that the reader is known to see; null when there is none. */
export async function articleIn(db: Db | Tx, world: WorldView, slug: string): Promise<ArticleView | null> {
  const row = await db.article.findUnique({
    where: { worldId_slug: { worldId: world.id, slug } },
    include: { protections: { orderBy: { sequence: "desc" }, take: 1 } },
  });
  if (!row) return null;
  const names = row.trashedById ? await namesOf(db, [row.trashedById]) : new Map<string, string>();
  const by = names.get(row.trashedById ?? "") ?? "Somebody who left";
  return {
    id: row.id as ArticleId,
    world,
    slug,
    title: row.title,
    kind: row.kind as ArticleKind,
    tags: row.tags,
    aliases: row.aliases,
    canon: fromStored(row.status),
    disputed: row.disputed,
    decisionId: row.decisionId,
    revision: row.headNumber,
    changed: row.changedAt,
    trashed: row.trashedAt && { at: row.trashedAt, by, summary: row.trashedSummary ?? "" },
    protection: row.protections[0] ?? null,
  };
}

/** The titles of those slugs that lead to a living article; a slug without an entry is a link to nothing yet. */
export async function titlesOf(db: Db, worldId: string, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.article.findMany({
    where: { worldId, slug: { in: [...slugs] }, trashedAt: null },
    select: { slug: true, title: true },
  });
  return new Map(rows.map((row) => [row.slug, row.title]));
}

/** The living articles that link to this one, by title. */
export async function backlinksTo(
  db: Db,
  worldId: string,
  slug: string,
): Promise<{ readonly slug: string; readonly title: string }[]> {
  return db.article.findMany({
    where: { worldId, trashedAt: null, links: { some: { targetSlug: slug } }, slug: { not: slug } },
    select: { slug: true, title: true },
    orderBy: { title: "asc" },
  });
}

/** Every tag of a world with the number of living articles that carry it, most used first. */
export async function tagsOf(db: Db, worldId: string): Promise<{ readonly tag: string; readonly articles: number }[]> {
  return db.$queryRaw<{ tag: string; articles: number }[]>`
    SELECT tag, count(*)::int AS articles FROM "Article", unnest(tags) AS tag
    WHERE "worldId" = ${worldId} AND "trashedAt" IS NULL GROUP BY tag ORDER BY articles DESC, tag`;
}

/** Somebody's unsaved work. */
export type DraftView = {
  readonly id: string;
  /** null: for an article that does not exist yet. */
  readonly article: { readonly slug: string; readonly title: string } | null;
  readonly baseRevision: number;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly doc: { readonly type: "doc"; readonly content?: readonly NodeJson[] };
  readonly savedAt: Date;
};

/** One's own drafts in a world, latest first. */
export async function draftsOf(db: Db, userId: string, worldId: string): Promise<DraftView[]> {
  const rows = await db.draft.findMany({ where: { userId, worldId }, orderBy: { savedAt: "desc" } });
  const ids = rows.flatMap((row) => (row.articleId ? [row.articleId] : []));
  const articles = await db.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, title: true },
  });
  const byId = new Map(articles.map(({ id, ...article }) => [id, article]));
  return rows.map(({ id, articleId, baseNumber, title, kind, tags, aliases, summary, doc, savedAt }) => ({
    id,
    title,
    tags,
    aliases,
    summary,
    savedAt,
    kind: kind as ArticleKind,
    article: articleId === null ? null : (byId.get(articleId) ?? null),
    baseRevision: baseNumber,
    doc: doc as unknown as DraftView["doc"],
  }));
}
