import type { Metadata } from "next";
import { listOf, type SearchParams, typedIn } from "@/app/asked";
import { renamedCanonFilters } from "@/app/renamed-filters";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { InitialsNav } from "@/components/articles/list/initials-nav";
import { CanonFilter } from "@/components/canon/canon-filter";
import { CanonTable } from "@/components/canon/canon-table";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { countOf, initialPlaces } from "@/lib/articles/initials";
import { tagsOf } from "@/lib/articles/read";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import type { ListQuery } from "@/lib/base/list-query";
import { canonFilters } from "@/lib/canon/input";
import { decidersOf } from "@/lib/canon/read";
import { canonInitials, canonOf } from "@/lib/canon/read-canon";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import { isElsewhere } from "@/lib/canon/standpoint";
import { db } from "@/lib/db";
import { canonMessages } from "@/lib/language/subjects/canon";
import { SeenFromElsewhere } from "./seen-from-elsewhere";

export function generateMetadata(): Metadata {
  const t = canonMessages();
  return { title: t("canon") };
}

/** Articles on one page of the list. */
const PAGE = 100;

type Props = { params: WorldParams; searchParams: SearchParams };

type CanonQuery = ListQuery<typeof canonFilters>;

export default async function Canon({ params, searchParams }: Props) {
  const t = canonMessages();
  const world = await worldOrNotFound((await params).world);
  const query = await listOf(searchParams, canonFilters, renamedCanonFilters);
  const [found, tags, deciders] = await Promise.all([
    find(world.id, query),
    tagsOf(db, world.id),
    decidersOf(db, world.id),
  ]);
  const { count, page, places, entries } = found;
  const path = `/w/${world.slug}/canon`;
  const address = (to: number) => pageAddress(path, query.asked, to);
  const { sort: _sort, ...narrowing } = query.asked;
  const filtered = Object.keys(narrowing).length > 0;
  return (
    <Page width="wide" header={<PageHeader title={t("canon")} lead={t("whatIsTrueInThisWorld")} />}>
      <CanonFilter path={path} {...typedIn(query)} deciders={deciders} tags={tags.map(({ tag }) => tag)} />
      {isElsewhere(query.filter) && <SeenFromElsewhere path={path} asked={query.asked} />}
      <ListHead count={t("countArticles", { count })} page={page} clear={filtered ? path : undefined}>
        <InitialsNav places={places} count={count} hrefOf={(place) => address(Math.floor(place / PAGE) + 1)} />
      </ListHead>
      {count === 0 ? (
        <NothingFound path={path} filtered={filtered} />
      ) : (
        <CanonTable worldSlug={world.slug} entries={entries} places={places} skip={page.skip} />
      )}
      <PageNumbers label={t("articles")} {...page} hrefOf={address} />
    </Page>
  );
}

async function find(worldId: string, { filter: asked, page: number }: CanonQuery) {
  const { sort, asOf, upToPost, inWorld, ...filter } = asked;
  const standpoint = { asOf, upToPost, inWorld };
  const placesIn = (initials: Parameters<typeof initialPlaces>[0]) => (sort === "title" ? initialPlaces(initials) : []);
  if (isElsewhere(standpoint)) {
    const all = await canonSeenFrom(db, worldId, filter, standpoint, { sort, skip: (number - 1) * PAGE, limit: PAGE });
    return {
      count: all.count,
      page: listPage(number, all.count, PAGE),
      entries: all.entries,
      places: placesIn(all.initials),
    };
  }
  const initials = await canonInitials(db, worldId, filter);
  const page = listPage(number, countOf(initials), PAGE);
  const entries = await canonOf(db, worldId, filter, { sort, ...page });
  return { count: countOf(initials), page, entries, places: placesIn(initials) };
}

function NothingFound({ path, filtered }: { path: string; filtered: boolean }) {
  const t = canonMessages();
  return filtered ? (
    <EmptyState
      title={t("noArticlesMatchTheseFilters")}
      hint={t("removeOneOrShowEverything")}
      actions={<LinkButton href={path}>{t("showEverything")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noArticlesYet")}
      hint={t("canonIsDecidedForArticlesAnd")}
      actions={<LinkButton href={path.replace(/canon$/, "articles")}>{t("articles")}</LinkButton>}
    />
  );
}
