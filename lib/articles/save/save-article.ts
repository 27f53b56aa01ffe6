import type { z } from "zod";
import { revisionAt } from "@/lib/articles/revisions/read";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { inOneTransaction } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { documentOfInput } from "./document-of-input";
import type { articleSave } from "./input";
import type { MergeConflict } from "./merge-onto-head";
import { type RevisionInput, type Written, writeRevision } from "./write-revision";

/** The longest that a save may take, in ms: 20,000 paragraphs take three seconds, and ten times as long where much else is done. */
export const SAVE_MS = 60_000;

/** What a save answers: the article's revision now, whether another's changes were merged into it, and what a text in Markdown lost. */
export type Saved = Omit<Written, "articleId">;

/**
 * Saves an article as a new revision on top of its head. A save whose base is older than the head is merged block by
 * block; where both changed the same block nothing is written and `mergeConflict` answers both texts.
 * A text in Markdown keeps the claims whose words stayed, and the answer names the others.
 * A save that changes nothing makes no revision and returns the head. The author's draft ends with the save.
 */
export async function saveArticle(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof articleSave>,
): Promise<Result<Saved, Failure | MergeConflict>> {
  const saved = await saveRevision(context, worldSlug, articleSlug, input, (articleId) => [
    Prisma.sql`DELETE FROM "Draft" WHERE "userId" = ${context.actor.userId} AND "articleId" = ${articleId}`,
  ]);
  if (!saved.ok) return saved;
  const { articleId: _, ...told } = saved.value;
  return success(told);
}

/**
 * Writes a revision as `writeRevision` does, as an action of its own: the text is read, and only then is a transaction opened, in which the
 * policy is asked and what is written `alongside` belongs to the save. Whoever takes large texts from people asks the policy before, too, as the endpoint does. Drafts stay.
 */
export async function saveRevision(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { doc, markdown, ...fields }: z.infer<typeof articleSave>,
  alongside?: NonNullable<RevisionInput["alongside"]>,
): Promise<Result<Written, Failure | MergeConflict>> {
  // Revisions never change: the one that was edited is read before anything is held.
  const seen = await revisionAt(context.db, worldSlug, articleSlug, fields.baseRevision);
  const read = await documentOfInput({ doc, markdown }, seen?.content.doc);
  if (!read.ok) return read;
  return inOneTransaction(
    context.db,
    (tx) =>
      writeRevision(tx, context, worldSlug, articleSlug, {
        ...fields,
        doc: read.value,
        isMarkdown: markdown !== undefined,
        seen,
        ...(alongside ? { alongside } : {}),
      }),
    { timeout: SAVE_MS },
  );
}
