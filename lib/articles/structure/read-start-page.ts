import { z } from "zod";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { Db, Tx } from "@/lib/db";

/** The article that a world chose as its start page, or what that was merged into. */
export type StartArticle = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly revision: number;
  /** It lies in the trash: readers see no start page until it is restored or another is chosen. */
  readonly trashed: boolean;
};

const stored = z.object({ article: z.string() });

/** What a world chose as its start page; null: nothing. It is known by its id, so that a new title or address changes nothing. */
export async function startArticle(db: Db | Tx, worldId: string): Promise<StartArticle | null> {
  const newest = await db.worldPage.findFirst({
    where: { worldId, kind: "start" },
    orderBy: { sequence: "desc" },
    select: { content: true },
  });
  const chosen = stored.safeParse(newest?.content ?? null);
  if (!chosen.success) return null;
  const [found] = await db.$queryRaw<StartArticle[]>`
    SELECT t.id, t.slug, t.title, t.kind, t."headNumber" AS revision, t."trashedAt" IS NOT NULL AS trashed FROM "Article" a
    JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id) WHERE a.id = ${chosen.data.article} AND a."worldId" = ${worldId}`;
  return found ?? null;
}
