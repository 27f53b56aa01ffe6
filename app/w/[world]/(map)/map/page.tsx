import type { Metadata } from "next";
import { listOf, type SearchParams, typedIn } from "@/app/asked";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { MapFilter } from "@/components/map/map-filter";
import { MapList } from "@/components/map/map-list";
import { MapView } from "@/components/map/map-view";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { FileImage } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { tagsOf } from "@/lib/articles/read";
import { addressWith, pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { mapsMessages } from "@/lib/language/subjects/maps";
import { mapFilters } from "@/lib/map/input";
import { mapOf } from "@/lib/map/read";
import { ownMapsOf } from "@/lib/map/read-maps";

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
  const ofMaps = mapsMessages();
  const { maps } = await ownMapsOf(db, world.id);
  const own = maps.find(({ key }) => key === query.filter.on);
  const filter = { ...query.filter, on: own?.key };
  const [articles, tags] = await Promise.all([mapOf(db, world.id, filter), tagsOf(db, world.id)]);
  const page = listPage(query.page, articles.length, PAGE);
  const path = `/w/${world.slug}/map`;
  const { on: _on, ...narrowing } = query.asked;
  const filtered = Object.keys(narrowing).length > 0;
  const whole = addressWith(path, { on: own?.key });
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("map")}
          lead={t("articlesThatHaveAPlaceAnd")}
          actions={
            <>
              <LinkButton href={addressWith(`${path}/csv`, query.asked)} file>
                {t("downloadCsv")}
              </LinkButton>
              <IfMay worldSlug={world.slug} action="arrangeMaps">
                <LinkButton href={`${path}/pictures`} icon={<FileImage aria-hidden="true" />}>
                  {ofMaps("chooseMaps")}
                </LinkButton>
              </IfMay>
            </>
          }
        />
      }
    >
      <MapFilter path={path} {...typedIn(query)} tags={tags.map(({ tag }) => tag)} maps={maps} />
      {(articles.length > 0 || own) && (
        <MapView key={JSON.stringify(query.asked)} worldSlug={world.slug} articles={articles} backdrop={own} />
      )}
      <ListHead
        count={t("articlesArticle", { articles: articles.length })}
        page={page}
        clear={filtered ? whole : undefined}
      />
      {articles.length === 0 ? (
        <NothingThere path={path} whole={whole} filtered={filtered} own={own !== undefined} />
      ) : (
        <MapList worldSlug={world.slug} articles={articles.slice(page.skip, page.skip + page.limit)} />
      )}
      <PageNumbers label={t("articles")} {...page} hrefOf={(to) => pageAddress(path, query.asked, to)} />
    </Page>
  );
}

type NothingThereProps = { path: string; whole: string; filtered: boolean; own: boolean };

function NothingThere({ path, whole, filtered, own }: NothingThereProps) {
  const [t, ofMaps] = [chartsMessages(), mapsMessages()];
  if (own && !filtered) {
    return (
      <EmptyState
        title={ofMaps("nothingOnThisMapYet")}
        hint={ofMaps("placeAnArticleOnIt")}
        actions={<LinkButton href={path}>{ofMaps("showTheEarth")}</LinkButton>}
      />
    );
  }
  return filtered ? (
    <EmptyState
      title={t("noArticlesMatchTheseFilters")}
      hint={t("removeOneOrShowAllOf")}
      actions={<LinkButton href={whole}>{t("showTheWholeMap")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("nothingOnTheMapYet")}
      hint={t("giveAKindOfArticleA")}
      actions={<LinkButton href={path.replace(/map$/, "articles")}>{t("toTheArticles")}</LinkButton>}
    />
  );
}
