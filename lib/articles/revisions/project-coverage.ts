import type { Tx } from "@/lib/db";
import type { CoverageCounts } from "@/lib/document/claims/coverage";
import type { DocJson } from "@/lib/document/model/json";
import { Prisma } from "@/prisma/client/client";
import { deriveTask } from "./revision-tasks";
import { runTask } from "./run-task";

/** Keeps how many sentences of an article stand how. */
export async function keepCoverage(tx: Tx, articleId: string, counts: CoverageCounts): Promise<void> {
  await tx.articleCoverage.upsert({ where: { articleId }, create: { articleId, ...counts }, update: counts });
}

/** Counts all sentences of an article's text, where nothing was counted yet. */
export async function countCoverageOf(tx: Tx, articleId: string, doc: DocJson): Promise<void> {
  const json = JSON.stringify(doc);
  await keepCoverage(tx, articleId, (await runTask(deriveTask, json, json.length)).coverage);
}

/** What adds to the counts of an article (for `writeTogether`); it writes no row where nothing was counted yet. */
export function addToCoverage(articleId: string, added: CoverageCounts): Prisma.Sql {
  const { contradicted, uncited, departs, invention, sourced } = added;
  return Prisma.sql`
    UPDATE "ArticleCoverage" SET contradicted = contradicted + ${contradicted}, uncited = uncited + ${uncited},
      departs = departs + ${departs}, invention = invention + ${invention}, sourced = sourced + ${sourced}
    WHERE "articleId" = ${articleId}`;
}
