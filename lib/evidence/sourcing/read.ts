import type { ArticleView } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import { type CoverageCounts, countCoverage, coverageOf } from "@/lib/document/claims/coverage";
import { type KeptStep, type LeftStep, leftSteps, type WalkSentence, walkOf } from "./ground";

/** Somebody's walk through an article: its sentences without a source, and what he decided and has not saved. */
export type Walk = {
  readonly revision: number;
  readonly counts: CoverageCounts;
  readonly sentences: readonly WalkSentence[];
  /** Steps whose sentence is not what it was. */
  readonly left: readonly LeftStep[];
};

/** The walk through an article's head, with the viewer's own steps; a visitor has none. */
export async function walkThrough(
  db: Db,
  viewer: Viewer,
  article: Pick<ArticleView, "id" | "revision">,
): Promise<Walk> {
  const content = await revisionContent(db, article.id, article.revision);
  if (!content) throw new Error(`Article ${article.id} has no revision ${article.revision}`);
  const steps = viewer ? await stepsOf(db, viewer.userId, article.id) : new Map<string, KeptStep>();
  const { doc } = content;
  return {
    revision: article.revision,
    counts: countCoverage(coverageOf(doc)),
    sentences: walkOf(doc, steps),
    left: leftSteps(doc, steps),
  };
}

/** What somebody has decided about the sentences of an article and not saved, oldest first. */
export async function stepsOf(db: Db | Tx, userId: string, articleId: string): Promise<Map<string, KeptStep>> {
  const rows = await db.groundStep.findMany({
    where: { userId, articleId },
    orderBy: [{ at: "asc" }, { sentence: "asc" }],
  });
  return new Map(rows.map((row) => [row.sentence, row.step as unknown as KeptStep]));
}
