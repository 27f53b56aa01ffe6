import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Conflict, type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { lockWorld } from "@/lib/worlds/lock-world";
import type { articleAddress } from "./input";

/**
 * Gives an article another address; the one that it had leads to it for ever. Taking back one that it had before is no more than that.
 * Failures: those of `lockArticle`; `invalid` for what makes no address, `conflict` for one that another article has or had.
 */
export async function moveArticle(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof articleAddress>,
): Promise<Result<{ slug: string }, Failure>> {
  const slug = slugOf(input.slug);
  if (slug === "") return failed(invalid("slug", "An address needs at least one letter or digit."));
  return context.db.$transaction(async (tx: Tx) => {
    const world = await allowedWorld(tx, context.actor, worldSlug, "mergeArticle");
    if (!world.ok) return world;
    await lockWorld(tx, world.value.id);
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "mergeArticle");
    if (!locked.ok) return locked;
    const { id, worldId, slug: before } = locked.value;
    if (slug === before) return success({ slug });
    const holder = await holderOf(tx, worldId, slug);
    if (holder && holder.id !== id) return failed(addressTaken(slug, holder.title));
    await tx.formerSlug.deleteMany({ where: { worldId, slug } });
    await tx.formerSlug.create({
      data: { worldId, slug: before, articleId: id, byId: context.actor.userId, at: context.now },
    });
    await tx.article.update({ where: { id }, data: { slug }, select: { id: true } });
    return success({ slug });
  });
}

/** The article that has an address or had it before, also one in the trash; null: nobody's. For writes that hold the world's row. */
export async function holderOf(
  tx: Tx,
  worldId: string,
  slug: string,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const [row] = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, title FROM "Article" WHERE id = canonry_article_at(${worldId}, ${slug})`;
  return row ?? null;
}

function addressTaken(slug: string, title: string): Conflict {
  return { kind: "conflict", detail: `“${slug}” already leads to the article “${title}”. Choose another address.` };
}
