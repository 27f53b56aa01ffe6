import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startThrowAwayPostgres, type ThrowAwayPostgres } from "@/bin/lib/throw-away-database";
import { DatabaseWatch } from "@/bin/server/database-watch";
import { type StreamingReplica, startStreamingReplica } from "@/prisma/testing/streaming-replica";
import { Replica } from "./replica";

let primary: ThrowAwayPostgres;
let streaming: StreamingReplica;
let watch: DatabaseWatch;
let writer: pg.Client;
let replica: Replica;
const said: string[] = [];

beforeAll(async () => {
  primary = await startThrowAwayPostgres({ durable: true });
  streaming = await startStreamingReplica(primary.url("postgres"));
  watch = new DatabaseWatch(primary.url("postgres"));
  await watch.start();
  writer = new pg.Client({ connectionString: primary.url("postgres") });
  await writer.connect();
  await writer.query("CREATE TABLE word (said text)");
});
afterAll(async () => {
  await writer.end();
  await watch.stop();
  await streaming.stop();
  await primary.stop();
});
afterEach(async () => {
  await replica.end();
  said.length = 0;
});

function replicaAt(url: string): Replica {
  replica = new Replica(url, (line) => said.push(line));
  return replica;
}

function urlOfReplica(): string {
  return Object.assign(new URL(primary.url("postgres")), { port: String(streaming.port) }).href;
}

async function position() {
  const at = await watch.position();
  if (!at) throw new Error("The database does not say where it is.");
  return at;
}

test("a replica that follows has a write a moment after it, and only what it has is asked of it", async () => {
  replicaAt(urlOfReplica());
  for (let time = 0; time < 20; time += 1) {
    await writer.query("INSERT INTO word VALUES ('bridge')");
    await expect.poll(async () => replica.hasReached(await position())).toBe(true);
  }
  await streaming.pause();
  const before = await position();
  await writer.query("INSERT INTO word VALUES ('river')");
  expect(await replica.hasReached(await position())).toBe(false);
  await wait(120);
  expect(await replica.hasReached(before), "what it had it still has").toBe(true);
  await streaming.resume();
  await expect.poll(async () => replica.hasReached(await position())).toBe(true);
  expect(said).toEqual([]);
});

test("a replica that does not answer is told of once, left alone, and told of when it is back", async () => {
  const address = new URL(urlOfReplica());
  replicaAt(Object.assign(new URL(address), { port: "1" }).href);
  const at = await position();
  const begun = performance.now();
  for (let time = 0; time < 200; time += 1) expect(await replica.hasReached(at)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(said).toEqual([expect.stringContaining("does not answer")]);
  expect(said.join()).not.toContain(address.password);
});

test("one that broke off at a question is not asked for a while, and then serves again", async () => {
  replicaAt(urlOfReplica());
  await expect.poll(async () => replica.hasReached(await position())).toBe(true);
  replica.fail(new Error("Connection terminated unexpectedly"));
  expect(await replica.hasReached(await position())).toBe(false);
  await expect.poll(async () => replica.hasReached(await position()), { timeout: 5_000 }).toBe(true);
  expect(said).toEqual([expect.stringContaining("terminated unexpectedly"), "The database's replica serves again."]);
});

test("neither the database itself nor the replica of another one is taken for its replica", async () => {
  replicaAt(primary.url("postgres"));
  expect(await replica.hasReached(await position())).toBe(false);
  expect(said).toEqual([expect.stringContaining("no streaming replica")]);
  await replica.end();
  replicaAt(urlOfReplica());
  const at = await position();
  await expect.poll(async () => replica.hasReached(await position())).toBe(true);
  expect(await replica.hasReached({ ...at, system: "1" })).toBe(false);
});
