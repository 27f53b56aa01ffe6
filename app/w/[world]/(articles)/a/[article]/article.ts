import { notFound } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import type { ArticleId } from "@/lib/articles/article";
import { type ArticleView, articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import { may } from "@/lib/auth/policy";
import { db } from "@/lib/db";

/** What the pages below /w/WORLD/a/ARTICLE are given by Next. */
export type ArticleParams = Promise<{ world: string; article: string }>;

/**
 * The article of a page; Next's not-found page when there is none that the reader may see. One in the trash is there for those alone
 * who may bring it back, so only then it is asked who reads.
 */
export const articleOrNotFound: (params: ArticleParams) => Promise<ArticleView> = cache(async (params) => {
  const { world, article } = await params;
  return find(world, article);
});

/** What a revision of the article says; its page and what is told of it to programs ask once. */
export const contentOf = cache((articleId: ArticleId, revision: number) => revisionContent(db, articleId, revision));

const find = cache(async (worldSlug: string, slug: string): Promise<ArticleView> => {
  const world = await worldOrNotFound(worldSlug);
  const article = (await articleIn(db, world, textOrNotFound(slug))) ?? notFound();
  if (article.trashed && !may((await worldOfViewer(worldSlug)).role, "trashArticle")) notFound();
  return article;
});
