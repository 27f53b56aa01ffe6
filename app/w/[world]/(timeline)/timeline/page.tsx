import type { Metadata } from "next";
import { notFound } from "next/navigation";
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
import { listPage } from "@/lib/base/list-page";
import { DIALS } from "@/lib/canon/dials";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import { isElsewhere } from "@/lib/canon/standpoint";
import { type StandpointAsked, standpointOf } from "@/lib/canon/standpoint-asked";
import { db } from "@/lib/db";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { timelineFilters } from "@/lib/timeline/input";
import { timelineFor } from "@/lib/timeline/read-standpoint";
import { calendarsOf } from "@/lib/worlds/calendars/read";

export function generateMetadata(): Metadata {
  const t = chartsMessages();
  return { title: t("timeline") };
}

/** Events on one page of the list. */
const PAGE = 100;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Timeline({ params, searchParams }: Props) {
  const t = chartsMessages();
  const world = await worldOrNotFound((await params).world);
  const query = await listOf(searchParams, timelineFilters);
  const { lanes, ...filter } = query.filter;
  const [{ events, total: count, page }, tags, calendars] = await Promise.all([
    pageOfEvents(world.id, filter, query.page),
    tagsIn(world.id, filter),
    calendarsOf(db, world.id),
  ]);
  const path = `/w/${world.slug}/timeline`;
  const { lanes: _lanes, ...narrowing } = query.asked;
  const filtered = Object.keys(narrowing).some((name) => !DIALS.some((dial) => dial === name));
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("timeline")}
          lead={t("everyClaimThatNamesADate")}
          actions={
            <>
              <LinkButton href={addressWith(`${path}/csv`, narrowing)} file>
                {t("downloadCsv")}
              </LinkButton>
              <LinkButton href={addressWith(`${path}/ics`, narrowing)} file title={t("whatACalendarHolds")}>
                {t("downloadCalendar")}
              </LinkButton>
              <LinkButton
                href={addressWith(`/api/v1/worlds/${world.slug}/timeline`, narrowing)}
                file
                download={`${world.slug}-timeline.json`}
              >
                {t("downloadJson")}
              </LinkButton>
            </>
          }
        />
      }
    >
      <TimelineFilter path={path} {...typedIn(query)} tags={tags} />
      {count > 0 && <TimelineChart worldSlug={world.slug} asked={narrowing} by={lanes} calendars={calendars} />}
      <ListHead count={t("countEvent", { count })} page={page} clear={filtered ? path : undefined} />
      {count === 0 ? (
        <NoEvents path={path} filtered={filtered} />
      ) : (
        <EventList worldSlug={world.slug} events={events} calendars={calendars} />
      )}
      <PageNumbers label={t("events")} {...page} hrefOf={(to) => pageAddress(path, query.asked, to)} />
    </Page>
  );
}

/** A page of the events; the last one for what lies beyond it. */
async function pageOfEvents(worldId: string, filter: Parameters<typeof timelineFor>[2], asked: number) {
  const from = async (number: number) =>
    (await timelineFor(db, worldId, filter, { skip: (number - 1) * PAGE, limit: PAGE })) ?? notFound();
  const found = await from(asked);
  const page = listPage(asked, found.total, PAGE);
  return { ...(page.page === asked ? found : await from(page.page)), page };
}

/** What can be chosen as a tag: from a standpoint, only what can be seen there. */
async function tagsIn(
  worldId: string,
  { asOf, upToPost, inWorld, continuity }: StandpointAsked,
): Promise<readonly string[]> {
  const standpoint = (await standpointOf(db, worldId, { asOf, upToPost, inWorld, continuity })) ?? notFound();
  if (!isElsewhere(standpoint)) return (await tagsOf(db, worldId)).map(({ tag }) => tag);
  const { facets } = await canonSeenFrom(db, worldId, {}, standpoint, { sort: "title", limit: 0 });
  return facets.tag.map(({ value }) => value);
}

function NoEvents({ path, filtered }: { path: string; filtered: boolean }) {
  const t = chartsMessages();
  return filtered ? (
    <EmptyState
      title={t("noEventsMatchTheseFilters")}
      hint={t("removeOneOrShowAllOf")}
      actions={<LinkButton href={path}>{t("showAllEvents")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noDatesYet")}
      hint={t("claimsThatNameADateOr")}
      actions={<LinkButton href={path.replace(/timeline$/, "articles")}>{t("toTheArticles")}</LinkButton>}
    />
  );
}
