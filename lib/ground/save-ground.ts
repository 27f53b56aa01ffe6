import type { z } from "zod";
import { documentOfInput } from "@/lib/articles/document-of-input";
import { lockArticle } from "@/lib/articles/lock-article";
import { writeRevision } from "@/lib/articles/write-revision";
import type { Act } from "@/lib/auth/act";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { groundedBy, groundSummary, type LeftStep } from "@/lib/ground/ground";
import type { groundSave } from "@/lib/ground/input";
import { stepsOf } from "@/lib/ground/read";
import { revisionContent } from "@/lib/revisions/read";

/** What became of a walk: the article's revision now, how many sentences are settled by it, and the steps that were left. */
export type SavedGround = {
  readonly revision: number;
  readonly linked: number;
  readonly invented: number;
  readonly left: readonly LeftStep[];
};

/**
 * Brings what somebody decided on his walk into the article, as one revision on top of its head. Steps for sentences that others
 * changed or settled meanwhile stay and are answered; skipped sentences stay skipped; a draft of the article stays.
 * Failures: `invalid` when there is nothing to save; `notAllowed`, also where changes are reviewed first.
 */
export async function saveGround(
  act: Act,
  worldSlug: string,
  articleSlug: string,
  { summary }: z.infer<typeof groundSave>,
): Promise<Result<SavedGround, Failure>> {
  return act.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, act, worldSlug, articleSlug, "writeArticle");
    if (!locked.ok) return locked;
    const { id: articleId, headNumber: baseRevision } = locked.value;
    const head = await revisionContent(tx, articleId, baseRevision);
    if (!head) throw new Error(`Article ${articleId} has no revision ${baseRevision}`);
    const grounded = groundedBy(head.doc, await stepsOf(tx, act.actor.userId, articleId));
    const { linked, invented, left } = grounded;
    const settled = [...linked, ...invented];
    if (settled.length === 0) return failed(nothingToSave(left));
    const read = await documentOfInput({ doc: grounded.doc });
    if (!read.ok) return read;
    const saved = await writeRevision(tx, act, worldSlug, articleSlug, {
      baseRevision,
      doc: read.value,
      summary: summary || groundSummary(grounded),
    });
    if (!saved.ok) {
      if (saved.failure.kind === "mergeConflict") throw new Error("A save on top of the head met another one");
      return failed(saved.failure);
    }
    await tx.groundStep.deleteMany({ where: { userId: act.actor.userId, articleId, sentence: { in: settled } } });
    return success({ revision: saved.value.revision, linked: linked.length, invented: invented.length, left });
  });
}

/** The failure when none of the steps can come into the article. */
export function nothingToSave(left: readonly LeftStep[]): Failure {
  return invalid(
    "",
    left.length > 0 ? "The sentences that you settled were changed meanwhile." : "Nothing is decided yet.",
  );
}
