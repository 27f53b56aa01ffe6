import { ledgerFilter, ledgerShape } from "@/app/w/[world]/(evidence)/ledger/ledger-query";
import { cachingOf } from "@/app/w/[world]/caching";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { db } from "@/lib/db";
import { ledgerCsv } from "@/lib/evidence/ledger/ledger-csv";
import { departuresOf } from "@/lib/evidence/ledger/read";

export async function GET(request: Request, { params }: { params: WorldParams }): Promise<Response> {
  const world = await worldOrNotFound((await params).world);
  const query = ledgerShape.parse(Object.fromEntries(new URL(request.url).searchParams));
  const departures = await departuresOf(db, world.id, ledgerFilter(query));
  return new Response(ledgerCsv(departures), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "cache-control": cachingOf(world),
      "content-disposition": `attachment; filename="${world.slug}-ledger.csv"`,
    },
  });
}
