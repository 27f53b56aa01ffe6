import type { Metadata } from "next";
import { Suspense } from "react";
import { listOf, type SearchParams } from "@/app/asked";
import { renamedProposalFilters } from "@/app/renamed-filters";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { ProposalList } from "@/components/proposals/proposal-list";
import { QueueFilter, type QueueView, queueFilters, viewOf, viewWord } from "@/components/proposals/queue-filter";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { Skeleton } from "@/components/ui/skeleton";
import { currentViewer } from "@/lib/auth/session-actor";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { proposalFilters } from "@/lib/proposals/input";
import { proposalQueue } from "@/lib/proposals/read";

export function generateMetadata(): Metadata {
  const t = proposalsMessages();
  return { title: t("proposals") };
}

/** Proposals on one page. */
const PAGE = 30;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Review({ params, searchParams }: Props) {
  const t = proposalsMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, page } = await listOf(searchParams, proposalFilters, renamedProposalFilters);
  const view = viewOf(filter);
  const path = `/w/${world.slug}/proposals`;
  return (
    <Page width="wide" header={<PageHeader title={t("proposals")} lead={t("changesWaitingForReviewArticlesStay")} />}>
      <QueueFilter path={path} view={view} />
      <Suspense fallback={<Skeleton lines={6} label={t("loadingTheProposals")} />}>
        <Queue worldSlug={world.slug} view={view} number={page} />
      </Suspense>
    </Page>
  );
}

/** The queue depends on who looks: what waits for the reader comes first, and drafts are their authors' alone. */
async function Queue({ worldSlug, view, number }: { worldSlug: string; view: QueueView; number: number }) {
  const t = proposalsMessages();
  const [viewer, world] = await Promise.all([currentViewer(), worldOfViewer(worldSlug)]);
  const found = await proposalQueue(db, viewer, world, proposalFilters.parse(queueFilters(view)));
  const path = `/w/${worldSlug}/proposals`;
  if (found.length === 0) return <Nothing path={path} view={view} />;
  const page = listPage(number, found.length, PAGE);
  const shown = found.slice(page.skip, page.skip + PAGE);
  return (
    <>
      <ListHead count={t("foundProposal", { found: found.length })} page={page} />
      <ProposalList
        worldSlug={worldSlug}
        proposals={shown}
        label={t("proposalsViewword", { viewWord: viewWord(view) })}
      />
      <PageNumbers label={t("proposals")} {...page} hrefOf={(to) => pageAddress(path, queueFilters(view), to)} />
    </>
  );
}

function Nothing({ path, view }: { path: string; view: QueueView }) {
  const t = proposalsMessages();
  if (view === "open") {
    return (
      <EmptyState
        title={t("noOpenProposals")}
        hint={t("editAnArticleAndChoosePropose")}
        actions={
          <>
            <LinkButton href={path.replace(/proposals$/, "articles")}>{t("chooseAnArticle")}</LinkButton>
            <LinkButton href={path.replace(/proposals$/, "settings")}>{t("reviewRules")}</LinkButton>
          </>
        }
      />
    );
  }
  return (
    <EmptyState
      title={view === "waiting" ? t("nothingIsWaitingForYou") : t("noSuchProposals")}
      hint={t("thereIsNothingUnderViewword", { viewWord: viewWord(view) })}
      actions={<LinkButton href={path}>{t("showAllOpenProposals")}</LinkButton>}
    />
  );
}
