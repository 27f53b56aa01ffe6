import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { Act } from "@/lib/auth/act";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";

/** Says that an article wants review, or no longer: while it does, every save of it becomes a proposal, whoever saves. */
export async function askForReview(
  act: Act,
  worldSlug: string,
  articleSlug: string,
  { wanted }: { readonly wanted: boolean },
): Promise<Result<{ wanted: boolean }, Failure>> {
  return act.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, act, worldSlug, articleSlug, "askForReview");
    if (!locked.ok) return locked;
    const articleId = locked.value.id;
    const row = { articleId, byId: act.actor.userId, at: act.now };
    if (wanted) await tx.reviewFlag.upsert({ where: { articleId }, create: row, update: {} });
    else await tx.reviewFlag.deleteMany({ where: { articleId } });
    return success({ wanted });
  });
}
