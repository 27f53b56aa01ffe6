import { articleFor } from "@/lib/articles/read";
import type { Act } from "@/lib/auth/act";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Takes back what one decided about a sentence and has not saved. */
export async function dropStep(
  act: Act,
  worldSlug: string,
  articleSlug: string,
  key: string,
): Promise<Result<{ key: string }, NotFound>> {
  const article = await articleFor(act.db, act.actor, worldSlug, articleSlug);
  if (!article) return failed(notFound("article"));
  const where = { userId: act.actor.userId, articleId: article.id, sentence: key };
  const gone = await act.db.groundStep.deleteMany({ where });
  return gone.count > 0 ? success({ key }) : failed(notFound("step"));
}
