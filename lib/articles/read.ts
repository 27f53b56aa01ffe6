import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { namesOf } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import { type CanonStatus, fromStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import type { NodeJson } from "@/lib/document/model/json";
import { somebodyWhoLeft, storedLabel } from "@/lib/language/stored-labels";
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
  /** New articles can begin with it; it stands in no list. */
  readonly isTemplate: boolean;
  /** The article that it was merged into, where its addresses lead; it lies in the trash then. */
  readonly mergedInto: { readonly slug: string; readonly title: string } | null;
  /** The newest entry of the log of its protections; `levelAt` says what it comes to. */
  readonly protection: Pick<ProtectionEntry, "level" | "reason" | "until"> | null;
};

/** The article with this slug, now or before, if the viewer may read its world; null otherwise. Also one in the trash. */
export async function articleFor(
  db: Db | Tx,
  viewer: Viewer,
  worldSlug: string,
  slug: string,
): Promise<ArticleView | null> {
  const world = await worldFor(db, viewer, worldSlug);
  return world && articleIn(db, world, slug);
}

/** The article that has this slug, or had it before, in a world that the reader is known to see; null when there is none. */
export async function articleIn(db: Db | Tx, world: WorldView, slug: string): Promise<ArticleView | null> {
  const include = { protections: { orderBy: { sequence: "desc" }, take: 1 } } as const;
  const row =
    (await db.article.findUnique({ where: { worldId_slug: { worldId: world.id, slug } }, include })) ??
    (await db.article.findFirst({ where: { addressesBefore: { some: { worldId: world.id, slug } } }, include }));
  if (!row) return null;
  const merged =
    row.leadsToId &&
    (await db.article.findUnique({ where: { id: row.leadsToId }, select: { slug: true, title: true } }));
  const names = row.trashedById ? await namesOf(db, [row.trashedById]) : new Map<string, string>();
  const by = names.get(row.trashedById ?? "") ?? somebodyWhoLeft();
  return {
    id: row.id as ArticleId,
    world,
    slug: row.slug,
    title: row.title,
    kind: row.kind as ArticleKind,
    tags: row.tags,
    aliases: row.aliases,
    canon: fromStored(row.status),
    disputed: row.disputed,
    decisionId: row.decisionId,
    revision: row.headNumber,
    changed: row.changedAt,
    isTemplate: row.isTemplate,
    trashed:
      row.trashedAt && !row.isTemplate
        ? { at: row.trashedAt, by, summary: storedLabel(row.trashedSummary ?? "") }
        : null,
    mergedInto: merged || null,
    protection: row.protections[0] ?? null,
  };
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
