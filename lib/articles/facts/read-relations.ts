import { slugsLeadingTo } from "@/lib/articles/links/read-targets";
import type { Db } from "@/lib/db";
import type { Relation } from "./fact";

/** Articles that are shown under the inverse labels of one article: a side that took part in more battles has a list of them. */
const MOST = 200;

/** The living articles whose fact boxes name this one in a relation that has an inverse label, by that label. */
export async function relationsTo(
  db: Db,
  article: { readonly id: string; readonly worldId: string },
): Promise<readonly Relation[]> {
  const slugs = await slugsLeadingTo(db, article);
  const rows = await db.$queryRaw<{ label: string; slug: string; title: string }[]>`
    SELECT k.inverse AS label, a.slug, a.title FROM "ArticleFact" f
    JOIN "Article" a ON a.id = f."articleId" AND a."worldId" = ${article.worldId} AND a."trashedAt" IS NULL AND a.id <> ${article.id}
    JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field AND k.type = 'article' AND k.inverse <> ''
    WHERE f.targets && ${slugs}::text[]
    GROUP BY k.inverse, a.id, a.slug, a.title ORDER BY lower(k.inverse), canonry_title_key(a.title), a.id LIMIT ${MOST}`;
  const byLabel = Map.groupBy(rows, ({ label }) => label);
  return [...byLabel].map(([label, found]) => ({ label, articles: found.map(({ slug, title }) => ({ slug, title })) }));
}
