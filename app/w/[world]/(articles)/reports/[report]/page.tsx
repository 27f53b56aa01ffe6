import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listOf, type SearchParams, textOrNotFound } from "@/app/asked";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { ArticlesFilter } from "@/components/articles/list/articles-filter";
import { ReportTable } from "@/components/articles/list/report-table";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { countOf } from "@/lib/articles/initials";
import { ARTICLE_REPORTS, articleFilters } from "@/lib/articles/input";
import { tagsOf } from "@/lib/articles/read";
import { articleInitials, articlesOf } from "@/lib/articles/read-list";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

/** Articles on one page of the list. */
const PAGE = 50;

const filters = articleFilters.omit({ report: true });

type Props = { params: Promise<{ world: string; report: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: REPORT_LABELS[reportOrNotFound((await params).report)].title };
}

/** A report that lists articles, each with the way to mend it. */
export default async function ReportOfArticles({ params, searchParams }: Props) {
  const t = listsMessages();
  const { world: slug, report: segment } = await params;
  const [world, report] = [await worldOrNotFound(slug), reportOrNotFound(segment)];
  const { filter, asked, page: number } = await listOf(searchParams, filters);
  const { sort, ...narrowing } = filter;
  const reported = { ...narrowing, report };
  const [initials, tags] = await Promise.all([articleInitials(db, world.id, reported), tagsOf(db, world.id)]);
  const count = countOf(initials);
  const page = listPage(number, count, PAGE);
  const articles = await articlesOf(db, world.id, reported, { sort, ...page });
  const { title, lead, path: below } = REPORT_LABELS[report];
  const path = `/w/${world.slug}${below}`;
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={title}
          lead={lead}
          breadcrumb={[{ label: t("reports"), href: `/w/${world.slug}/reports` }, { label: title }]}
        />
      }
    >
      {(count > 0 || filtered) && (
        <>
          <ArticlesFilter path={path} asked={asked} tags={tags.map(({ tag }) => tag)} />
          <ListHead count={t("countArticles", { count })} page={page} clear={filtered ? path : undefined} />
        </>
      )}
      {count === 0 ? (
        <NothingReported path={path} filtered={filtered} />
      ) : (
        <ReportTable worldSlug={world.slug} report={report} articles={articles} />
      )}
      <PageNumbers label={t("articles2")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

function NothingReported({ path, filtered }: { path: string; filtered: boolean }) {
  const t = listsMessages();
  return filtered ? (
    <EmptyState
      title={t("noArticleInThisReportMatches")}
      hint={t("removeOneOrTryFewerWords2")}
      actions={<LinkButton href={path}>{t("showTheWholeReport")}</LinkButton>}
    />
  ) : (
    <EmptyState title={t("nothingToMend")} hint={t("noArticleOfThisWorldBelongs")} />
  );
}

function reportOrNotFound(segment: string) {
  const name = textOrNotFound(segment);
  return ARTICLE_REPORTS.find((report) => report === name) ?? notFound();
}
