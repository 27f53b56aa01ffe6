import type { ArticleView } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import { type CoverageCounts, countCoverage, coverageOf } from "@/lib/document/claims/coverage";
import {
  type KeptDecision,
  type LeftDecision,
  leftDecisions,
  type SourcingSentence,
  sourcingSentences,
} from "./sourcing";

/** Somebody's sourcing session through an article: its sentences without a source, and what they decided and have not saved. */
export type SourcingSession = {
  readonly revision: number;
  readonly counts: CoverageCounts;
  readonly sentences: readonly SourcingSentence[];
  /** Steps whose sentence is not what it was. */
  readonly left: readonly LeftDecision[];
};

/** The sourcing session through an article's head, with the viewer's own steps; a visitor has none. */
export async function sourcingSessionOf(
  db: Db,
  viewer: Viewer,
  article: Pick<ArticleView, "id" | "revision">,
): Promise<SourcingSession> {
  const content = await revisionContent(db, article.id, article.revision);
  if (!content) throw new Error(`Article ${article.id} has no revision ${article.revision}`);
  const decisions = viewer ? await decisionsOf(db, viewer.userId, article.id) : new Map<string, KeptDecision>();
  const { doc } = content;
  return {
    revision: article.revision,
    counts: countCoverage(coverageOf(doc)),
    sentences: sourcingSentences(doc, decisions),
    left: leftDecisions(doc, decisions),
  };
}

/** What somebody has decided about the sentences of an article and not saved, oldest first. */
export async function decisionsOf(db: Db | Tx, userId: string, articleId: string): Promise<Map<string, KeptDecision>> {
  const rows = await db.sentenceDecision.findMany({
    where: { userId, articleId },
    orderBy: [{ at: "asc" }, { sentence: "asc" }],
  });
  return new Map(rows.map((row) => [row.sentence, row.decision as unknown as KeptDecision]));
}
