import type { Metadata } from "next";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { Departures } from "@/components/evidence/ledger/departures";
import { LedgerFilter } from "@/components/evidence/ledger/ledger-filter";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { tagsOf } from "@/lib/articles/read";
import { db } from "@/lib/db";
import { DIVERGENCE_TAG } from "@/lib/evidence/ledger/ledger";
import { departuresOf } from "@/lib/evidence/ledger/read";
import { ledgerFilter, ledgerShape } from "./ledger-query";

export const metadata: Metadata = { title: "The divergence ledger" };

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Ledger({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const query = await queryOf(searchParams, ledgerShape);
  const [departures, tags] = await Promise.all([departuresOf(db, world.id, ledgerFilter(query)), tagsOf(db, world.id)]);
  const path = `/w/${world.slug}/ledger`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="The divergence ledger"
          lead="Where the timeline departs from history, next to what really happened, in order of time."
          actions={
            <LinkButton href={`${path}/csv?${new URLSearchParams(query)}`} prefetch={false}>
              Download CSV
            </LinkButton>
          }
        />
      }
    >
      <LedgerFilter key={JSON.stringify(query)} path={path} query={query} tags={tags.map(({ tag }) => tag)} />
      {departures.length === 0 ? (
        <EmptyState
          title="No departures yet"
          hint={`Link a claim to a passage of the reference with the stance “departs”. The article tagged “${DIVERGENCE_TAG}” is highlighted.`}
          actions={<LinkButton href={`/w/${world.slug}/claims`}>To the claims</LinkButton>}
        />
      ) : (
        <Departures worldSlug={world.slug} departures={departures} />
      )}
    </Page>
  );
}
