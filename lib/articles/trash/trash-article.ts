import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";

/** Moves an article to the trash: it disappears from lists and search, its history stays whole. */
export async function trashArticle(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: { readonly summary?: string },
): Promise<Result<{ slug: string }, Failure>> {
  return context.db.$transaction(async (tx: Tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "trashArticle");
    if (!locked.ok) return locked;
    await tx.article.update({
      where: { id: locked.value.id },
      data: {
        isTemplate: false,
        trashedAt: context.now,
        trashedById: context.actor.userId,
        trashedSummary: input.summary ?? "",
      },
    });
    return success({ slug: locked.value.slug });
  });
}
