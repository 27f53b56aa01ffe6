import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { BrokenSectionList } from "@/components/articles/list/broken-section-list";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { brokenSections } from "@/lib/articles/links/read-broken-sections";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";

const { title, lead, path: below } = REPORT_LABELS["broken-sections"];

export const metadata: Metadata = { title };

/** Links on one page of the list. */
const PAGE = 50;

const shape = z.object({ page: pageInQuery() });

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function BrokenSections({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { page: asked } = await queryOf(searchParams, shape);
  const { count, links } = await brokenSections(db, world.id, { skip: (asked - 1) * PAGE, limit: PAGE });
  const page = listPage(asked, Math.max(count, (asked - 1) * PAGE), PAGE);
  const path = `/w/${world.slug}${below}`;
  return (
    <Page
      header={
        <PageHeader
          title={title}
          lead={lead}
          breadcrumb={[{ label: "Reports", href: `/w/${world.slug}/reports` }, { label: title }]}
        />
      }
    >
      {links.length === 0 ? (
        <EmptyState title="No section is missing" hint="Every link to a section leads to one that is there." />
      ) : (
        <>
          <ListHead count={countLabel(count, "broken section link")} page={page} />
          <BrokenSectionList worldSlug={world.slug} links={links} />
          <PageNumbers label="links to sections" {...page} hrefOf={(to) => `${path}?page=${to}`} />
        </>
      )}
    </Page>
  );
}
