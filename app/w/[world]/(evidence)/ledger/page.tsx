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
import { db } from "@/lib/db";
import { ledgerFilters } from "@/lib/evidence/ledger/input";
import { DIVERGENCE_TAG } from "@/lib/evidence/ledger/ledger";
import { departuresOf } from "@/lib/evidence/ledger/read";
import { evidenceMessages } from "@/lib/language/subjects/evidence";

export function generateMetadata(): Metadata {
  const t = evidenceMessages();
  return { title: t("theDivergenceLedger") };
}

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Ledger({ params, searchParams }: Props) {
  const t = evidenceMessages();
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
          title={t("theDivergenceLedger")}
          lead={t("whereTheTimelineDepartsFromHistory")}
          actions={
            <LinkButton href={addressWith(`${path}/csv`, asked)} file>
              {t("downloadCsv")}
            </LinkButton>
          }
        />
      }
    >
      <LedgerFilter path={path} asked={asked} tags={tags.map(({ tag }) => tag)} />
      <ListHead count={t("countDepartures", { count: departures.length })} clear={filtered ? path : undefined} />
      {departures.length === 0 ? (
        <NoDepartures path={path} filtered={filtered} />
      ) : (
        <Departures worldSlug={world.slug} departures={departures} />
      )}
    </Page>
  );
}

function NoDepartures({ path, filtered }: { path: string; filtered: boolean }) {
  const t = evidenceMessages();
  return filtered ? (
    <EmptyState
      title={t("noDeparturesMatchTheseFilters")}
      hint={t("removeOneOrShowAllOf")}
      actions={<LinkButton href={path}>{t("showAllDepartures")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noDeparturesYet")}
      hint={t("linkAClaimToAPassage", { dIVERGENCETAG: DIVERGENCE_TAG })}
      actions={<LinkButton href={path.replace(/ledger$/, "claims")}>{t("toTheClaims")}</LinkButton>}
    />
  );
}
