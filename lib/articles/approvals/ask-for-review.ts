import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";

/** Says that an article wants review, or no longer: while it does, every save of it becomes a proposal, whoever saves. */
export async function askForReview(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { wanted }: { readonly wanted: boolean },
): Promise<Result<{ wanted: boolean }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "askForReview");
    if (!locked.ok) return locked;
    const articleId = locked.value.id;
    const row = { articleId, byId: context.actor.userId, at: context.now };
    if (wanted) await tx.reviewFlag.upsert({ where: { articleId }, create: row, update: {} });
    else await tx.reviewFlag.deleteMany({ where: { articleId } });
    return success({ wanted });
  });
}
