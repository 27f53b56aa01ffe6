import { notFound } from "next/navigation";
import { cachingOf } from "@/app/w/[world]/caching";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { systemClock } from "@/lib/base/clock";
import { givenIn, listQuery } from "@/lib/base/list-query";
import { siteAddress } from "@/lib/base/site-address";
import { db } from "@/lib/db";
import { timelineFilters } from "@/lib/timeline/input";
import { timelineFor } from "@/lib/timeline/read-standpoint";
import { timelineIcs } from "@/lib/timeline/timeline-ics";

export async function GET(request: Request, { params }: { params: WorldParams }): Promise<Response> {
  const world = await worldOrNotFound((await params).world);
  const { filter } = listQuery(givenIn(new URL(request.url).searchParams), timelineFilters);
  const calendar = { title: world.title, worldSlug: world.slug, site: siteAddress(), now: systemClock() };
  const { events } = (await timelineFor(db, world.id, filter)) ?? notFound();
  return new Response(timelineIcs(events, calendar), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": cachingOf(world),
      "content-disposition": `attachment; filename="${world.slug}-timeline.ics"`,
    },
  });
}
