import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { CorrectLink } from "@/app/w/[world]/(canon)/canon/correct-link";
import { continuityIn } from "@/app/w/[world]/dials-here";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { DecisionEntry } from "@/components/canon/decision-entry";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import type { NamedContinuity } from "@/lib/canon/continuities/read";
import { countDecisions, decisionsOf } from "@/lib/canon/read";
import { db } from "@/lib/db";
import { canonMessages } from "@/lib/language/subjects/canon";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";

export function generateMetadata(): Metadata {
  const t = canonMessages();
  return { title: t("decisionLog") };
}

/** Decisions on one page of the log. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ page: pageInQuery() });

export default async function DecisionLog({ params, searchParams }: Props) {
  const t = canonMessages();
  const world = await worldOrNotFound((await params).world);
  const continuity = await continuityIn(searchParams, world.id);
  const filter = { continuityId: continuity?.id ?? null };
  const count = await countDecisions(db, world.id, filter);
  const page = listPage((await queryOf(searchParams, shape)).page, count, PAGE);
  const decisions = await decisionsOf(db, world.id, filter, page);
  const path = `/w/${world.slug}/canon`;
  return (
    <Page
      header={
        <PageHeader
          title={t("decisionLog")}
          lead={continuity ? followsLead(continuity) : t("newestFirstEntriesAreNeverChanged")}
          breadcrumb={[{ label: t("canon"), href: path }, { label: t("log") }]}
        />
      }
    >
      {count === 0 ? (
        <EmptyState title={t("noDecisionsYet")} hint={t("openAnArticleAndMakeA")} />
      ) : (
        <ListHead count={t("countDecisions", { count })} page={page} />
      )}
      {decisions.map((decision) => (
        <DecisionEntry
          key={decision.id}
          worldSlug={world.slug}
          decision={decision}
          named
          actions={<CorrectLink worldSlug={world.slug} decision={decision} />}
        />
      ))}
      <PageNumbers label={t("decisions")} {...page} hrefOf={(to) => pageAddress(`${path}/log`, {}, to)} />
    </Page>
  );
}

function followsLead({ view: { name, parent } }: NamedContinuity): string {
  return continuitiesMessages()("logFollows", { name, parent: parent?.name ?? "" });
}
