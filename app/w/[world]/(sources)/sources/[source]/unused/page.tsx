import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { withoutAny } from "@/app/renamed-filters";
import { answerFor } from "@/app/viewer-answers/answers";
import { type SourceParams, sourceOrNotFound } from "@/app/w/[world]/(sources)/sources/[source]/source";
import { UnusedFilterForm } from "@/components/evidence/unused/unused-filter";
import { UnusedList } from "@/components/evidence/unused/unused-list";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RightsProvider } from "@/components/sources/reader-rights";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { coveragePath, type SourceCoverage, unusedPath } from "@/lib/evidence/coverage/coverage";
import { unusedFilters } from "@/lib/evidence/coverage/input";
import { countUnused, sourceCoverages, unusedPassages } from "@/lib/evidence/coverage/read-unused";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { authorsOf } from "@/lib/sources/read-pages";
import { type SourceView, sourcePath } from "@/lib/sources/source";

export function generateMetadata(): Metadata {
  const t = sourcesMessages();
  return { title: t("notUsedYet") };
}

/** Passages on one page of the worklist. */
const PAGE = 50;

type Props = { params: SourceParams; searchParams: SearchParams };

export default async function Unused({ params, searchParams }: Props) {
  const t = sourcesMessages();
  const { world, source } = await sourceOrNotFound(params);
  const { filter, asked, page: number } = await listOf(searchParams, unusedFilters, withoutAny("author"));
  const [count, authors, [coverage]] = await Promise.all([
    countUnused(db, source, filter),
    source.kind === "thread" ? authorsOf(db, source) : [],
    sourceCoverages(db, world.id, source.id),
  ]);
  const page = listPage(number, count, PAGE);
  const passages = await unusedPassages(db, source, filter, page);
  const path = unusedPath(world.slug, source.id);
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page width="wide" header={<Header worldSlug={world.slug} source={source} coverage={coverage} />}>
      <UnusedFilterForm
        path={path}
        asked={asked}
        authors={authors.map(({ name }) => name)}
        ofThread={source.kind === "thread"}
      />
      <ListHead count={t("countPassages", { count })} page={page} clear={filtered ? path : undefined} />
      {passages.length === 0 ? (
        <NothingUnused path={path} filtered={filtered} />
      ) : (
        <RightsProvider rights={(await answerFor("world", world.slug)).answer}>
          <UnusedList worldSlug={world.slug} source={{ id: source.id, version: source.version }} passages={passages} />
        </RightsProvider>
      )}
      <PageNumbers label={t("thePassages")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

type HeaderProps = { worldSlug: string; source: SourceView; coverage: SourceCoverage | undefined };

function Header({ worldSlug, source, coverage }: HeaderProps) {
  const t = sourcesMessages();
  return (
    <PageHeader
      kicker={source.title}
      title={t("notUsedYet")}
      lead={t("passagesOfThisSourceThatNo")}
      breadcrumb={[
        { label: t("coverage"), href: coveragePath(worldSlug) },
        { label: source.title, href: sourcePath(worldSlug, source.id) },
        { label: t("notUsedYet") },
      ]}
      meta={
        coverage && <span>{t("usedOfPassagesPassagesUsed", { used: coverage.used, passages: coverage.passages })}</span>
      }
    />
  );
}

function NothingUnused({ path, filtered }: { path: string; filtered: boolean }) {
  const t = sourcesMessages();
  return filtered ? (
    <EmptyState
      title={t("noUnusedPassagesMatchTheseFilters")}
      hint={t("removeOneOrShowAllOf")}
      actions={<LinkButton href={path}>{t("showAll")}</LinkButton>}
    />
  ) : (
    <EmptyState title={t("everyPassageIsUsed")} hint={t("eachOfThemIsCitedBy")} />
  );
}
