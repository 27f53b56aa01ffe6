import type { Metadata } from "next";
import { notFound } from "next/navigation";
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
import { DIALS } from "@/lib/canon/dials";
import { canonFilters } from "@/lib/canon/input";
import { decidersOf } from "@/lib/canon/read";
import { canonInitials, canonOf } from "@/lib/canon/read-canon";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import { isElsewhere, type Standpoint } from "@/lib/canon/standpoint";
import { standpointOf } from "@/lib/canon/standpoint-asked";
import { db } from "@/lib/db";
import { canonMessages } from "@/lib/language/subjects/canon";
import { WrongDials } from "./wrong-dials";

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
  const standpoint = await standpointAsked(world.id, query);
  const [found, { tags, deciders }] = await Promise.all([
    find(world.id, query, standpoint),
    choicesIn(world.id, query, standpoint),
  ]);
  const { count, page, places, entries } = found;
  const wrong = hasWrongDials(query);
  const path = `/w/${world.slug}/canon`;
  const address = (to: number) => pageAddress(path, query.asked, to);
  const filtered = Object.keys(query.asked).some((name) => name !== "sort" && !DIALS.some((dial) => dial === name));
  return (
    <Page width="wide" header={<PageHeader title={t("canon")} lead={t("whatIsTrueInThisWorld")} />}>
      <CanonFilter path={path} {...typedIn(query)} deciders={deciders} tags={tags} />
      {wrong && <WrongDials path={path} />}
      <ListHead count={t("countArticles", { count })} page={page} clear={filtered ? path : undefined}>
        <InitialsNav places={places} count={count} hrefOf={(place) => address(Math.floor(place / PAGE) + 1)} />
      </ListHead>
      {count === 0 ? (
        !wrong && <NothingFound path={path} filtered={filtered} />
      ) : (
        <CanonTable worldSlug={world.slug} entries={entries} places={places} skip={page.skip} />
      )}
      <PageNumbers label={t("articles")} {...page} hrefOf={address} />
    </Page>
  );
}

/** Whether a dial says what cannot be read. Then nothing is shown: all that there is would tell what comes later. */
function hasWrongDials({ refused }: CanonQuery): boolean {
  return DIALS.some((name) => name in refused);
}

/** What can be chosen in the filters: from a standpoint, only what can be seen there. */
async function choicesIn(worldId: string, query: CanonQuery, standpoint: Standpoint) {
  if (hasWrongDials(query)) return { tags: [], deciders: [] };
  if (isElsewhere(standpoint)) {
    const { facets } = await canonSeenFrom(db, worldId, {}, standpoint, { sort: "title", limit: 0 });
    const deciders = facets.decidedBy.map(({ value, label }) => ({ id: value, name: label }));
    return { tags: facets.tag.map(({ value }) => value), deciders };
  }
  const [tags, deciders] = await Promise.all([tagsOf(db, worldId), decidersOf(db, worldId)]);
  return { tags: tags.map(({ tag }) => tag), deciders };
}

/** From where the list is seen; not found where the world has no continuity of the name that is asked for. */
async function standpointAsked(
  worldId: string,
  { filter: { asOf, upToPost, inWorld, continuity } }: CanonQuery,
): Promise<Standpoint> {
  return (await standpointOf(db, worldId, { asOf, upToPost, inWorld, continuity })) ?? notFound();
}

async function find(worldId: string, query: CanonQuery, standpoint: Standpoint) {
  const { filter: asked, page: number } = query;
  if (hasWrongDials(query)) return { count: 0, page: listPage(1, 0, PAGE), entries: [], places: [] };
  const { sort, asOf: _asOf, upToPost: _upToPost, inWorld: _inWorld, continuity: _continuity, ...filter } = asked;
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
