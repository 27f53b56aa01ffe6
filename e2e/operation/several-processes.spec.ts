import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import { derived, rebuilt } from "@/e2e/support/derived";
import { OwnServer, query, type Run, stateOf } from "@/e2e/support/own-server";
import { PinnedClient } from "@/e2e/support/pinned-client";
import { PinnedWriter } from "@/e2e/support/pinned-writer";
import { test } from "@/e2e/support/test";
import { hashOfSecret } from "@/lib/auth/secret";

/** How many saves there are: `SAVES=500 npm run e2e -- several-processes.spec.ts`. */
const SAVES = Number(process.env.SAVES ?? 120);
const WRITERS = 4;
const KILLS = 5;
/** Whoever is not with the process that ends is answered in some ten ms; on a busy machine, that also starts another one, in this time. */
const SOON_MS = 10_000;
const READ_EVERY_MS = 20;
/** Longer than processes take to tell one another how often somebody asked, in ms. */
const EXCHANGED_MS = 1_000;
const TOKEN = "canonry_story_of_several_processes";
const WORLD = "/api/v1/worlds/river";

let server: OwnServer;
test.beforeEach(async () => {
  server = await OwnServer.at();
});
test.afterEach(() => server.end());

test("one of two processes is killed under writers and readers: the other serves on, and nothing acknowledged is lost", async () => {
  test.setTimeout(180_000 + SAVES * 1_000);
  const run = await server.started({ PROCESSES: "2" });
  const writers = await someWriters();
  const readers = [new PinnedClient(server, null), new PinnedClient(server, null)];
  let reading = true;
  let expectedBreaks = 0;
  const read = readers.map(async (reader) => {
    let broken = 0;
    while (reading) {
      const { status, ms } = await reader.ask("GET", "/w/river/a/bridge-0");
      if (status === 0) broken += 1;
      else expect([status, ms < SOON_MS], `${ms} ms`).toEqual([200, true]);
      await wait(READ_EVERY_MS);
    }
    return broken;
  });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const processes = await spread(run, writers);
    const saving = writers.map((writer) => writer.save(Math.ceil(SAVES / WRITERS / KILLS)));
    await expect
      .poll(() => writers.every(({ isHalfway }) => isHalfway), { timeout: 120_000, intervals: [5] })
      .toBe(true);
    const [victim = 0] = processes.filter((_pid, at) => at === kill % 2);
    const others = writers.filter(({ client }) => client.servedBy(processes) !== victim);
    expectedBreaks += readers.filter((reader) => reader.servedBy(processes) === victim).length;
    process.kill(victim, "SIGKILL");
    const breaks = await Promise.all(saving);
    const unharmed = breaks.filter((_breaks, at) => others.includes(writers[at] as PinnedWriter));
    console.log(`Killed ${kill + 1}: ${others.length} of ${WRITERS} writers were with the other; ${breaks} broken off`);
    expect(unharmed).toEqual(unharmed.map(() => 0));
    await expect.poll(() => run.said.match(/serves again/g)?.length, { timeout: 30_000 }).toBe(kill + 1);
  }
  reading = false;
  const breaks = (await Promise.all(read)).reduce((sum, each) => sum + each, 0);
  expect(breaks, "readers who were with a process that was killed").toBeLessThanOrEqual(expectedBreaks);
  await expectNothingLost(writers);
  const before = await derived(server);
  await rebuilt(server);
  expect(await derived(server)).toEqual(before);
  const longest = Math.max(...writers.map((writer) => writer.longestMs));
  console.log(`${SAVES} saves, ${KILLS} kills: the longest answer took ${longest.toFixed(0)} ms`);
});

test("one of two that stands still keeps nobody waiting, and is replaced", async () => {
  test.setTimeout(120_000);
  const run = await server.started({ PROCESSES: "2" });
  const [hung = 0] = server.webServers(run);
  process.kill(hung, "SIGSTOP");
  let asked = 0;
  while (!run.said.includes("ended: it did not react for 20 s and was killed")) {
    const visitor = new PinnedClient(server, null);
    const { status, ms } = await visitor.ask("GET", "/api/v1/worlds");
    expect([status, ms < SOON_MS], `${ms} ms`).toEqual([200, true]);
    visitor.leave();
    asked += 1;
  }
  expect(asked).toBeGreaterThan(100);
  await expect.poll(() => run.said, { timeout: 30_000 }).toMatch(/Web server [12] of 2 serves again/);
  expect(server.webServers(run)).toHaveLength(2);
});

test("kill -9 leaves nothing behind, and Ctrl-C ends all in their order", async () => {
  test.setTimeout(120_000);
  const first = await server.started({ PROCESSES: "2" });
  const { keeper, launcher, postgres } = server.processes(first);
  const webServers = server.webServers(first);
  expect(webServers).toHaveLength(2);
  process.kill(webServers[0] ?? 0, "SIGSTOP");
  process.kill(keeper, "SIGKILL");
  const second = await server.started({ PROCESSES: "2" });
  for (const pid of [launcher, postgres, ...webServers]) expect(["", "Z"]).toContain(stateOf(pid));
  const later = server.webServers(second);
  second.child.kill("SIGINT");
  expect(await second.ended).toBe(0);
  for (const pid of later) expect(["", "Z"]).toContain(stateOf(pid));
  expect(second.said).not.toContain("ended");
});

test("who has asked one process too often is refused by the other", async () => {
  const run = await server.started({ PROCESSES: "2", CANONRY_RATE_LIMITS: "" });
  const [one, other] = await onEach(run, await someWriters());
  // What is no world counts as well: 25 at once, of which someWriters made one.
  const tries = async (by: PinnedClient, times: number) => {
    const statuses = [];
    for (let time = 0; time < times; time += 1) statuses.push((await by.ask("POST", "/api/v1/worlds", {})).status);
    return statuses.filter((status) => status === 422).length;
  };
  expect(await tries(one, 14)).toBe(14);
  await wait(EXCHANGED_MS);
  expect(await tries(other, 20)).toBe(10);
  await wait(EXCHANGED_MS);
  expect(await tries(one, 5)).toBe(0);
});

test("a number of processes that is none is refused in one line, before anything is made", async () => {
  const refused = server.start({ PROCESSES: "many" });
  expect(await refused.ended).toBe(1);
  expect(refused.said.trim()).toBe(
    'PROCESSES must be a whole number of web servers from 1 to 32, not "many". The machine\'s number of cores is a good one.',
  );
});

/** Somebody with a token, a public world, and an article for each who writes. */
async function someWriters(): Promise<PinnedWriter[]> {
  const url = server.databaseUrl();
  await query(url, `INSERT INTO "User" (id, email, name) VALUES ('anna', 'anna@example.org', 'Anna')`);
  await query(
    url,
    `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ('t', 'anna', 'story', $1, now())`,
    [hashOfSecret(TOKEN)],
  );
  const anna = new PinnedClient(server, TOKEN);
  const world = { slug: "river", title: "The river", visibility: "public" };
  expect((await anna.ask("POST", "/api/v1/worlds", world)).status).toBe(201);
  const writers: PinnedWriter[] = [];
  for (let at = 0; at < WRITERS; at += 1) {
    const begun = { title: `Bridge ${at}`, kind: "object", markdown: "Begun.", summary: "" };
    expect((await anna.ask("POST", `${WORLD}/articles`, begun)).status).toBe(201);
    writers.push(new PinnedWriter(new PinnedClient(server, TOKEN), `${WORLD}/articles/bridge-${at}`));
  }
  return writers;
}

/** Has everybody come anew until each of the two processes has some of them; resolves to the processes. */
async function spread(run: Run, writers: readonly PinnedWriter[]): Promise<readonly number[]> {
  const processes = server.webServers(run);
  expect(processes).toHaveLength(2);
  const clients = writers.map(({ client }) => client);
  await expect(async () => {
    for (const client of clients) client.leave();
    await Promise.all(clients.map((client) => client.ask("GET", "/api/v1/worlds")));
    const served = new Set(clients.map((client) => client.servedBy(processes)));
    expect([...served].sort()).toEqual([...processes].sort());
  }).toPass({ timeout: 20_000, intervals: [20] });
  return processes;
}

/** Returns somebody who is with one of the processes, and somebody who is with the other. */
async function onEach(run: Run, writers: readonly PinnedWriter[]): Promise<readonly [PinnedClient, PinnedClient]> {
  const processes = await spread(run, writers);
  const [one, other] = processes.map((pid) => writers.find(({ client }) => client.servedBy(processes) === pid)?.client);
  if (!one || !other) throw new Error("All are with one process.");
  return [one, other];
}

/** Every acknowledged save is a revision with its own words, and the numbers have no gaps. */
async function expectNothingLost(writers: readonly PinnedWriter[]): Promise<void> {
  expect(writers.flatMap(({ acknowledged }) => acknowledged).length).toBeGreaterThanOrEqual(SAVES);
  for (const { path, acknowledged } of writers) {
    const rows = await query<{ number: number; summary: string }>(
      server.databaseUrl(),
      `SELECT number, summary FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" WHERE a.slug = $1 ORDER BY number`,
      [path.split("/").at(-1)],
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, at) => at + 1));
    const known = new Map(rows.map(({ number, summary }) => [number, summary]));
    for (const { revision, text } of acknowledged) expect(known.get(revision)).toBe(text);
  }
}
