import { expect } from "@playwright/test";
import { OwnServer, query } from "@/e2e/support/own-server";
import { seeded } from "@/e2e/support/seeded";
import { test } from "@/e2e/support/test";
import { hashOfSecret } from "@/lib/auth/secret";
import { doc, p } from "@/lib/document/model/build";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";

const CLIENTS = 50;
/** In each round all clients save at once; a round begins when every answer of the one before is there. */
const ROUNDS = 5;
/** Blocks that everybody likes to change, beside one of each client's own: about a third of the saves meet there. */
const SHARED = 8;
const ARTICLE = "/api/v1/worlds/river/articles/the-bridge";
const WORDS = "The carters who crossed the river on the ice kept a list of every sledge that went over it. ".repeat(3);

/** What a client saw, and what it made of it. */
type Save = { readonly client: number; readonly base: number; readonly sent: DocJson };
type Answer = { readonly status: number; readonly body: Record<string, unknown> };

let server: OwnServer;
test.beforeEach(async () => {
  server = await OwnServer.at();
});
test.afterEach(() => server.end());

test("of fifty who save one article at once nobody loses a block without being shown the conflict", async () => {
  test.setTimeout(300_000);
  await server.started();
  await prepare();
  const chance = seeded(20_261_125);
  const acknowledged = new Map<number, Save>();
  const refused: Answer[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const saves = await Promise.all(everybody().map((client) => aSave(client, round, chance)));
    const answers = await Promise.all(saves.map(({ client, ...save }) => sendTwice(client, save, round)));
    for (const [index, answer] of answers.entries()) {
      const save = saves[index];
      if (answer.status === 200 && save) acknowledged.set(Number(answer.body.revision), save);
      else refused.push(answer);
    }
  }
  expect(
    refused.filter(({ status, body }) => status !== 409 || !Array.isArray(body.blocks) || body.blocks.length === 0),
  ).toEqual([]);
  expect(refused.length).toBeGreaterThan(CLIENTS / 2);
  expect(acknowledged.size + refused.length).toBe(CLIENTS * ROUNDS);
  const counts = `${acknowledged.size} acknowledged, ${refused.length} shown a conflict`;
  test.info().annotations.push({ type: "saves", description: counts });
  await expectWholeHistory(acknowledged);
  const [{ deadlocks } = { deadlocks: "?" }] = await query<{ deadlocks: string }>(
    server.databaseUrl(),
    "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()",
  );
  expect(Number(deadlocks)).toBe(0);
});

/** Reads the article (one in three keeps an older revision for a base) and changes a block or two of it. */
async function aSave(client: number, round: number, chance: () => number): Promise<Save> {
  const [late, shared, where, more] = [chance() < 1 / 3, chance() < 1 / 3, chance(), chance()];
  const head = await ask(client, "GET", ARTICLE);
  expect(head.status).toBe(200);
  const newest = Number(head.body.revision);
  const base = late ? Math.max(1, newest - 20) : newest;
  const seen = base === newest ? head : await ask(client, "GET", `${ARTICLE}?revision=${base}`);
  const { content } = seen.body.doc as DocJson;
  const target = shared ? `s${Math.floor(where * SHARED)}` : `c${client}`;
  const says = `Client ${client} in round ${round}. ${WORDS}`;
  const changed = content.map((node) => (blockId(node) === target ? p.id(target, says) : node));
  const added = more < 1 / 4 ? [p.id(`n${client}x${round}`, `Added by client ${client} in round ${round}.`)] : [];
  return { client, base, sent: { type: "doc", content: [...changed, ...added] } };
}

/** One in five loses the answer and sends the same again, under the same key: it counts once. */
async function sendTwice(client: number, { base, sent }: Omit<Save, "client">, round: number): Promise<Answer> {
  const body = { baseRevision: base, doc: sent, summary: `Round ${round}` };
  const key = client % 5 === 0 ? `${client} ${round}` : undefined;
  const first = ask(client, "PUT", ARTICLE, body, key);
  if (key === undefined) return first;
  const [one, two] = await Promise.all([first, ask(client, "PUT", ARTICLE, body, key)]);
  if (one.status === 200) expect(two.body).toEqual(one.body);
  return one;
}

/**
 * Every acknowledged save is a revision, with its own words in it. And from each revision to the next nothing changed but what
 * its author changed themselves in a text that they had seen.
 */
async function expectWholeHistory(acknowledged: ReadonlyMap<number, Save>): Promise<void> {
  const url = server.databaseUrl();
  const rows = await query<{ number: number; authorId: string }>(
    url,
    `SELECT number, "authorId" FROM "Revision" ORDER BY number`,
  );
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: acknowledged.size + 1 }, (_none, index) => index + 1),
  );
  const texts = new Map<number, ReadonlyMap<string, string>>();
  for (const { number } of rows) texts.set(number, blocksOf(await contentOf(number)));
  for (const [number, save] of acknowledged) {
    expect(rows[number - 1]?.authorId).toBe(`client${save.client}`);
    const [before, after] = [textsOf(texts, number - 1), textsOf(texts, number)];
    const [base, sent] = [textsOf(texts, save.base), blocksOf(save.sent.content)];
    for (const [id, text] of sent)
      if (base.get(id) !== text) expect([number, id, after.get(id)]).toEqual([number, id, text]);
    for (const [id, text] of before) {
      if (after.get(id) === text) continue;
      expect([number, id, "had seen", base.get(id)]).toEqual([number, id, "had seen", text]);
      expect([number, id, "changed it to", sent.get(id)]).toEqual([number, id, "changed it to", after.get(id)]);
    }
  }
}

async function contentOf(number: number): Promise<readonly NodeJson[]> {
  const { body } = await ask(0, "GET", `${ARTICLE}?revision=${number}`);
  return (body.doc as DocJson).content;
}

function blocksOf(content: readonly NodeJson[]): ReadonlyMap<string, string> {
  return new Map(content.map((node) => [blockId(node), nodeText(node)]));
}

function textsOf(texts: ReadonlyMap<number, ReadonlyMap<string, string>>, number: number): ReadonlyMap<string, string> {
  return texts.get(number) ?? new Map();
}

function everybody(): number[] {
  return Array.from({ length: CLIENTS }, (_none, client) => client);
}

/** People with tokens, a world that they may write in, and an article with a block for each. */
async function prepare(): Promise<void> {
  const url = server.databaseUrl();
  for (const client of everybody()) {
    const id = `client${client}`;
    await query(url, `INSERT INTO "User" (id, email, name) VALUES ($1, $2, $1)`, [id, `${id}@example.org`]);
    await query(
      url,
      `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ($1, $1, 'story', $2, now())`,
      [id, hashOfSecret(secretOf(client))],
    );
  }
  await ask(0, "POST", "/api/v1/worlds", { slug: "river", title: "The river", visibility: "private" });
  await query(
    url,
    `INSERT INTO "Membership" ("worldId", "userId", role, "createdAt")
     SELECT w.id, u.id, 'contributor', now() FROM "World" w, "User" u WHERE u.id <> 'client0'`,
  );
  const shared = Array.from({ length: SHARED }, (_none, index) => p.id(`s${index}`, `Shared ${index}. ${WORDS}`));
  const own = everybody().map((client) => p.id(`c${client}`, `Of client ${client}. ${WORDS}`));
  const text = doc(...shared, ...own);
  const begun = await ask(0, "POST", "/api/v1/worlds/river/articles", {
    title: "The bridge",
    kind: "object",
    doc: text,
    summary: "",
  });
  expect(begun.status).toBe(201);
}

function secretOf(client: number): string {
  return `canonry_story_of_client_${client}`;
}

async function ask(client: number, method: string, path: string, body?: unknown, key?: string): Promise<Answer> {
  const response = await fetch(server.address + path, {
    method,
    headers: {
      authorization: `Bearer ${secretOf(client)}`,
      ...(key === undefined ? {} : { "idempotency-key": key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
