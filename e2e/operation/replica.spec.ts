import { randomBytes } from "node:crypto";
import { expect } from "@playwright/test";
import { OwnServer, query, type Run } from "@/e2e/support/own-server";
import { PinnedClient } from "@/e2e/support/pinned-client";
import { test } from "@/e2e/support/test";
import { hashOfSecret } from "@/lib/auth/secret";
import { type StreamingReplica, startStreamingReplica } from "@/prisma/testing/streaming-replica";

const SAVES = 12;
const TOKEN = "canonry_story_of_a_replica";
const WORLD = "/api/v1/worlds/river";
const ARTICLE = `${WORLD}/articles/the-bridge`;
const PAGE = "/w/river/a/the-bridge";

let first: OwnServer;
let second: OwnServer;
let replica: StreamingReplica;
test.beforeEach(async () => {
  first = await OwnServer.at();
  second = await OwnServer.at();
});
test.afterEach(async () => {
  await second.end();
  await first.end();
});

test("what is public comes from the replica as new as it was saved, and from the primary while the replica is behind or gone", async () => {
  test.setTimeout(180_000);
  const { run, replicaUrl } = await started();
  const [anna, visitor] = [new PinnedClient(second, TOKEN), new PinnedClient(second, null)];
  await prepare(anna);
  const saved = async (text: string) => {
    const { revision } = JSON.parse((await anna.ask("GET", ARTICLE)).text) as { revision: number };
    const save = { baseRevision: revision, markdown: `${text}.`, summary: text };
    expect((await anna.ask("PUT", ARTICLE, save)).status).toBe(200);
    const [page, read] = [await visitor.ask("GET", PAGE), await visitor.ask("GET", ARTICLE)];
    expect([page.status, page.text.includes(`${text}.`)], text).toEqual([200, true]);
    expect([read.status, read.text.includes(`${text}.`)], text).toEqual([200, true]);
  };
  for (let save = 1; save <= SAVES; save += 1) await saved(`Save ${save} of the bridge`);
  expect(await queriesOfArticles(replicaUrl)).toBeGreaterThan(0);
  await replica.pause();
  for (let save = 1; save <= SAVES; save += 1) await saved(`Save ${save} while the replica stands still`);
  await replica.resume();
  await replica.stop();
  for (let save = 1; save <= SAVES; save += 1) await saved(`Save ${save} without a replica`);
  expect(run.said).toContain("The database at DATABASE_REPLICA_URL does not answer");
  expect(run.said).not.toMatch(/error/i);
});

/** A server with its database, a replica of that, and another server that reads from it. */
async function started(): Promise<{ run: Run; replicaUrl: string }> {
  const secret = randomBytes(32).toString("hex");
  await first.started({ NEXTAUTH_SECRET: secret });
  replica = await startStreamingReplica(first.superuserUrl("canonry"));
  const database = first.databaseUrl();
  const replicaUrl = Object.assign(new URL(database), { port: String(replica.port) }).href;
  const run = await second.started({
    DATABASE_URL: database,
    DATABASE_REPLICA_URL: replicaUrl,
    NEXTAUTH_SECRET: secret,
  });
  return { run, replicaUrl };
}

/** How many connections of the replica were last asked for an article. */
async function queriesOfArticles(url: string): Promise<number> {
  const sql = `SELECT pid FROM pg_stat_activity WHERE query LIKE '%"Article"%' AND pid <> pg_backend_pid()`;
  return (await query(url, sql)).length;
}

async function prepare(anna: PinnedClient): Promise<void> {
  const url = first.databaseUrl();
  await query(url, `INSERT INTO "User" (id, email, name) VALUES ('anna', 'anna@example.org', 'Anna')`);
  await query(
    url,
    `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ('t', 'anna', 'story', $1, now())`,
    [hashOfSecret(TOKEN)],
  );
  const world = { slug: "river", title: "The river", visibility: "public" };
  expect((await anna.ask("POST", "/api/v1/worlds", world)).status).toBe(201);
  const begun = { title: "The bridge", kind: "object", markdown: "Begun.", summary: "" };
  expect((await anna.ask("POST", `${WORLD}/articles`, begun)).status).toBe(201);
}
