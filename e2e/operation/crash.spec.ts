import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import { derived, rebuilt } from "@/e2e/support/derived";
import { OwnServer, query } from "@/e2e/support/own-server";
import { seeded } from "@/e2e/support/seeded";
import { test } from "@/e2e/support/test";
import { hashOfSecret } from "@/lib/auth/secret";

const SAVES = 200;
/** How often the server is killed on the way: each time costs a start. */
const KILLS = 8;
const TOKEN = "canonry_story_of_a_crash";
const ARTICLE = "/api/v1/worlds/river/articles/the-bridge";

let server: OwnServer;
test.beforeEach(async () => {
  server = await OwnServer.at();
});
test.afterEach(() => server.end());

test("no acknowledged save is lost when the server is killed at random moments", async () => {
  test.setTimeout(300_000);
  let run = await server.started();
  await prepare();
  const chance = seeded(20_261_123);
  const killAt = new Set(
    Array.from({ length: KILLS }, (_none, index) => Math.floor(((index + chance()) * SAVES) / KILLS)),
  );
  const acknowledged = new Map<number, string>([[1, "Begun."]]);
  let head = 1;
  let kills = 0;
  for (let save = 0; save < SAVES; save += 1) {
    const text = `Save ${save} of the bridge.`;
    const answer = ask("PUT", ARTICLE, { baseRevision: head, markdown: text, summary: "" }).catch(() => null);
    let killed: Promise<void> | undefined;
    if (killAt.has(save)) {
      await wait(chance() * 60);
      killed = server.killed(run, kills % 2 === 1);
      kills += 1;
    }
    const saved = await answer;
    if (saved?.status === 200) {
      head = (saved.body as { revision: number }).revision;
      acknowledged.set(head, text);
    }
    if (killed) {
      await killed;
      run = await server.started();
      head = await headAfterCrash(head, text);
    }
  }
  expect(kills).toBe(killAt.size);
  expect(acknowledged.size).toBeGreaterThan(SAVES - KILLS);
  await expectWholeHistory(head, acknowledged);
  const before = await derived(server);
  await rebuilt(server);
  expect(await derived(server)).toEqual(before);
});

/** What the head is after a crash: as it was, or one further with exactly the text that was on its way. */
async function headAfterCrash(known: number, onItsWay: string): Promise<number> {
  const { body } = await ask("GET", ARTICLE);
  const { revision, text } = body as { revision: number; text: string };
  expect(revision - known).toBeLessThanOrEqual(1);
  if (revision > known) expect(text).toBe(onItsWay);
  return revision;
}

async function expectWholeHistory(head: number, acknowledged: ReadonlyMap<number, string>): Promise<void> {
  const rows = await query<{ number: number }>(server.databaseUrl(), `SELECT number FROM "Revision" ORDER BY number`);
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: head }, (_none, index) => index + 1));
  for (const [number, text] of acknowledged) {
    const { body } = await ask("GET", `${ARTICLE}/revisions/${number}`);
    expect(body).toMatchObject({ number, text });
  }
}

/** Somebody with a token, a world and an article to save. */
async function prepare(): Promise<void> {
  const url = server.databaseUrl();
  await query(url, `INSERT INTO "User" (id, email, name) VALUES ('anna', 'anna@example.org', 'Anna')`);
  await query(
    url,
    `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ('t', 'anna', 'story', $1, now())`,
    [hashOfSecret(TOKEN)],
  );
  await ask("POST", "/api/v1/worlds", { slug: "river", title: "The river", visibility: "private" });
  const begun = { title: "The bridge", kind: "object", markdown: "Begun.", summary: "" };
  expect((await ask("POST", "/api/v1/worlds/river/articles", begun)).status).toBe(201);
}

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(server.address + path, {
    method,
    headers: { authorization: `Bearer ${TOKEN}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
