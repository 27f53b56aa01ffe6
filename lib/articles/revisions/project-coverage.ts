import type { Tx } from "@/lib/db";
import { type CoverageCounts, SENTENCE_STATUSES } from "@/lib/document/claims/coverage";
import type { DocJson } from "@/lib/document/model/json";
import { deriveTask } from "./revision-tasks";
import { runTask } from "./run-task";

/** Keeps how many sentences of an article stand how. */
export async function keepCoverage(tx: Tx, articleId: string, counts: CoverageCounts): Promise<void> {
  await tx.articleCoverage.upsert({ where: { articleId }, create: { articleId, ...counts }, update: counts });
}

/** Adds to the counts what a change of the text to `doc` brought; all of it is counted where nothing was counted yet. */
export async function projectCoverage(tx: Tx, articleId: string, doc: DocJson, added: CoverageCounts): Promise<void> {
  if (SENTENCE_STATUSES.every((status) => added[status] === 0)) return;
  const { contradicted, uncited, departs, invention, sourced } = added;
  const { count } = await tx.articleCoverage.updateMany({
    where: { articleId },
    data: {
      contradicted: { increment: contradicted },
      uncited: { increment: uncited },
      departs: { increment: departs },
      invention: { increment: invention },
      sourced: { increment: sourced },
    },
  });
  if (count > 0) return;
  const json = JSON.stringify(doc);
  await keepCoverage(tx, articleId, (await runTask(deriveTask, json, json.length)).coverage);
}
