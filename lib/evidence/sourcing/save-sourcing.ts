import type { z } from "zod";
import { mayChangeArticle } from "@/lib/articles/protection/lock-article";
import { revisionContent } from "@/lib/articles/revisions/read";
import { saveRevision } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { Prisma } from "@/prisma/client/client";
import type { sourcingSave } from "./input";
import { decisionsOf } from "./read";
import { groundedBy, type LeftDecision, sourcingSummary } from "./sourcing";

/** What became of a sourcing session: the article's revision now, how many sentences are settled by it, and the steps that were left. */
export type SavedSourcing = {
  readonly revision: number;
  readonly linked: number;
  readonly invented: number;
  readonly left: readonly LeftDecision[];
};

/**
 * Brings what somebody decided on their sourcing session into the article, as one revision on top of its head. Steps for sentences that others
 * changed or settled meanwhile stay and are answered; skipped sentences stay skipped; a draft of the article stays.
 * Failures: `invalid` when there is nothing to save; `notAllowed`, also where changes are reviewed first; `conflict` with a save
 * of the same paragraph at the same moment.
 */
export async function saveSourcing(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { summary }: z.infer<typeof sourcingSave>,
): Promise<Result<SavedSourcing, Failure>> {
  const may = await mayChangeArticle(context.db, context, worldSlug, articleSlug, "writeArticle");
  if (!may.ok) return may;
  const { id: articleId, headNumber: baseRevision } = may.value;
  const head = await revisionContent(context.db, articleId, baseRevision);
  if (!head) throw new Error(`Article ${articleId} has no revision ${baseRevision}`);
  const grounded = groundedBy(head.doc, await decisionsOf(context.db, context.actor.userId, articleId));
  const { linked, invented, left } = grounded;
  const settled = [...linked, ...invented];
  if (settled.length === 0) return failed(nothingToSave(left));
  const input = { baseRevision, doc: grounded.doc, summary: summary || sourcingSummary(grounded) };
  const saved = await saveRevision(context, worldSlug, articleSlug, input, () => [
    Prisma.sql`DELETE FROM "SentenceDecision"
      WHERE "userId" = ${context.actor.userId} AND "articleId" = ${articleId} AND sentence = ANY(${settled}::text[])`,
  ]);
  if (saved.ok)
    return success({ revision: saved.value.revision, linked: linked.length, invented: invented.length, left });
  return failed(saved.failure.kind === "mergeConflict" ? savedMeanwhile() : saved.failure);
}

function savedMeanwhile(): Failure {
  return {
    kind: "conflict",
    detail: "Somebody saved the same sentences at the same moment. Nothing of yours is lost: save again.",
  };
}

/** The failure when none of the steps can come into the article. */
export function nothingToSave(left: readonly LeftDecision[]): Failure {
  return invalid("", left.length > 0 ? "The sentences you settled have since changed." : "Nothing is decided yet.");
}
