import { sceneOf } from "@/components/timeline/chart/scene";
import { pointOf } from "@/lib/dates/date";
import { LANES } from "@/lib/timeline/input";
import { MOST_EVENTS, timelineOf } from "@/lib/timeline/read";
import { aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

const EXTENT = { articles: 10_000, claimsEach: 10, yearsFrom: -500, years: 2_500 };
const RUNS = 40;
/** Pixels a day at which the picture is laid out: two centuries, ten years, and a month on a desk's width. */
const SCALES = [0.016, 0.33, 40];

/** How long the timeline's data takes in a world of 10,000 articles with 100,000 claims that have dates, and how long its picture is laid out. */
export async function bench({ database }: BenchTools): Promise<void> {
  await database();
  const { db } = await import("@/lib/db");
  const { worldId } = await aWorld(db, "timeline");
  const { articles, claimsEach, yearsFrom, years } = EXTENT;
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", title, kind, tags, aliases, "wordCount", "changedAt")
    SELECT 'a' || n, ${worldId}, 'battle-' || n, 1, now(), 'Battle ' || n, (ARRAY['event','place','person','unit'])[1 + n % 4],
      ARRAY['tag ' || n % 40], '{}', 400, now() FROM generate_series(1, ${articles}::int) AS n`;
  await db.$executeRaw`
    INSERT INTO "Claim" (id, "articleId", "worldId", "order", text, block, "blockHash", prefix, suffix, start, "firstDay", "lastDay", "date", "datesRead")
    SELECT 'c' || c, 'a' || n, ${worldId}, c, 'The army crossed the river ' || n || ' with all that it had', 'b', 'h', '', '', 0, day,
      day + (n * c) % 400, '1940', true
    FROM generate_series(1, ${articles}::int) AS n, generate_series(1, ${claimsEach}::int) AS c,
      LATERAL (SELECT 365 * ${yearsFrom}::int + (n * 7919 + c * 104729) % (365 * ${years}::int) AS day) AS dated`;
  await db.$executeRaw`ANALYZE`;
  const centuries = { from: pointOf(100) };
  await time(`the first ${MOST_EVENTS} events`, () => timelineOf(db, worldId, {}));
  await time(`${MOST_EVENTS} events from the year 100 on`, () => timelineOf(db, worldId, centuries));
  await time("100 events of one tag", () => timelineOf(db, worldId, { tag: "tag 7" }, { limit: 100 }));
  const events = await timelineOf(db, worldId, {});
  for (const perDay of SCALES)
    for (const lanes of LANES)
      await time(`laying out by ${lanes}, ${perDay} px a day`, async () => sceneOf(events, lanes, perDay));
}

/** Prints the median and the 95th percentile of several runs. */
async function time(name: string, run: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let each = 0; each < RUNS; each += 1) {
    const begun = performance.now();
    await run();
    took.push(performance.now() - begun);
  }
  took.sort((a, b) => a - b);
  const [median = 0, late = 0] = [took[RUNS / 2], took[Math.floor(RUNS * 0.95)]];
  console.log(`${name}: median ${median.toFixed(1)} ms, 95 % ${late.toFixed(1)} ms`);
}
