import type { StoredStatus } from "@/lib/base/canon-status";
import type { Tx } from "@/lib/db";
import { type ClaimInText, claimsOf } from "@/lib/document/claims/claim";
import type { CoverageCounts } from "@/lib/document/claims/coverage";
import { projectApproval } from "./insert-approval";
import { type ClaimStanding, projectClaims } from "./project-claims";
import { revisionContent } from "./read";
import { deriveTask } from "./revision-tasks";
import { runTask } from "./run-task";

type StandingDecision = {
  to: StoredStatus;
  disputed: boolean;
  id: string;
  claimText: string | null;
  revisionNumber: number;
};
type ArticleRow = { id: string; worldId: string; headNumber: number };

/**
 * Makes everything that is derived from an article's head revision and its decisions anew: title, text and tags for
 * lists and search, claims, citations with their grade, links, coverage, canon status, approval. Called after every write that touches
 * one of them, and by `npm run rebuild`; running it again changes nothing.
 */
export async function projectArticle(tx: Tx, articleId: string): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const content = await revisionContent(tx, articleId, article.headNumber);
  if (!content) throw new Error(`Article ${articleId} has no revision ${article.headNumber}`);
  const head = await tx.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number: article.headNumber } },
    select: { at: true },
  });
  const standings = await standingDecisions(tx, articleId);
  const own = standings.get("");
  const { title, kind, tags, aliases, doc } = content;
  const json = JSON.stringify(doc);
  const derived = await runTask(deriveTask, json, json.length);
  await tx.article.update({
    where: { id: articleId },
    data: {
      title,
      kind,
      tags: [...tags],
      aliases: [...aliases],
      text: derived.text,
      wordCount: derived.wordCount,
      changedAt: head.at,
      status: own?.to ?? "proposed",
      disputed: own?.disputed ?? false,
      decisionId: own?.id ?? null,
    },
  });
  await projectApproval(tx, articleId);
  await projectLinks(tx, articleId, derived.links);
  await projectCoverage(tx, articleId, derived.coverage);
  const claims = claimsOf(doc);
  const changed = await changedWithArticle(tx, article, claims, own);
  const standing = claims.map((claim) => standingOf(claim, standings.get(claim.id), changed));
  await projectClaims(tx, article, claims, standing);
}

/**
 * The claims of a canon article that the decision on it did not judge as they stand: their words changed, or they were
 * added since. A claim with a decision of its own answers for itself.
 */
async function changedWithArticle(
  tx: Tx,
  article: ArticleRow,
  claims: readonly ClaimInText[],
  own: StandingDecision | undefined,
): Promise<ReadonlySet<string>> {
  if (own?.to !== "canon" || own.revisionNumber === article.headNumber) return new Set();
  const judged = await revisionContent(tx, article.id, own.revisionNumber);
  const words = new Map(judged && claimsOf(judged.doc).map((claim) => [claim.id, claim.quote]));
  return new Set(claims.filter((claim) => words.get(claim.id) !== claim.quote).map((claim) => claim.id));
}

function standingOf(
  claim: ClaimInText,
  own: StandingDecision | undefined,
  changed: ReadonlySet<string>,
): ClaimStanding {
  return {
    ownStatus: own?.to ?? null,
    disputed: own?.disputed ?? false,
    decisionId: own?.id ?? null,
    changedSinceDecision: own ? own.claimText !== claim.quote : changed.has(claim.id),
  };
}

/** The newest decision on the article (key "") and on each of its claims (key: the claim's id). */
async function standingDecisions(tx: Tx, articleId: string): Promise<Map<string, StandingDecision>> {
  const rows = await tx.decision.findMany({
    where: { articleId },
    orderBy: { sequence: "asc" },
    select: { id: true, claimId: true, to: true, disputed: true, claimText: true, revisionNumber: true },
  });
  return new Map(rows.map(({ claimId, ...standing }) => [claimId ?? "", standing]));
}

async function projectLinks(tx: Tx, articleId: string, slugs: readonly string[]): Promise<void> {
  await tx.articleLink.deleteMany({ where: { articleId } });
  const targets = [...new Set(slugs)].sort();
  await tx.articleLink.createMany({ data: targets.map((targetSlug) => ({ articleId, targetSlug })) });
}

async function projectCoverage(tx: Tx, articleId: string, counts: CoverageCounts): Promise<void> {
  await tx.articleCoverage.upsert({ where: { articleId }, create: { articleId, ...counts }, update: counts });
}
