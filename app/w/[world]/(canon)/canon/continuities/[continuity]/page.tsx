import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { listOf, type SearchParams, textOrNotFound, typedIn } from "@/app/asked";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { DifferenceFilter } from "@/components/canon/continuities/difference-filter";
import { DifferenceList } from "@/components/canon/continuities/difference-list";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { continuitiesPath } from "@/lib/canon/continuities/continuity";
import { differenceFilters } from "@/lib/canon/continuities/input";
import { continuitiesOf, twoContinuities } from "@/lib/canon/continuities/read";
import { differencesBetween } from "@/lib/canon/read-differences";
import { db } from "@/lib/db";
import { canonMessages } from "@/lib/language/subjects/canon";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";

/** Differences on one page. */
const PAGE = 50;

type Props = { params: Promise<{ world: string; continuity: string }>; searchParams: SearchParams };

/** The two that an address compares: as it says, else with what the one follows; the world's first one with the second. */
const twoOf = cache(async (worldSlug: string, slug: string, withSlug: string | undefined) => {
  const world = await worldOrNotFound(worldSlug);
  const all = await continuitiesOf(db, world.id);
  const one = all.find((each) => each.slug === textOrNotFound(slug));
  const other = withSlug || (one?.parent?.slug ?? all.find((each) => each !== one)?.slug);
  const two = one && (await twoContinuities(db, world.id, one.slug, other));
  return two?.other ? { world, all, one: two.one, other: two.other } : notFound();
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { world, continuity } = await params;
  const { filter } = await listOf(searchParams, differenceFilters);
  const { one, other } = await twoOf(world, continuity, filter.with);
  return { title: continuitiesMessages()("comparedTitle", { one: one.view.name, other: other.view.name }) };
}

/** Two continuities side by side: what stands differently in them, with both decisions. */
export default async function Compared({ params, searchParams }: Props) {
  const t = continuitiesMessages();
  const { world: worldSlug, continuity } = await params;
  const query = await listOf(searchParams, differenceFilters);
  const { world, all, one, other } = await twoOf(worldSlug, continuity, query.filter.with);
  const { with: _with, ...filter } = query.filter;
  const read = (at: { skip?: number; limit: number }) =>
    differencesBetween(db, world.id, one.line, other.line, filter, at);
  const first = await read({ limit: PAGE, skip: (query.page - 1) * PAGE });
  const { articles, claims } = first;
  const page = listPage(query.page, articles + claims, PAGE);
  // An address may ask for a page behind the last one.
  const { differences } = page.page === query.page ? first : await read({ limit: PAGE, skip: page.skip });
  const path = `${continuitiesPath(world.slug)}/${one.view.slug}`;
  const { with: asked } = query.asked;
  const everything = pageAddress(path, asked ? { with: asked } : {}, 1);
  const filtered = Object.keys(query.asked).some((name) => name !== "with");
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("comparedTitle", { one: one.view.name, other: other.view.name })}
          lead={t("comparedLead")}
          breadcrumb={[
            { label: canonMessages()("canon"), href: `/w/${world.slug}/canon` },
            { label: t("continuities"), href: continuitiesPath(world.slug) },
            { label: one.view.name },
          ]}
        />
      }
    >
      <DifferenceFilter path={path} {...typedIn(query)} one={one.view} other={other.view} all={all} />
      <ListHead
        count={t("articlesAndClaims", { articles, claims })}
        page={page}
        clear={filtered ? everything : undefined}
      />
      {differences.length > 0 ? (
        <DifferenceList
          worldSlug={world.slug}
          differences={differences}
          one={one.view}
          other={other.view}
          first={all.find(({ parent }) => parent === null)?.name ?? ""}
        />
      ) : filtered ? (
        <EmptyState title={t("noMatch")} hint="" actions={<LinkButton href={everything}>{t("showAll")}</LinkButton>} />
      ) : (
        <EmptyState title={t("nothingDiffers")} hint={t("nothingDiffersHint")} />
      )}
      <PageNumbers label={t("differences")} {...page} hrefOf={(to) => pageAddress(path, query.asked, to)} />
    </Page>
  );
}
