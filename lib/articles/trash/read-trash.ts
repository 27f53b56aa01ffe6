import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft, storedLabel } from "@/lib/language/stored-labels";

/** An article in the trash: who put it there, when and why. */
export type TrashedArticle = {
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly at: Date;
  readonly by: string;
  readonly summary: string;
};

/** What lies in a world's trash, the latest first; `skip` and `limit` page through it. */
export async function trashOf(
  db: Db,
  worldId: string,
  page: { readonly limit: number; readonly skip?: number },
): Promise<TrashedArticle[]> {
  const rows = await db.article.findMany({
    where: { worldId, trashedAt: { not: null }, isTemplate: false },
    select: { slug: true, title: true, kind: true, trashedAt: true, trashedById: true, trashedSummary: true },
    orderBy: [{ trashedAt: "desc" }, { id: "asc" }],
    take: page.limit,
    skip: page.skip ?? 0,
  });
  const names = await namesOf(
    db,
    rows.flatMap((row) => (row.trashedById ? [row.trashedById] : [])),
  );
  return rows.flatMap(({ slug, title, kind, trashedAt: at, trashedById, trashedSummary }) => {
    const by = names.get(trashedById ?? "") ?? somebodyWhoLeft();
    return at ? [{ slug, title, kind: kind as ArticleKind, at, by, summary: storedLabel(trashedSummary ?? "") }] : [];
  });
}
