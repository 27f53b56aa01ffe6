/**
 * `npm run rebuild`: drops everything that is derived from revisions and decisions and makes it anew, article by article. What
 * readers see does not change by it; that is tested.
 */
import { rebuildChanges } from "@/lib/changes/rebuild";
import { db } from "@/lib/db";
import { projectArticle } from "@/lib/revisions/project-article";
import { rebuildAttribution } from "@/lib/revisions/rebuild-attribution";

const articles = await db.article.findMany({ select: { id: true }, orderBy: { id: "asc" } });
for (const [index, { id }] of articles.entries()) {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${id} FOR UPDATE`;
    await projectArticle(tx, id);
    await rebuildAttribution(tx, id);
  });
  if ((index + 1) % 100 === 0) console.error(`${index + 1} of ${articles.length}`);
}
const changes = await db.$transaction(rebuildChanges);
console.log(`Made anew: what is derived of ${articles.length} articles, and ${changes} changes.`);
await db.$disconnect();
