import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { listOf, queryOf, type SearchParams } from "@/app/asked";
import { renamedProposalFilters } from "@/app/renamed-filters";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { ProposalList } from "@/components/proposals/proposal-list";
import { QueueFilter, type QueueView, queueFilters, viewOf, viewWord } from "@/components/proposals/queue-filter";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { currentViewer } from "@/lib/auth/session-actor";
import { addressWith } from "@/lib/base/address-with";
import { startInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { proposalFilters } from "@/lib/proposals/input";
import { proposalsOf } from "@/lib/proposals/read";

export const metadata: Metadata = { title: "Proposals" };

/** Proposals on one page. */
const PAGE = 30;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ from: startInQuery() });

export default async function Review({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { filter } = await listOf(searchParams, proposalFilters, renamedProposalFilters);
  const { from } = await queryOf(searchParams, shape);
  const view = viewOf(filter);
  const path = `/w/${world.slug}/proposals`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Proposals"
          lead="Changes waiting for review. Articles stay as they are until a proposal is merged."
        />
      }
    >
      <QueueFilter path={path} view={view} />
      <Suspense fallback={<Skeleton lines={6} label="Loading the proposals" />}>
        <Queue worldSlug={world.slug} view={view} from={from} />
      </Suspense>
    </Page>
  );
}

/** The queue depends on who looks: what waits for the reader comes first, and drafts are their authors' alone. */
async function Queue({ worldSlug, view, from }: { worldSlug: string; view: QueueView; from: number }) {
  const [viewer, world] = await Promise.all([currentViewer(), worldOfViewer(worldSlug)]);
  const found = await proposalsOf(db, viewer, world, proposalFilters.parse(queueFilters(view)), {
    limit: PAGE + 1,
    skip: from,
  });
  const shown = found.slice(0, PAGE);
  const path = `/w/${worldSlug}/proposals`;
  const at = (start: number) => addressWith(path, { ...queueFilters(view), from: start });
  if (shown.length === 0) return <Nothing path={path} view={view} />;
  return (
    <>
      <ProposalList worldSlug={worldSlug} proposals={shown} label={`Proposals: ${viewWord(view)}`} />
      <Pagination
        label="Proposals"
        {...(from > 0 ? { previous: { href: at(Math.max(0, from - PAGE)), label: "Previous" } } : {})}
        {...(found.length > PAGE ? { next: { href: at(from + PAGE), label: "Next" } } : {})}
      />
    </>
  );
}

function Nothing({ path, view }: { path: string; view: QueueView }) {
  if (view === "open") {
    return (
      <EmptyState
        title="No open proposals"
        hint="Edit an article and choose “Propose” next to Save, so that somebody reviews the change first. In the settings, owners choose whose changes always need review."
        actions={
          <>
            <LinkButton href={path.replace(/proposals$/, "articles")}>Choose an article</LinkButton>
            <LinkButton href={path.replace(/proposals$/, "settings")}>Review rules</LinkButton>
          </>
        }
      />
    );
  }
  return (
    <EmptyState
      title={view === "waiting" ? "Nothing is waiting for you" : "No such proposals"}
      hint={`There is nothing under “${viewWord(view)}”.`}
      actions={<LinkButton href={path}>Show all open proposals</LinkButton>}
    />
  );
}
