import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { Db } from "@/lib/db";

/** A text with which new articles can begin. */
export type TemplateEntry = { readonly slug: string; readonly title: string; readonly kind: ArticleKind };

/** Templates of one world that are listed: more than anybody chooses from. */
const MOST = 100;

/** The templates of a world, from A to Z. */
export async function templatesOf(db: Db, worldId: string): Promise<readonly TemplateEntry[]> {
  return db.$queryRaw<TemplateEntry[]>`
    SELECT slug, title, kind FROM "Article" WHERE "worldId" = ${worldId} AND "isTemplate"
    ORDER BY canonry_title_key(title), id LIMIT ${MOST}`;
}
