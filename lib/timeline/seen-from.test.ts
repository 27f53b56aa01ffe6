import { expect, test } from "vitest";
import { canonByReading } from "@/lib/canon/testing/seen-by-reading";
import { lastDayOf } from "@/lib/document/model/moment";
import { loadSample } from "@/prisma/seed/load-sample";
import { testDb } from "@/prisma/testing/test-database";
import { timelineSeenFrom } from "./read-standpoint";

const { db } = await testDb();

test("from 60 standpoints the sample's timeline tells the claims with a date that can be seen, with the status of then", async () => {
  await loadSample(db, new Map());
  const { id: worldId } = await db.world.findFirstOrThrow({ where: { isSample: true } });
  const days = ["1930", "1940-06", "1941", "1943-02", "1950"].map((day) => lastDayOf(day) ?? undefined);
  const times = (await db.revision.findMany({ orderBy: { at: "asc" }, select: { at: true } })).map(({ at }) => at);
  let most = 0;
  for (let each = 0; each < 60; each += 1) {
    const standpoint = {
      ...(each % 2 === 0 ? { upToPost: (each * 7) % 20 } : {}),
      ...(each % 3 === 0 && days[each % 5] ? { inWorld: days[each % 5] } : {}),
      ...(each % 4 === 1 ? { asOf: times[(each * 13) % times.length] } : {}),
    };
    const oracle = await canonByReading(db, worldId, {}, standpoint as never, "title");
    const told = oracle.claims.flatMap(({ dated, ...claim }) => (dated ? [claim] : []));
    const seen = await timelineSeenFrom(db, worldId, {}, standpoint as never);
    const asOracle = seen.events
      .map(({ claim: id, status }) => ({ id, status }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(asOracle, JSON.stringify(standpoint)).toEqual(told.sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(seen.total).toBe(told.length);
    most = Math.max(most, told.length);
    const canon = await timelineSeenFrom(db, worldId, { status: "canon" }, standpoint as never);
    expect(canon.events.map(({ claim }) => claim)).toEqual(
      seen.events.filter(({ status }) => status === "canon").map(({ claim }) => claim),
    );
  }
  expect(most).toBeGreaterThan(5);
}, 120_000);
