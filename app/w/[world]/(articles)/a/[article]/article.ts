import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { type ArticleId, articlePath } from "@/lib/articles/article";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { type ArticleView, articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import { may } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";

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

/**
 * The article to be read at an address, which is its own: whoever comes by one that it had before, or that was merged into it, is led on.
 * Only addresses from before lead on for ever; a merge can be taken back.
 */
export const readableArticle: (params: ArticleParams) => Promise<ArticleView> = cache(async (params) => {
  const article = await articleOrNotFound(params);
  const asked = textOrNotFound((await params).article);
  const { world, mergedInto } = article;
  if (mergedInto) redirect(leadingOn(world.slug, mergedInto.slug, asked));
  if (article.slug !== asked) permanentRedirect(leadingOn(world.slug, article.slug, asked));
  return article;
});

/** The address of an article for whoever asked for another. */
function leadingOn(world: string, slug: string, from: string): string {
  return `${articlePath(world, slug)}?from=${encodeURIComponent(from)}`;
}

const find = cache(async (worldSlug: string, slug: string): Promise<ArticleView> => {
  const world = await worldOrNotFound(worldSlug);
  const asked = textOrNotFound(slug);
  const article = (await articleIn(db, world, asked)) ?? (await leadOn(world, asked));
  if (article.trashed && !article.mergedInto && !may((await worldOfViewer(worldSlug)).role, "trashArticle")) notFound();
  return article;
});

/** Leads on from what is no address, but the name of an article or of several. */
async function leadOn(world: WorldView, name: string): Promise<never> {
  const [found, ...others] = (await linkTargets(db, world.id, [name])).get(name) ?? [];
  if (!found) notFound();
  redirect(
    others.length === 0
      ? leadingOn(world.slug, found.slug, name)
      : `/w/${world.slug}/called/${encodeURIComponent(name)}`,
  );
}
