import { articleFor } from "@/lib/articles/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Takes back what one decided about a sentence and has not saved. */
export async function dropSentenceDecision(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  key: string,
): Promise<Result<{ key: string }, NotFound>> {
  const article = await articleFor(context.db, context.actor, worldSlug, articleSlug);
  if (!article) return failed(notFound("article"));
  const where = { userId: context.actor.userId, articleId: article.id, sentence: key };
  const gone = await context.db.sentenceDecision.deleteMany({ where });
  return gone.count > 0 ? success({ key }) : failed(notFound("step"));
}
