import { linkTargets } from "@/lib/articles/links/read-targets";
import { type ArticleView, articleFor, articleIn } from "@/lib/articles/read";
import type { Viewer } from "@/lib/auth/actor";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import { noWorld } from "@/lib/worlds/read-closed";
import type { WorldView } from "@/lib/worlds/world";

type Asking<Name extends string> = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<Name, string>>;
};

/** The world that a call's path names, if who asks may read it. */
export async function worldOf({ db, viewer, params }: Asking<"world">): Promise<Result<WorldView, NotFound>> {
  const world = await worldFor(db, viewer, params.world);
  return world ? success(world) : failed(await noWorld(db, viewer, params.world));
}

/** The article that a call's path names, if who asks may read it: a living one, or one that was merged into another. */
export async function articleOf({
  db,
  viewer,
  params,
}: Asking<"world" | "article">): Promise<Result<ArticleView, NotFound>> {
  const article = await articleFor(db, viewer, params.world, params.article);
  return article && (!article.trashed || article.mergedInto) ? success(article) : failed(notFound("article"));
}

/**
 * The living article that is read at an address: one that has it or had it, that it was merged into, or that alone has it as a name. Failures: `notFound`.
 */
export async function articleReadAt(asking: Asking<"world" | "article">): Promise<Result<ArticleView, NotFound>> {
  const article = await articleFor(asking.db, asking.viewer, asking.params.world, asking.params.article);
  if (article && !article.trashed) return success(article);
  const world = await worldFor(asking.db, asking.viewer, asking.params.world);
  const name = asking.params.article;
  const [found, ...others] = (world && (await linkTargets(asking.db, world.id, [name])).get(name)) ?? [];
  const target = world && found && others.length === 0 ? await articleIn(asking.db, world, found.slug) : null;
  return target ? success(target) : failed(notFound("article"));
}

/** The number that a call's path names, of a proposal or a revision; 0, which none has, where it is no such number. */
export function numberIn({ number }: { readonly number: string }): number {
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
}
