import type { z } from "zod";
import { articleFor } from "@/lib/articles/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { foldCase } from "@/lib/document/words/fold-case";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { neverLinked } from "./input";

/** Says that a name is never to be suggested as a mention of an article, or that it may be again. Whoever may write in the world may say so. */
export async function setNeverLinked(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { name: given, never }: z.infer<typeof neverLinked>,
): Promise<Result<{ name: string; never: boolean }, NotFound | NotAllowed>> {
  return db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, actor, worldSlug, "writeArticle");
    if (!allowed.ok) return allowed;
    const article = await articleFor(tx, actor, worldSlug, articleSlug);
    if (!article || article.trashed) return failed(notFound("article"));
    const [name, articleId] = [foldCase(given), article.id];
    const said = { worldId: allowed.value.id, articleId, name, byId: actor.userId, at: now };
    const where = { articleId_name: { articleId, name } };
    if (never) await tx.neverLinked.upsert({ where, create: said, update: {} });
    else await tx.neverLinked.deleteMany({ where: { articleId, name } });
    return success({ name, never });
  });
}
