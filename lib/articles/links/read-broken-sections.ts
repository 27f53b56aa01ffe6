import type { Db } from "@/lib/db";
import { sectionTargets } from "./read-sections";
import { targetsOf } from "./read-targets";
import { type BrokenSection, sectionKey } from "./section-target";

/** The links of a world's living articles to sections that are not there, by the title of the article that links; and how many there are in all. */
export async function brokenSections(
  db: Db,
  worldId: string,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<{ readonly count: number; readonly links: readonly BrokenSection[] }> {
  const rows = await db.$queryRaw<{ slug: string; title: string; target: string; section: string }[]>`
    SELECT a.slug, a.title, l."targetSlug" AS target, section
    FROM "ArticleLink" l JOIN "Article" a ON a.id = l."articleId" AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL
    CROSS JOIN LATERAL unnest(l.sections) AS section
    ORDER BY canonry_title_key(a.title), a.id, target, section`;
  const wanted = rows.map(({ target, section }) => ({ slug: target, section }));
  const slugs = [...new Set(wanted.map(({ slug }) => slug))];
  const [found, targets] = await Promise.all([sectionTargets(db, worldId, wanted), targetsOf(db, worldId, slugs)]);
  const broken = rows.flatMap(({ slug, title, target, section }): BrokenSection[] => {
    const to = targets.get(target);
    // What leads to no article is among the wanted ones.
    return to && !found.has(sectionKey({ slug: target, section })) ? [{ from: { slug, title }, to, section }] : [];
  });
  return { count: broken.length, links: broken.slice(skip, skip + limit) };
}

/** How many links of a world's living articles name a section that is not there. */
export async function countBrokenSections(db: Db, worldId: string): Promise<number> {
  return (await brokenSections(db, worldId, { limit: 0 })).count;
}
