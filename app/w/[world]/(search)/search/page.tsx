import type { Metadata } from "next";
import { z } from "zod";
import { listOf, queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { MarkupSlot } from "@/components/document/markup-slot";
import { countOrMore } from "@/components/search/count-or-more";
import { HitList } from "@/components/search/hit-list";
import { KindLinks } from "@/components/search/kind-links";
import { SearchFilter } from "@/components/search/search-filter";
import { SearchHints } from "@/components/search/search-hints";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { More } from "@/components/ui/more";
import { tagsOf } from "@/lib/articles/read";
import { addressWith } from "@/lib/base/address-with";
import type { AskedOf } from "@/lib/base/list-query";
import { markupCarrier } from "@/lib/base/markup-carrier";
import { type FrameContent, frameInMaking } from "@/lib/base/page-frame";
import { numberInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { searchMessages } from "@/lib/language/subjects/search";
import { MOST_COUNTED } from "@/lib/search/candidates";
import { SEARCHED, type Searched } from "@/lib/search/hit";
import { searchFilters } from "@/lib/search/input";
import { searchWithCounts } from "@/lib/search/read";
import { sourcesOf } from "@/lib/sources/read";

/** Hits that are shown at first, and that each "more" adds. */
const STEP = 25;
/** Hits that are shown at most: whoever looks further needs another word, not another page. */
const MOST = 200;

/** Characters of a search: more than a title and less than a paragraph. */
const MAX_QUERY_LENGTH = 500;

const shape = z.object({ q: textInQuery("", MAX_QUERY_LENGTH), show: numberInQuery() });

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = searchMessages();
  const { q: query } = await queryOf(searchParams, shape);
  return { title: query ? t("searchForQuery", { query }) : t("search"), robots: { index: false } };
}

/** The hits are found for each search; all else of the page is the same for all searches of a world (decision 067). */
export default async function Search({ params, searchParams }: Props) {
  const t = searchMessages();
  const world = await worldOrNotFound((await params).world);
  const { q: query, show = STEP } = await queryOf(searchParams, shape);
  const { filter, asked } = await listOf(searchParams, searchFilters);
  const shown = Math.min(MOST, Math.max(STEP, show));
  const path = `/w/${world.slug}/search`;
  const search = { world, path, filter, asked, shown };
  const frame = frameInMaking();
  if (frame) frame.fill = (address) => fillSearch({ ...search, query: address.searchParams.get("q") ?? "" });
  const [tags, sources] = await Promise.all([tagsOf(db, world.id), sourcesOf(db, world.id)]);
  return (
    <Page width="wide" header={<PageHeader title={t("search")} />}>
      <SearchFilter path={path} query={query} asked={asked} tags={tags.map(({ tag }) => tag)} sources={sources} />
      {query === "" && (
        <>
          <EmptyState title={t("whatAreYouLookingFor")} hint={t("searchesTitlesTextsClaimsSourcePassages")} />
          <SearchHints />
        </>
      )}
      {query !== "" && (frame ? <MarkupSlot name="hits" /> : <Found search={{ ...search, query }} />)}
    </Page>
  );
}

type SearchInWorld = {
  readonly world: { readonly id: string; readonly slug: string };
  readonly path: string;
  readonly query: string;
  readonly filter: z.output<typeof searchFilters>;
  readonly asked: AskedOf<typeof searchFilters>;
  readonly shown: number;
};

async function Found({ search }: { search: SearchInWorld }) {
  return <Hits search={search} found={await foundBy(search)} />;
}

async function fillSearch(search: SearchInWorld): Promise<FrameContent | null> {
  const render = markupCarrier()?.render;
  if (!render) return null;
  const found = await foundBy(search);
  return { words: new Map(), slots: new Map([["hits", render(<Hits search={search} found={found} />)]]) };
}

function foundBy({ world, query, filter, shown }: SearchInWorld) {
  return searchWithCounts(db, world.id, query, { filter, limit: shown });
}

type HitsProps = { search: SearchInWorld; found: Awaited<ReturnType<typeof foundBy>> };

function Hits({ search: { world, path, query, filter, asked, shown }, found: { hits, counts } }: HitsProps) {
  const kinds: readonly Searched[] = filter.in ?? SEARCHED;
  const total = kinds.reduce((sum, each) => sum + counts[each], 0);
  const { in: _kinds, ...narrowing } = asked;
  const address = (where?: string, show?: number): string =>
    addressWith(path, { q: query, ...narrowing, in: where, show });
  const filtered = Object.keys(asked).length > 0;
  return (
    <>
      <KindLinks
        addressOf={(kind) => address(kind ?? undefined)}
        counts={counts}
        most={MOST_COUNTED}
        current={filter.in?.length === 1 ? (filter.in[0] ?? null) : null}
      />
      {hits.length === 0 ? (
        <NothingFound query={query} everywhere={filtered ? addressWith(path, { q: query }) : undefined} />
      ) : (
        <HitList worldSlug={world.slug} hits={hits} />
      )}
      {total > hits.length && hits.length > 0 && (
        <Rest total={total} shown={hits.length} more={shown < MOST ? address(asked.in, shown + STEP) : null} />
      )}
    </>
  );
}

/** What is found besides what is shown, and the way to more of it; null where no more is shown. */
function Rest({ total, shown, more }: { total: number; shown: number; more: string | null }) {
  const t = searchMessages();
  const all = countOrMore(total, MOST_COUNTED);
  return more ? (
    <More href={more} summary={t("shownOfAll", { shown, all })} />
  ) : (
    <p role="status">{t("theseAreTheBestShownOf", { shown, all })}</p>
  );
}

function NothingFound({ query, everywhere }: { query: string; everywhere: string | undefined }) {
  const t = searchMessages();
  return (
    <>
      <EmptyState
        title={t("nothingFoundForQuery", { query })}
        hint={t("neitherTheseWordsNorAnyWith")}
        actions={everywhere && <LinkButton href={everywhere}>{t("searchEverywhere")}</LinkButton>}
      />
      <SearchHints />
    </>
  );
}
