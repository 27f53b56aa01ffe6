import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { WantedList } from "@/components/articles/list/wanted-list";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { wantedArticles } from "@/lib/articles/links/read-wanted";
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Wanted articles" };

/** Articles on one page of the list. */
const PAGE = 50;

const shape = z.object({ page: pageInQuery() });

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function WantedArticles({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { page: asked } = await queryOf(searchParams, shape);
  const { count, articles } = await wantedArticles(db, world.id, { skip: (asked - 1) * PAGE, limit: PAGE });
  const page = listPage(asked, Math.max(count, (asked - 1) * PAGE), PAGE);
  return (
    <Page
      header={
        <PageHeader
          title="Wanted articles"
          lead="What articles link to and nobody has written yet."
          breadcrumb={[{ label: "Reports", href: `/w/${world.slug}/reports` }, { label: "Wanted articles" }]}
        />
      }
    >
      {articles.length === 0 ? (
        <EmptyState title="No article is wanted" hint="Every link leads to an article that is there." />
      ) : (
        <>
          <ListHead count={countLabel(count, "wanted article")} page={page} />
          <WantedList worldSlug={world.slug} articles={articles} />
          <PageNumbers
            label="wanted articles"
            {...page}
            hrefOf={(to) => `/w/${world.slug}/reports/wanted?page=${to}`}
          />
        </>
      )}
    </Page>
  );
}
