import type { Metadata } from "next";
import { listOf, type SearchParams, typedIn } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { MapFilter } from "@/components/map/map-filter";
import { MapList } from "@/components/map/map-list";
import { MapView } from "@/components/map/map-view";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { tagsOf } from "@/lib/articles/read";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { mapFilters } from "@/lib/map/input";
import { mapOf } from "@/lib/map/read";

export function generateMetadata(): Metadata {
  const t = chartsMessages();
  return { title: t("map") };
}

/** Articles on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function WorldMap({ params, searchParams }: Props) {
  const t = chartsMessages();
  const world = await worldOrNotFound((await params).world);
  const query = await listOf(searchParams, mapFilters);
  const [articles, tags] = await Promise.all([mapOf(db, world.id, query.filter), tagsOf(db, world.id)]);
  const page = listPage(query.page, articles.length, PAGE);
  const path = `/w/${world.slug}/map`;
  const filtered = Object.keys(query.asked).length > 0;
  return (
    <Page width="wide" header={<PageHeader title={t("map")} lead={t("articlesThatHaveAPlaceAnd")} />}>
      <MapFilter path={path} {...typedIn(query)} tags={tags.map(({ tag }) => tag)} />
      {articles.length > 0 && <MapView key={JSON.stringify(query.asked)} worldSlug={world.slug} articles={articles} />}
      <ListHead
        count={t("articlesArticle", { articles: articles.length })}
        page={page}
        clear={filtered ? path : undefined}
      />
      {articles.length === 0 ? (
        <NothingThere path={path} filtered={filtered} />
      ) : (
        <MapList worldSlug={world.slug} articles={articles.slice(page.skip, page.skip + page.limit)} />
      )}
      <PageNumbers label={t("articles")} {...page} hrefOf={(to) => pageAddress(path, query.asked, to)} />
    </Page>
  );
}

function NothingThere({ path, filtered }: { path: string; filtered: boolean }) {
  const t = chartsMessages();
  return filtered ? (
    <EmptyState
      title={t("noArticlesMatchTheseFilters")}
      hint={t("removeOneOrShowAllOf")}
      actions={<LinkButton href={path}>{t("showTheWholeMap")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("nothingOnTheMapYet")}
      hint={t("giveAKindOfArticleA")}
      actions={<LinkButton href={path.replace(/map$/, "articles")}>{t("toTheArticles")}</LinkButton>}
    />
  );
}
