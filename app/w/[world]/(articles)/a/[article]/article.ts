import { notFound } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { type ArticleView, articleIn } from "@/lib/articles/read";
import { db } from "@/lib/db";

/** What the pages below /w/WORLD/a/ARTICLE are given by Next. */
export type ArticleParams = Promise<{ world: string; article: string }>;

/** The article of a page, also one in the trash; Next's not-found page when there is none that the reader may see. */
export const articleOrNotFound: (params: ArticleParams) => Promise<ArticleView> = cache(async (params) => {
  const { world, article } = await params;
  return find(world, article);
});

const find = cache(async (worldSlug: string, slug: string): Promise<ArticleView> => {
  const world = await worldOrNotFound(worldSlug);
  return (await articleIn(db, world, textOrNotFound(slug))) ?? notFound();
});
