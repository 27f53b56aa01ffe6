/**
 * `npm run rebuild`: drops everything that is derived from revisions, decisions and versions of threads and makes it anew,
 * article by article and thread by thread. What readers see does not change by it; that is tested.
 */
import { rebuildChanges } from "@/lib/activity/changes/rebuild";
import { settleMerges } from "@/lib/articles/addresses/settle-merges";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import { rebuildStandpoints } from "@/lib/articles/revisions/project-standpoints";
import { rebuildAttribution } from "@/lib/articles/revisions/rebuild-attribution";
import { deriveContradictions } from "@/lib/canon/contradictions/derive-contradictions";
import { db } from "@/lib/db";
import { removeOrphans } from "@/lib/files/remove-orphans";
import { configuredStore } from "@/lib/files/store/configured-store";
import { recountUse } from "@/lib/quotas/recount-use";
import { rebuildVocabulary } from "@/lib/search/rebuild-vocabulary";
import { reclassifyThreads } from "@/lib/sources/classification/reclassify-threads";

const articles = await db.article.findMany({ select: { id: true, worldId: true }, orderBy: { id: "asc" } });
for (const [index, { id, worldId }] of articles.entries()) {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${id} FOR UPDATE`;
    await projectArticle(tx, id);
    await rebuildAttribution(tx, id);
    await rebuildStandpoints(tx, { id, worldId });
  });
  if ((index + 1) % 100 === 0) console.error(`${index + 1} of ${articles.length}`);
}
for (const { id } of await db.world.findMany({ select: { id: true } }))
  await db.$transaction((tx) => settleMerges(tx, id));
for (const { id } of await db.world.findMany({ select: { id: true } })) await deriveContradictions(db, id, new Date());
const changes = await db.$transaction(rebuildChanges);
await db.$transaction(recountUse);
await db.$transaction(rebuildVocabulary, { timeout: 600_000 });
const versions = await reclassifyThreads(db);
const orphans = await removeOrphans(db, configuredStore(), new Date());
if (orphans > 0) console.log(`Removed ${orphans} stored files that no picture names.`);
console.log(
  `Made anew: what is derived of ${articles.length} articles and ${versions} versions of threads, and ${changes} changes.`,
);
await db.$disconnect();
