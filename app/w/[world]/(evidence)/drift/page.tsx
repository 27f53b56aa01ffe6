import type { Metadata } from "next";
import { z } from "zod";
import { listOf, queryOf, type SearchParams } from "@/app/asked";
import { withoutAny } from "@/app/renamed-filters";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { driftKey } from "@/components/evidence/citations/drift-key";
import { DriftActions } from "@/components/evidence/drift/drift-actions";
import { DriftFilterForm } from "@/components/evidence/drift/drift-filter";
import { DriftList } from "@/components/evidence/drift/drift-list";
import { DriftQueue } from "@/components/evidence/drift/drift-queue";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { startInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { inQueue } from "@/lib/evidence/claims/drift";
import { driftFilters } from "@/lib/evidence/claims/input";
import { driftCounts, driftOf } from "@/lib/evidence/claims/read-drift";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { translatedFailure } from "@/lib/language/translated-failure";
import { sourcesOf } from "@/lib/sources/read";

export function generateMetadata(): Metadata {
  const t = evidenceMessages();
  return { title: t("needsReview") };
}

/** Citations on one page: each shows two whole passages. */
const PAGE = 20;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ from: startInQuery() });

export default async function Drift({ params, searchParams }: Props) {
  const t = evidenceMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked } = await listOf(searchParams, driftFilters, withoutAny("source"));
  const { from } = await queryOf(searchParams, shape);
  const [shown, counts, sources] = await Promise.all([
    driftOf(db, world.id, filter, { limit: PAGE, skip: from }),
    driftCounts(db, world.id, filter),
    sourcesOf(db, world.id),
  ]);
  const path = `/w/${world.slug}/drift`;
  return (
    <Page width="wide" header={<PageHeader title={t("needsReview")} lead={t("citationsWhoseWordsNoLongerAppear")} />}>
      <DriftFilterForm path={path} asked={asked} sources={sources} />
      <IfMay worldSlug={world.slug} action="linkClaim" not>
        <Callout>{translatedFailure(refusal("linkClaim").detail)}</Callout>
      </IfMay>
      <DriftQueue
        entries={shown.map((each) => ({ key: driftKey(each), grade: each.grade }))}
        counts={counts}
        page={{ path, query: asked, from, size: PAGE, count: inQueue(counts, filter.grade) }}
      >
        {shown.length === 0 ? (
          <NothingDrifted path={path} filtered={Object.keys(asked).length > 0} />
        ) : (
          <DriftList
            worldSlug={world.slug}
            citations={shown}
            actions={(citation) => (
              <IfMay worldSlug={world.slug} action="linkClaim">
                <DriftActions worldSlug={world.slug} citation={citation} />
              </IfMay>
            )}
          />
        )}
      </DriftQueue>
    </Page>
  );
}

function NothingDrifted({ path, filtered }: { path: string; filtered: boolean }) {
  const t = evidenceMessages();
  return filtered ? (
    <EmptyState
      title={t("noCitationsMatchTheseFilters")}
      hint={t("noCitationOfThatSourceOr")}
      actions={<LinkButton href={path}>{t("showAllCitations")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("nothingNeedsReview")}
      hint={t("everyQuotationIsFoundWordFor")}
      actions={<LinkButton href={path.replace(/drift$/, "claims")}>{t("toTheClaims")}</LinkButton>}
    />
  );
}
