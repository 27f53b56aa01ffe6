import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { LinkingArticles } from "@/components/articles/page/linking-articles";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { backlinksTo } from "@/lib/articles/links/read-backlinks";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { articleMessages } from "@/lib/language/subjects/article";

/** Articles on one page of the list. */
const PAGE = 50;

const shape = z.object({ page: pageInQuery() });

type Props = { params: ArticleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = articleMessages();
  const { title, world } = await articleOrNotFound(params);
  return { title: t("whatLinksToTitleTitle2", { title, title2: world.title }) };
}

export default async function LinksToArticle({ params, searchParams }: Props) {
  const t = articleMessages();
  const article = await articleOrNotFound(params);
  const { world, slug, id } = article;
  const { page: asked } = await queryOf(searchParams, shape);
  const read = (skip: number) => backlinksTo(db, { id, worldId: world.id }, { skip, limit: PAGE });
  const first = await read((asked - 1) * PAGE);
  const page = listPage(asked, first.count, PAGE);
  const { count, articles } = page.page === asked ? first : await read(page.skip);
  const path = articlePath(world.slug, slug);
  return (
    <Page>
      <ArticleHeader worldSlug={world.slug} article={article} />
      <p>
        <RouteLink href={`${path}/mentions`}>{t("mentionsWithoutALink")}</RouteLink>
      </p>
      {count === 0 ? (
        <EmptyState title={t("noArticleLinksHere")} hint={t("typeInAnotherArticleToLink")} />
      ) : (
        <>
          <ListHead count={t("countArticleCountLinksHere", { count })} page={page} />
          <LinkingArticles worldSlug={world.slug} articles={articles} />
          <PageNumbers label={t("articlesThatLinkHere2")} {...page} hrefOf={(to) => `${path}/links?page=${to}`} />
        </>
      )}
    </Page>
  );
}
