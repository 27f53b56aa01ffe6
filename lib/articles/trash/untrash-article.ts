import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { Act } from "@/lib/auth/act";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";

/** Brings an article back from the trash, as it was. Doing it twice is as doing it once. */
export async function untrashArticle(
  act: Act,
  worldSlug: string,
  articleSlug: string,
): Promise<Result<{ slug: string }, Failure>> {
  return act.db.$transaction(async (tx: Tx) => {
    const locked = await lockArticle(tx, act, worldSlug, articleSlug, "trashArticle", true);
    if (!locked.ok) return locked;
    await tx.article.update({
      where: { id: locked.value.id },
      data: { trashedAt: null, trashedById: null, trashedSummary: null },
    });
    return success({ slug: articleSlug });
  });
}
