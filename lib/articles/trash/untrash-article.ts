import { settleMerges } from "@/lib/articles/addresses/settle-merges";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";

/** Brings an article back from the trash, as it was; one that was merged into another is again one of its own. Repeating it changes nothing. */
export async function untrashArticle(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
): Promise<Result<{ slug: string }, Failure>> {
  return context.db.$transaction(async (tx: Tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "trashArticle", true);
    if (!locked.ok) return locked;
    await tx.article.update({
      where: { id: locked.value.id },
      data: {
        isTemplate: false,
        trashedAt: null,
        trashedById: null,
        trashedSummary: null,
        mergedIntoId: null,
        leadsToId: null,
      },
    });
    if (locked.value.mergedInto !== null) await settleMerges(tx, locked.value.worldId);
    return success({ slug: locked.value.slug });
  });
}
