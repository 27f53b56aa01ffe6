import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import { advanceArticle } from "@/lib/articles/revisions/advance-article";
import { changesBetween } from "@/lib/articles/revisions/compare-for-save";
import { storedRevisions } from "@/lib/articles/revisions/read";
import { checkEvidence } from "@/lib/articles/save/check-evidence";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { articleRestore } from "./input";

/**
 * Brings an older revision back as a new one: text, title, tags and citations alike. History keeps what lay between.
 * Failures: `conflict` when the article moved on since `baseRevision` was seen; `invalid` for a revision that is not there.
 */
export async function restoreRevision(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof articleRestore>,
): Promise<Result<{ revision: number }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "writeArticle");
    if (!locked.ok) return locked;
    const article = locked.value;
    if (article.headNumber !== input.baseRevision) return failed(movedOn(article.headNumber));
    const stored = await storedRevisions(tx, article.id, [input.revision, article.headNumber]);
    const [old, before] = [stored.get(input.revision)?.content, stored.get(article.headNumber)];
    if (!old || !before) return failed(invalid("revision", `This article has no revision ${input.revision}.`));
    const { worldId, id: articleId } = article;
    const head = before.content;
    const checked = await checkEvidence(tx, { worldId, articleId }, old.doc, [old.doc, head.doc]);
    if (!checked.ok) return checked;
    const content = { ...old, doc: checked.value };
    const number = article.headNumber + 1;
    const restored = {
      worldId,
      articleId,
      number,
      authorId: context.actor.userId,
      at: context.now,
      summary: input.summary || `Restored revision ${input.revision}`,
      content,
      before: { doc: head.doc, blocks: before.blocks },
      ...(await changesBetween(head, content)),
      restores: input.revision,
    };
    await advanceArticle(tx, restored, head);
    return success({ revision: number });
  });
}

function movedOn(head: number): Failure {
  return {
    kind: "conflict",
    detail: `Revision ${head} was saved in the meantime. Look at it in the history, then restore again if you still want to.`,
  };
}
