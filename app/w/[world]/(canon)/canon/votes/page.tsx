import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { VoteList } from "@/components/canon/votes/vote-list";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { systemClock } from "@/lib/base/clock";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { countVotes, votesOf } from "@/lib/canon/votes/read";
import { db } from "@/lib/db";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

export function generateMetadata(): Metadata {
  const t = canonRulesMessages();
  return { title: t("votes") };
}

/** Votes on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ page: pageInQuery() });

export default async function Votes({ params, searchParams }: Props) {
  const t = canonRulesMessages();
  const world = await worldOrNotFound((await params).world);
  const { page: number } = await queryOf(searchParams, shape);
  const now = systemClock();
  const count = await countVotes(db, world.id, {}, now);
  const page = listPage(number, count, PAGE);
  const votes = await votesOf(db, world.id, {}, { now, ...page });
  const path = `/w/${world.slug}/canon`;
  return (
    <Page
      header={
        <PageHeader
          title={t("votes")}
          lead={t("votesOpenFirst")}
          breadcrumb={[{ label: t("canon"), href: path }, { label: t("votes") }]}
        />
      }
    >
      {count === 0 ? (
        <EmptyState title={t("noVotesYet")} hint={t("openOneOnACanonTab")} />
      ) : (
        <ListHead count={t("countVotes", { count })} page={page} />
      )}
      <VoteList worldSlug={world.slug} votes={votes} />
      <PageNumbers label={t("votes")} {...page} hrefOf={(to) => pageAddress(`${path}/votes`, {}, to)} />
    </Page>
  );
}
