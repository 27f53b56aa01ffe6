import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RequestLimits } from "@/lib/auth/limit-requests";
import { testDb } from "@/prisma/testing/test-database";
import { DatabaseWatch } from "./database-watch";
import { CountsExchange } from "./exchange-counts";

const { db } = await testDb();

/** Longer than processes take to tell one another, in ms. */
const EXCHANGED_MS = 450;
const ANNA = { userId: "anna" };

/** One process of a site. */
class Site {
  readonly limits = new RequestLimits();
  private readonly exchange = new CountsExchange(this.limits);
  private readonly watch = new DatabaseWatch(process.env.DATABASE_URL ?? "", [this.exchange.listener]);

  async start(): Promise<void> {
    await this.watch.start();
    this.exchange.start(this.watch);
  }

  async stop(): Promise<void> {
    this.exchange.stop();
    await this.watch.stop();
  }

  /** How many of so many requests at once are let through. */
  async passing(count: number, who: Parameters<RequestLimits["count"]>[0] = ANNA): Promise<number> {
    const counted = await Promise.all(Array.from({ length: count }, () => this.limits.count(who, "world")));
    return counted.filter(({ ok }) => ok).length;
  }
}

let sites: readonly [Site, Site, Site];
beforeEach(async () => {
  sites = [new Site(), new Site(), new Site()];
  for (const site of sites) await site.start();
});
afterEach(async () => {
  for (const site of sites) await site.stop();
});

test("what one process let through counts at the others, and nobody is let through more often for changing between them", async () => {
  const [first, second, third] = sites;
  expect(await first.passing(15)).toBe(15);
  await wait(EXCHANGED_MS);
  expect(await second.passing(8)).toBe(8);
  await wait(EXCHANGED_MS);
  // Twenty-five in all, five a minute and twenty on top; no process has refused anything yet.
  expect(await third.passing(10)).toBe(2);
  await wait(EXCHANGED_MS);
  expect(await first.passing(5)).toBe(0);
  expect(await second.passing(5, { userId: "boris" })).toBe(5);
});

test("refused requests are told to nobody, and one's own messages are not counted twice", async () => {
  const [first] = sites;
  expect(await first.passing(12)).toBe(12);
  await wait(EXCHANGED_MS);
  expect(await first.passing(40)).toBe(13);
  expect(first.limits.takeCounts()).toEqual([{ cost: "world", requester: "user anna", times: 13 }]);
});

test("many places are told of in several messages, and what has another form is no trouble", async () => {
  const [first, second] = sites;
  for (const message of ['["another version", {"world": 5}]', '["another version", [["world"]]]', "nothing", "7"])
    await db.$executeRaw`SELECT pg_notify('canonry_requests', ${message})`;
  const places = Array.from({ length: 200 }, (_none, at) => ({ ipAddress: `2001:db8:0:${at.toString(16)}::` }));
  for (const place of places) expect(await first.passing(25, place)).toBe(25);
  await wait(EXCHANGED_MS);
  for (const place of places) expect(await second.passing(1, place)).toBe(0);
});
