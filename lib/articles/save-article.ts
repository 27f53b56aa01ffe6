import type { z } from "zod";
import type { articleSave } from "@/lib/articles/input";
import type { MergeConflict } from "@/lib/articles/merge-onto-head";
import { writeRevision } from "@/lib/articles/write-revision";
import type { Act } from "@/lib/auth/act";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";

/** What a save answers: the article's revision now, and whether another's changes were merged into it. */
export type Saved = { readonly revision: number; readonly merged: boolean };

/**
 * Saves an article as a new revision on top of its head. A save whose base is older than the head is merged block by
 * block; where both changed the same block nothing is written and `mergeConflict` answers both texts.
 * A save that changes nothing makes no revision and answers the head. The author's draft ends with the save.
 */
export async function saveArticle(
  act: Act,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof articleSave>,
): Promise<Result<Saved, Failure | MergeConflict>> {
  return act.db.$transaction(async (tx) => {
    const written = await writeRevision(tx, act, worldSlug, articleSlug, input);
    if (!written.ok) return written;
    const { articleId, revision, merged } = written.value;
    await tx.draft.deleteMany({ where: { userId: act.actor.userId, articleId } });
    return success({ revision, merged });
  });
}
