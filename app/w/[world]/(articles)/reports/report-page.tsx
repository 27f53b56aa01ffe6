import type { ReactNode } from "react";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { REPORT_LABELS, type Report } from "@/lib/articles/reports/report";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { listsMessages } from "@/lib/language/subjects/lists";

/** Lines on one page of a report. */
const PAGE = 50;

const shape = z.object({ page: pageInQuery() });

/** What the page of a report is opened with. */
export type ReportParams = { params: WorldParams; searchParams: SearchParams };

type Lines<Line> = { readonly count: number; readonly lines: readonly Line[] };
type Read<Line> = (worldId: string, page: { readonly skip: number; readonly limit: number }) => Promise<Lines<Line>>;

type ReportPageProps<Line> = ReportParams & {
  report: Report;
  read: Read<Line>;
  /** How many there are, in words: "3 broken addresses". */
  counted: (count: number) => string;
  /** What its pages are pages of. */
  label: string;
  /** What stands there when there is nothing to mend. */
  none: { title: string; hint: string };
  list: (worldSlug: string, lines: readonly Line[]) => ReactNode;
};

/** A report that is a list of its own: what is to be mended, page by page. */
export async function ReportPage<Line>(props: ReportPageProps<Line>) {
  const t = listsMessages();
  const { params, searchParams, report, read, counted, label, none, list } = props;
  const world = await worldOrNotFound((await params).world);
  const { page: asked } = await queryOf(searchParams, shape);
  const { found, page } = await foundAt(world.id, asked, read);
  const { title, lead, path } = REPORT_LABELS[report];
  const home = `/w/${world.slug}`;
  return (
    <Page
      header={
        <PageHeader
          title={title}
          lead={lead}
          breadcrumb={[{ label: t("reports"), href: `${home}/reports` }, { label: title }]}
        />
      }
    >
      {found.count === 0 ? (
        <EmptyState title={none.title} hint={none.hint} />
      ) : (
        <>
          <ListHead count={counted(found.count)} page={page} />
          {list(world.slug, found.lines)}
          <PageNumbers label={label} {...page} hrefOf={(to) => `${home}${path}?page=${to}`} />
        </>
      )}
    </Page>
  );
}

/** The page that is asked for; beyond the last one the last one, as in every list. */
async function foundAt<Line>(worldId: string, asked: number, read: Read<Line>) {
  const found = await read(worldId, { skip: (asked - 1) * PAGE, limit: PAGE });
  const page = listPage(asked, found.count, PAGE);
  return { page, found: page.page === asked ? found : await read(worldId, page) };
}
