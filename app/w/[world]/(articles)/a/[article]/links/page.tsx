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
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";

/** Articles on one page of the list. */
const PAGE = 50;

const shape = z.object({ page: pageInQuery() });

type Props = { params: ArticleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, world } = await articleOrNotFound(params);
  return { title: `What links to ${title} · ${world.title}` };
}

export default async function LinksToArticle({ params, searchParams }: Props) {
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
        <RouteLink href={`${path}/mentions`}>Mentions without a link</RouteLink>
      </p>
      {count === 0 ? (
        <EmptyState title="No article links here" hint="Type [[ in another article to link its words to this one." />
      ) : (
        <>
          <ListHead count={`${countLabel(count, "article")} ${count === 1 ? "links" : "link"} here`} page={page} />
          <LinkingArticles worldSlug={world.slug} articles={articles} />
          <PageNumbers label="articles that link here" {...page} hrefOf={(to) => `${path}/links?page=${to}`} />
        </>
      )}
    </Page>
  );
}
