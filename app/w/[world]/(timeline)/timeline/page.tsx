import type { Metadata } from "next";
import { listOf, type SearchParams, typedIn } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { TimelineChart } from "@/components/timeline/chart/timeline-chart";
import { EventList } from "@/components/timeline/event-list";
import { TimelineFilter } from "@/components/timeline/timeline-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { tagsOf } from "@/lib/articles/read";
import { addressWith, pageAddress } from "@/lib/base/address-with";
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { timelineFilters } from "@/lib/timeline/input";
import { countEvents, timelineOf } from "@/lib/timeline/read";

export function generateMetadata(): Metadata {
  return { title: "Timeline" };
}

/** Events on one page of the list. */
const PAGE = 100;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Timeline({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const query = await listOf(searchParams, timelineFilters);
  const { lanes, ...filter } = query.filter;
  const [count, tags] = await Promise.all([countEvents(db, world.id, filter), tagsOf(db, world.id)]);
  const page = listPage(query.page, count, PAGE);
  const events = await timelineOf(db, world.id, filter, page);
  const path = `/w/${world.slug}/timeline`;
  const { lanes: _lanes, ...narrowing } = query.asked;
  const filtered = Object.keys(narrowing).length > 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Timeline"
          lead="Every claim that names a date, in order of time, beside what really happened."
          actions={
            <LinkButton href={addressWith(`${path}/csv`, narrowing)} file>
              Download CSV
            </LinkButton>
          }
        />
      }
    >
      <TimelineFilter path={path} {...typedIn(query)} tags={tags.map(({ tag }) => tag)} />
      {count > 0 && <TimelineChart worldSlug={world.slug} asked={narrowing} by={lanes} />}
      <ListHead count={countLabel(count, "event")} page={page} clear={filtered ? path : undefined} />
      {count === 0 ? (
        <NoEvents path={path} filtered={filtered} />
      ) : (
        <EventList worldSlug={world.slug} events={events} />
      )}
      <PageNumbers label="Events" {...page} hrefOf={(to) => pageAddress(path, query.asked, to)} />
    </Page>
  );
}

function NoEvents({ path, filtered }: { path: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="No events match these filters"
      hint="Remove one, or show all of them."
      actions={<LinkButton href={path}>Show all events</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No dates yet"
      hint="Claims that name a date, or cite words that do, stand here in order of time. Link a claim such as “The bridge burned in April 1940” to its passage."
      actions={<LinkButton href={path.replace(/timeline$/, "articles")}>To the articles</LinkButton>}
    />
  );
}
