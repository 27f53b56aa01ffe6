import { expect, test } from "vitest";
import { byMoment } from "@/lib/document/model/moment";
import { loadSample } from "@/prisma/seed/load-sample";
import { testDb } from "@/prisma/testing/test-database";
import { DIVERGENCE_TAG } from "./ledger";
import { ledgerCsv } from "./ledger-csv";
import { departuresOf } from "./read";

const { db } = await testDb();

test("the ledger holds every claim that departs, in order of time, and goes out as CSV", async () => {
  await loadSample(db, new Map());
  const world = await db.world.findFirstOrThrow();
  const departures = await departuresOf(db, world.id, {});
  const claims = await db.citation.groupBy({ by: ["articleId", "claimId"], where: { stance: "departs" } });
  expect(departures).toHaveLength(claims.length);
  expect(departures.map((each) => each.moment)).toEqual(departures.map((each) => each.moment).sort(byMoment));
  expect(departures.every((each) => each.happened.length > 0)).toBe(true);
  expect(departures.some((each) => each.article.isDivergence)).toBe(true);
  const tagged = await departuresOf(db, world.id, { tag: DIVERGENCE_TAG });
  expect(tagged.every((each) => each.article.isDivergence)).toBe(true);
  const lines = ledgerCsv(departures).trimEnd().split("\r\n");
  expect(lines.length).toBeGreaterThan(departures.length);
  expect(lines[0]).toBe("\uFEFFwhen,in this timeline,in our history,source,told,article,status,point of divergence");
}, 60_000);

test("a cell that a spreadsheet would run is escaped", () => {
  const departure = {
    claim: "c",
    text: '=HYPERLINK("http://example.org")',
    article: { slug: "a", title: "A", isDivergence: false },
    status: "canon" as const,
    moment: null,
    happened: [],
    citations: [],
  };
  expect(ledgerCsv([departure])).toContain(`"'=HYPERLINK(`);
});
