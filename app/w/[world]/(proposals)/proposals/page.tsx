import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { ProposalList } from "@/components/proposals/proposal-list";
import { QUEUE_VIEWS, QueueFilter, type QueueView, viewWord } from "@/components/proposals/queue-filter";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { currentViewer } from "@/lib/auth/session-actor";
import { choiceInQuery, startInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { type ProposalFilter, proposalsOf } from "@/lib/proposals/read";

export const metadata: Metadata = { title: "Proposals" };

/** Proposals on one page. */
const PAGE = 30;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ show: choiceInQuery(QUEUE_VIEWS), from: startInQuery() });

export default async function Review({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { show: view = "open", from } = await queryOf(searchParams, shape);
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
  const found = await proposalsOf(db, viewer, world, filterOf(view), { limit: PAGE + 1, skip: from });
  const shown = found.slice(0, PAGE);
  const path = `/w/${worldSlug}/proposals`;
  const at = (start: number) => `${path}?${new URLSearchParams({ show: view, from: String(start) })}`;
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

function filterOf(view: QueueView): ProposalFilter {
  if (view === "waiting") return { waiting: true };
  return view === "mine" ? { mine: true } : { state: view };
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
