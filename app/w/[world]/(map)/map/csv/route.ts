import { cachingOf } from "@/app/w/[world]/caching";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { givenIn, listQuery } from "@/lib/base/list-query";
import { db } from "@/lib/db";
import { mapFilters } from "@/lib/map/input";
import { mapCsv } from "@/lib/map/map-csv";
import { mapOf } from "@/lib/map/read";

export async function GET(request: Request, { params }: { params: WorldParams }): Promise<Response> {
  const world = await worldOrNotFound((await params).world);
  const { filter } = listQuery(givenIn(new URL(request.url).searchParams), mapFilters);
  return new Response(mapCsv(await mapOf(db, world.id, filter)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "cache-control": cachingOf(world),
      "content-disposition": `attachment; filename="${world.slug}-map.csv"`,
    },
  });
}
