import type { Tx } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { keepArticleNames } from "./article-names";
import { keepArticleText } from "./article-text";
import { projectApproval } from "./insert-approval";
import { linkRows } from "./link-rows";
import { projectClaims } from "./project-claims";
import { keepCoverage } from "./project-coverage";
import { projectFacts } from "./project-facts";
import { projectFiles } from "./project-files";
import { indexStandpoints } from "./project-standpoints";
import { revisionContent } from "./read";
import { deriveTask } from "./revision-tasks";
import { runTask } from "./run-task";
import { claimStandings, standingDecisions } from "./standing-decisions";

/**
 * Makes everything that is derived from an article's head revision and its decisions anew: title, text and tags for
 * lists and search, claims, citations with their grade, links and the names they may use, facts, coverage, canon status, approval. Called after every write that touches
 * one of them, and by `npm run rebuild`; running it again changes nothing.
 */
export async function projectArticle(tx: Tx, articleId: string): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { id: true, worldId: true, headNumber: true },
  });
  const number = article.headNumber;
  const content = await revisionContent(tx, articleId, number);
  if (!content) throw new Error(`Article ${articleId} has no revision ${number}`);
  const where = { articleId_number: { articleId, number } };
  const head = await tx.revision.findUniqueOrThrow({ where, select: { at: true } });
  const decisions = await standingDecisions(tx, articleId);
  const own = decisions.get("");
  const { title, kind, tags, aliases, doc } = content;
  const json = JSON.stringify(doc);
  const derived = await runTask(deriveTask, json, json.length);
  await tx.article.update({
    select: { id: true },
    where: { id: articleId },
    data: {
      title,
      kind,
      tags: [...tags],
      aliases: [...aliases],
      wordCount: derived.wordCount,
      changedAt: head.at,
      status: own?.to ?? "proposed",
      disputed: own?.disputed ?? false,
      decisionId: own?.id ?? null,
    },
  });
  await keepArticleText(tx, { articleId, worldId: article.worldId, number }, content);
  await projectApproval(tx, articleId);
  await keepArticleNames(tx, articleId, content);
  await tx.articleLink.deleteMany({ where: { articleId } });
  await tx.articleLink.createMany({ data: linkRows(articleId, derived.links) });
  await projectFiles(tx, articleId, fileIdsOf(doc));
  await projectFacts(tx, articleId, derived.facts);
  await keepCoverage(tx, articleId, derived.coverage);
  const claims = claimsOf(doc);
  const standings = await claimStandings(tx, article, claims, decisions);
  const placed = claims.flatMap((claim, order) => {
    const standing = standings[order];
    return standing ? [{ claim, order, standing }] : [];
  });
  await projectClaims(tx, article, placed, null);
  await indexStandpoints(tx, article);
}
