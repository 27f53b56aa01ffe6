import type { z } from "zod";
import { articleFor } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import { saveRevision } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { withClaimAt } from "@/lib/document/claims/claim";
import { citationsFromInput } from "./citation-from-input";
import type { newClaim } from "./input";

/**
 * Marks words of an article as a claim, with its citations, as a new revision. A draft of the article stays.
 * Failures: `invalid` when the words are not found, found twice or already claimed; all those of a save.
 */
export async function addClaim(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof newClaim>,
): Promise<Result<{ id: string; revision: number }, Failure | MergeConflict>> {
  const article = await articleFor(context.db, context.actor, worldSlug, articleSlug);
  if (!article) return failed(notFound("article"));
  const base = await revisionContent(context.db, article.id, input.baseRevision);
  if (!base) return failed(invalid("baseRevision", `This article has no revision ${input.baseRevision}.`));
  const citations = await citationsFromInput(context.db, article.world.id, input.citations);
  if (!citations.ok) return citations;
  const id = newId<"Claim">();
  const { quote, prefix, suffix } = input;
  const invention = input.invention ? (true as const) : undefined;
  const attrs = { id, citations: citations.value, copyOf: null, invention };
  const marked = withClaimAt(base.doc, { quote, prefix, suffix }, attrs);
  if (!marked.ok) return marked;
  const words = `“${quote.length > 80 ? `${quote.slice(0, 80)}…` : quote}”`;
  const summary = invention ? `Marked as invented: ${words}` : `Claim linked: ${words}`;
  const save = { baseRevision: input.baseRevision, doc: { ...marked.value }, summary };
  const saved = await saveRevision(context, worldSlug, articleSlug, save);
  return saved.ok ? success({ id, revision: saved.value.revision }) : saved;
}
