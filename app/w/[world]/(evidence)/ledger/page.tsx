import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { withoutAny } from "@/app/renamed-filters";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { Departures } from "@/components/evidence/ledger/departures";
import { LedgerFilter } from "@/components/evidence/ledger/ledger-filter";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { tagsOf } from "@/lib/articles/read";
import { addressWith } from "@/lib/base/address-with";
import { countLabel } from "@/lib/base/count-label";
import { db } from "@/lib/db";
import { ledgerFilters } from "@/lib/evidence/ledger/input";
import { DIVERGENCE_TAG } from "@/lib/evidence/ledger/ledger";
import { departuresOf } from "@/lib/evidence/ledger/read";

export const metadata: Metadata = { title: "The divergence ledger" };

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Ledger({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { filter, asked } = await listOf(searchParams, ledgerFilters, withoutAny("tag"));
  const [departures, tags] = await Promise.all([departuresOf(db, world.id, filter), tagsOf(db, world.id)]);
  const path = `/w/${world.slug}/ledger`;
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="The divergence ledger"
          lead="Where the timeline departs from history, next to what really happened, in order of time."
          actions={
            <LinkButton href={addressWith(`${path}/csv`, asked)} file>
              Download CSV
            </LinkButton>
          }
        />
      }
    >
      <LedgerFilter path={path} asked={asked} tags={tags.map(({ tag }) => tag)} />
      <ListHead count={countLabel(departures.length, "departure")} clear={filtered ? path : undefined} />
      {departures.length === 0 ? (
        <NoDepartures path={path} filtered={filtered} />
      ) : (
        <Departures worldSlug={world.slug} departures={departures} />
      )}
    </Page>
  );
}

function NoDepartures({ path, filtered }: { path: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="No departures match these filters"
      hint="Remove one, or show all of them."
      actions={<LinkButton href={path}>Show all departures</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No departures yet"
      hint={`Link a claim to a passage of the reference with the stance “departs”. The article tagged “${DIVERGENCE_TAG}” is highlighted.`}
      actions={<LinkButton href={path.replace(/ledger$/, "claims")}>To the claims</LinkButton>}
    />
  );
}
