import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { startArticle } from "./read-start-page";

/**
 * Sets an article aside as a template, or makes it one of the world's articles again. Aside it stands where the trash does: in no list, search,
 * count or link; it is read, written and reviewed as before. Editors. Failures: those of `lockArticle`, and `invalid` for the start page.
 */
export async function makeTemplate(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { template }: { readonly template: boolean },
): Promise<Result<{ template: boolean }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "makeTemplate");
    if (!locked.ok) return locked;
    const { id, worldId, isTemplate } = locked.value;
    if (isTemplate === template) return success({ template });
    if (template && (await startArticle(tx, worldId))?.id === id) return failed(START_PAGE);
    const aside = { trashedAt: context.now, trashedById: context.actor.userId, trashedSummary: "Made a template" };
    const among = { trashedAt: null, trashedById: null, trashedSummary: null };
    await tx.article.update({ where: { id }, data: { isTemplate: template, ...(template ? aside : among) } });
    return success({ template });
  });
}

const START_PAGE = invalid("template", "This is the start page of the world. Choose another start page first.");
