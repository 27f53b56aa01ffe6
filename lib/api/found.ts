import { type ArticleView, articleFor } from "@/lib/articles/read";
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

/** The living article that a call's path names, if who asks may read it. */
export async function articleOf({
  db,
  viewer,
  params,
}: Asking<"world" | "article">): Promise<Result<ArticleView, NotFound>> {
  const article = await articleFor(db, viewer, params.world, params.article);
  return article && !article.trashed ? success(article) : failed(notFound("article"));
}

/** The number that a call's path names, of a proposal or a revision; 0, which none has, where it is no such number. */
export function numberIn({ number }: { readonly number: string }): number {
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
}
