import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ChangedQueue } from "@/components/canon/changed-queue";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { changedClaims, countChangedClaims } from "@/lib/canon/read-changed-claims";
import { db } from "@/lib/db";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

export function generateMetadata(): Metadata {
  const t = canonRulesMessages();
  return { title: t("changedSince") };
}

/** Claims on one page of the queue: as many as are decided on at once. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ page: pageInQuery() });

/** The queue of canon claims whose words changed since they were decided on. */
export default async function ChangedSinceDecision({ params, searchParams }: Props) {
  const t = canonRulesMessages();
  const world = await worldOrNotFound((await params).world);
  const count = await countChangedClaims(db, world.id);
  const page = listPage((await queryOf(searchParams, shape)).page, count, PAGE);
  const claims = await changedClaims(db, world.id, page);
  const path = `/w/${world.slug}/canon`;
  return (
    <Page
      header={
        <PageHeader
          title={t("changedSince")}
          lead={t("canonClaimsWhoseWordsChanged")}
          breadcrumb={[{ label: t("canon"), href: path }, { label: t("changedSince") }]}
        />
      }
    >
      {count === 0 ? (
        <EmptyState title={t("nothingWaits")} hint={t("everyCanonClaimReadsAsDecided")} />
      ) : (
        <>
          <ListHead count={t("countClaims", { count })} page={page} />
          <ChangedQueue worldSlug={world.slug} claims={claims} />
        </>
      )}
      <PageNumbers label={t("claims")} {...page} hrefOf={(to) => pageAddress(`${path}/changed`, {}, to)} />
    </Page>
  );
}
