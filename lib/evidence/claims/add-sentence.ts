import type { z } from "zod";
import { articleFor } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import { saveRevision } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { withSentence } from "@/lib/document/claims/with-sentence";
import { citationsFromInput } from "./citation-from-input";
import type { newSentence } from "./input";

/** What was added: the claim, the paragraph that it is, and the article's revision now. */
export type AddedSentence = { readonly id: string; readonly block: string; readonly revision: number };

/**
 * Adds a sentence to an article as a paragraph that is a claim with its citations, as a new revision; a base older than the head is
 * merged. A draft of the article stays. Failures: `invalid` for a place or a quotation that is not there; all those of a save.
 */
export async function addSentence(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof newSentence>,
): Promise<Result<AddedSentence, Failure | MergeConflict>> {
  const article = await articleFor(context.db, context.actor, worldSlug, articleSlug);
  if (!article) return failed(notFound("article"));
  const base = await revisionContent(context.db, article.id, input.baseRevision);
  if (!base) return failed(invalid("baseRevision", `This article has no revision ${input.baseRevision}.`));
  const citations = await citationsFromInput(context.db, article.world.id, input.citations);
  if (!citations.ok) return citations;
  const { text, after = null, baseRevision } = input;
  const sentence = { block: newId<"Block">(), text, claim: { id: newId<"Claim">(), citations: citations.value } };
  const longer = withSentence(base.doc, sentence, after);
  if (!longer.ok) return longer;
  const summary =
    input.summary || `Sentence added with its source: “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
  const save = { baseRevision, doc: { ...longer.value }, summary };
  const saved = await saveRevision(context, worldSlug, articleSlug, save);
  if (!saved.ok) return saved;
  return success({ id: sentence.claim.id, block: sentence.block, revision: saved.value.revision });
}
