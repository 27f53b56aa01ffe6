import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { CorrectLink } from "@/app/w/[world]/(canon)/canon/correct-link";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { DecisionEntry } from "@/components/canon/decision-entry";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { pageInQuery } from "@/lib/base/page-query";
import { decisionsOf } from "@/lib/canon/read";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Decision log" };

/** Decisions on one page of the log. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ page: pageInQuery() });

export default async function DecisionLog({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { page } = await queryOf(searchParams, shape);
  const decisions = await decisionsOf(db, world.id, {}, { limit: PAGE + 1, skip: (page - 1) * PAGE });
  const path = `/w/${world.slug}/canon`;
  return (
    <Page
      header={
        <PageHeader
          title="Decision log"
          lead="Newest first. Entries are never changed or removed."
          breadcrumb={[{ label: "Canon", href: path }, { label: "Log" }]}
        />
      }
    >
      {decisions.length === 0 && (
        <EmptyState title="No decisions yet" hint="Open an article and make a decision on its Canon tab." />
      )}
      {decisions.slice(0, PAGE).map((decision) => (
        <DecisionEntry
          key={decision.id}
          worldSlug={world.slug}
          decision={decision}
          named
          actions={<CorrectLink worldSlug={world.slug} decision={decision} />}
        />
      ))}
      <Pagination
        label="Decisions"
        {...(page > 1 ? { previous: { href: `${path}/log?page=${page - 1}` } } : {})}
        {...(decisions.length > PAGE ? { next: { href: `${path}/log?page=${page + 1}` } } : {})}
      />
    </Page>
  );
}
