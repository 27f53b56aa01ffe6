import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { HitList } from "@/components/search/hit-list";
import { KindLinks } from "@/components/search/kind-links";
import { SearchForm } from "@/components/search/search-form";
import { SearchHints } from "@/components/search/search-hints";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { More } from "@/components/ui/more";
import { choiceInQuery, numberInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { SEARCHED, type Searched } from "@/lib/search/hit";
import { searchWithCounts } from "@/lib/search/read";

/** Hits that are shown at first, and that each "more" adds. */
const STEP = 25;
/** Hits that are shown at most: whoever looks further needs another word, not another page. */
const MOST = 200;

/** Characters of a search: more than a title and less than a paragraph. */
const MAX_QUERY_LENGTH = 500;

const shape = z.object({ q: textInQuery("", MAX_QUERY_LENGTH), in: choiceInQuery(SEARCHED), show: numberInQuery() });

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q: query } = await queryOf(searchParams, shape);
  return { title: query ? `Search for “${query}”` : "Search", robots: { index: false } };
}

export default async function Search({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { q: query, in: kind = null, show = STEP } = await queryOf(searchParams, shape);
  const shown = Math.min(MOST, Math.max(STEP, show));
  const path = `/w/${world.slug}/search`;
  return (
    <Page header={<PageHeader title="Search" />}>
      <SearchForm key={`${query} ${kind}`} path={path} query={query} kind={kind} />
      {query === "" ? (
        <>
          <EmptyState
            title="What are you looking for?"
            hint="Searches titles, texts, claims, source passages and decisions together."
          />
          <SearchHints />
        </>
      ) : (
        <Hits worldId={world.id} worldSlug={world.slug} path={path} query={query} kind={kind} shown={shown} />
      )}
    </Page>
  );
}

type HitsProps = {
  worldId: string;
  worldSlug: string;
  path: string;
  query: string;
  kind: Searched | null;
  shown: number;
};

async function Hits({ worldId, worldSlug, path, query, kind, shown }: HitsProps) {
  const filter = kind ? { in: [kind] } : {};
  const { hits, counts } = await searchWithCounts(db, worldId, query, { filter, limit: shown });
  const total = kind ? counts[kind] : SEARCHED.reduce((sum, each) => sum + counts[each], 0);
  const address = (where: Searched | null, show?: number): string =>
    `${path}?${new URLSearchParams({ q: query, ...(where ? { in: where } : {}), ...(show ? { show: String(show) } : {}) })}`;
  return (
    <>
      <KindLinks addressOf={address} counts={counts} current={kind} />
      {hits.length === 0 ? (
        <NothingFound query={query} everywhere={kind === null ? undefined : address(null)} />
      ) : (
        <HitList worldSlug={worldSlug} hits={hits} />
      )}
      {total > hits.length && hits.length > 0 && shown < MOST && (
        <More href={address(kind, shown + STEP)} summary={`${hits.length} of ${total}`} />
      )}
      {total > hits.length && shown >= MOST && (
        <p role="status">
          These are the best {hits.length} of {total}. Add a word to narrow it down.
        </p>
      )}
    </>
  );
}

function NothingFound({ query, everywhere }: { query: string; everywhere: string | undefined }) {
  return (
    <>
      <EmptyState
        title={`Nothing found for “${query}”`}
        hint="All words must match. Try fewer, or another name for it."
        actions={everywhere && <LinkButton href={everywhere}>Search everywhere</LinkButton>}
      />
      <SearchHints />
    </>
  );
}
