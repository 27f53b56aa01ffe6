import { withoutAny } from "@/app/renamed-filters";
import { cachingOf } from "@/app/w/[world]/caching";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { givenIn, listQuery } from "@/lib/base/list-query";
import { db } from "@/lib/db";
import { ledgerFilters } from "@/lib/evidence/ledger/input";
import { ledgerCsv } from "@/lib/evidence/ledger/ledger-csv";
import { departuresOf } from "@/lib/evidence/ledger/read";

export async function GET(request: Request, { params }: { params: WorldParams }): Promise<Response> {
  const world = await worldOrNotFound((await params).world);
  const { filter } = listQuery(withoutAny("tag")(givenIn(new URL(request.url).searchParams)), ledgerFilters);
  const departures = await departuresOf(db, world.id, filter);
  return new Response(ledgerCsv(departures), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "cache-control": cachingOf(world),
      "content-disposition": `attachment; filename="${world.slug}-ledger.csv"`,
    },
  });
}
