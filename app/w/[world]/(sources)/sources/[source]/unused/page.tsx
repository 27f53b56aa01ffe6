import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { readerRights } from "@/app/w/[world]/(sources)/sources/[source]/reader-rights";
import { type SourceParams, sourceOrNotFound } from "@/app/w/[world]/(sources)/sources/[source]/source";
import { UnusedFilterForm, type UnusedQuery } from "@/components/evidence/unused/unused-filter";
import { UnusedList } from "@/components/evidence/unused/unused-list";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RightsProvider } from "@/components/sources/reader-rights";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { numberInQuery, pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import {
  coveragePath,
  type SourceCoverage,
  TELLING_KINDS,
  type UnusedFilter,
  unusedPath,
} from "@/lib/evidence/coverage/coverage";
import { countUnused, sourceCoverages, unusedPassages } from "@/lib/evidence/coverage/read-unused";
import { authorsOf } from "@/lib/sources/read-pages";
import { type SourceView, sourcePath } from "@/lib/sources/source";
import { TIERS } from "@/lib/sources/thread/tier";

export const metadata: Metadata = { title: "Not used yet" };

/** Passages on one page of the worklist. */
const PAGE = 50;

type Props = { params: SourceParams; searchParams: SearchParams };

const shape = z.object({
  post: numberInQuery(),
  author: textInQuery("any"),
  kind: textInQuery("any"),
  tier: textInQuery("any"),
  page: pageInQuery(),
});

export default async function Unused({ params, searchParams }: Props) {
  const { world, source } = await sourceOrNotFound(params);
  const { page, post, ...words } = await queryOf(searchParams, shape);
  const query: UnusedQuery = { post: post === undefined ? "" : String(post), ...words };
  const filter = unusedFilterFrom(query);
  const [passages, count, authors, [coverage]] = await Promise.all([
    unusedPassages(db, source, filter, { limit: PAGE, skip: (page - 1) * PAGE }),
    countUnused(db, source, filter),
    source.kind === "thread" ? authorsOf(db, source) : [],
    sourceCoverages(db, world.id, source.id),
  ]);
  const path = unusedPath(world.slug, source.id);
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <Page width="wide" header={<Header worldSlug={world.slug} source={source} coverage={coverage} />}>
      <UnusedFilterForm
        key={JSON.stringify(query)}
        path={path}
        query={query}
        authors={authors.map(({ name }) => name)}
        ofThread={source.kind === "thread"}
      />
      {passages.length === 0 ? (
        <NothingUnused path={path} filtered={Object.keys(filter).length > 0} />
      ) : (
        <RightsProvider rights={readerRights(world.slug)}>
          <UnusedList worldSlug={world.slug} source={{ id: source.id, version: source.version }} passages={passages} />
        </RightsProvider>
      )}
      <Pagination
        label="the passages"
        summary={`${count} ${count === 1 ? "passage" : "passages"}`}
        {...(page > 1 ? { previous: { href: address(page - 1) } } : {})}
        {...(page * PAGE < count ? { next: { href: address(page + 1) } } : {})}
      />
    </Page>
  );
}

type HeaderProps = { worldSlug: string; source: SourceView; coverage: SourceCoverage | undefined };

function Header({ worldSlug, source, coverage }: HeaderProps) {
  return (
    <PageHeader
      kicker={source.title}
      title="Not used yet"
      lead="Passages of this source that no article cites yet."
      breadcrumb={[
        { label: "Coverage", href: coveragePath(worldSlug) },
        { label: source.title, href: sourcePath(worldSlug, source.id) },
        { label: "Not used yet" },
      ]}
      meta={
        coverage && (
          <span>
            {coverage.used} of {coverage.passages} passages used
          </span>
        )
      }
    />
  );
}

function NothingUnused({ path, filtered }: { path: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="No unused passages match these filters"
      hint="Remove one, or show all of them."
      actions={<LinkButton href={path}>Show all</LinkButton>}
    />
  ) : (
    <EmptyState
      title="Every passage is used"
      hint="Each of them is cited by an article. When the source is imported again, new passages appear here."
    />
  );
}

function unusedFilterFrom({ post, author, kind, tier }: UnusedQuery): UnusedFilter {
  const known = [...TELLING_KINDS, "quotation" as const, "heading" as const].find((each) => each === kind);
  const knownTier = TIERS.find((each) => each === tier);
  return {
    ...(post === "" ? {} : { post: Number(post) }),
    ...(author === "any" ? {} : { author }),
    ...(known ? { kind: known } : {}),
    ...(knownTier ? { tier: knownTier } : {}),
  };
}
