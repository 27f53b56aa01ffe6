import { afterEach, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { DatabaseWatch } from "@/server/database-watch";
import { needDatabase } from "@/server/need-database";
import { Served } from "@/server/testing/served-by";

const { db } = await testDb();
/** Nothing listens there. */
const NOWHERE = "postgresql://nobody@127.0.0.1:9/none";

let watch: DatabaseWatch;
let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
  await watch.stop();
});

async function breakItsConnection(): Promise<void> {
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'canonry watch' AND datname = current_database()`;
}

test("a lost connection is noticed at once, and a database that came back is used again", async () => {
  watch = new DatabaseWatch(process.env.DATABASE_URL ?? "");
  const before = performance.now();
  await watch.start();
  expect(watch.isAway).toBe(false);
  await breakItsConnection();
  await expect.poll(() => watch.isAway, { interval: 5 }).toBe(true);
  await expect.poll(() => watch.isAway).toBe(false);
  expect(watch.wasAwaySince(before)).toBe(true);
  expect(watch.wasAwaySince(performance.now())).toBe(false);
});

test("while the database is away pages are 503 without being asked for, and files of the build are served", async () => {
  watch = new DatabaseWatch(NOWHERE);
  await watch.start();
  served = await Served.by(needDatabase(watch), async ({ request, response }) => void response.end(request.url));
  const page = await served.ask("/w/river");
  expect([page.status, page.headers["retry-after"]]).toEqual([503, "5"]);
  expect(page.body).toContain("The database is away for a moment");
  expect(page.body).toContain('http-equiv="refresh" content="5"');
  expect((await served.ask("/_next/static/a.js")).body).toBe("/_next/static/a.js");
});

test("a page that broke because the database went meanwhile is 503 too, one that broke by itself stays 500", async () => {
  watch = new DatabaseWatch(process.env.DATABASE_URL ?? "");
  await watch.start();
  served = await Served.by(needDatabase(watch), async ({ request, response }) => {
    if (request.url === "/goes") {
      await breakItsConnection();
      await expect.poll(() => watch.isAway, { interval: 5 }).toBe(true);
    }
    response.statusCode = 500;
    response.end("broken");
  });
  expect((await served.ask("/stays")).status).toBe(500);
  const page = await served.ask("/goes");
  expect([page.status, page.body.includes("broken")]).toEqual([503, false]);
});
