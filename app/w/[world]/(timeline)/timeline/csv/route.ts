import { notFound } from "next/navigation";
import { cachingOf } from "@/app/w/[world]/caching";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { givenIn, listQuery } from "@/lib/base/list-query";
import { db } from "@/lib/db";
import { timelineFilters } from "@/lib/timeline/input";
import { timelineFor } from "@/lib/timeline/read-standpoint";
import { timelineCsv } from "@/lib/timeline/timeline-csv";

export async function GET(request: Request, { params }: { params: WorldParams }): Promise<Response> {
  const world = await worldOrNotFound((await params).world);
  const { filter } = listQuery(givenIn(new URL(request.url).searchParams), timelineFilters);
  const { events } = (await timelineFor(db, world.id, filter)) ?? notFound();
  return new Response(timelineCsv(events), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "cache-control": cachingOf(world),
      "content-disposition": `attachment; filename="${world.slug}-timeline.csv"`,
    },
  });
}
