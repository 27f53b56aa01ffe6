import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { decideCanon } from "@/lib/canon/decide-canon";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { DatabaseWatch } from "../database-watch";

const { db, reset } = await testDb();

/** Say nothing on a page that anybody may read: accounts, what is one's own, what is counted, what is suggested. */
const SILENT = [
  "Account",
  "AdministrationEntry",
  "ApiToken",
  "BookPlace",
  "ContradictionsDue",
  "Draft",
  "FailedMail",
  "FeedKey",
  "IdempotentResponse",
  "Invitation",
  "JoinRequest",
  "MailSettings",
  "MailedLink",
  "MutedWorld",
  "PassageVector",
  "PersonUse",
  "RateLimit",
  "ReadMarker",
  "RetconChoice",
  "SeenChanges",
  "SeenNotifications",
  "SentenceDecision",
  "Session",
  "SignInWait",
  "SignUpRequest",
  "Watch",
  "WorldUse",
  "_prisma_migrations",
];

const heard: string[] = [];
let missed = 0;
let watch: DatabaseWatch;
let setting: Setting;

beforeAll(async () => {
  watch = new DatabaseWatch(process.env.DATABASE_URL ?? "", [
    {
      channel: "canonry_pages",
      hear: (world) => heard.push(world),
      miss: () => {
        missed += 1;
      },
    },
  ]);
  await watch.start();
});
afterAll(() => watch.stop());
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "siberia", "public");
  await watch.answers();
  heard.length = 0;
});

/** The worlds of which changes have been told since this was asked last. */
async function notified(): Promise<string[]> {
  expect(await watch.answers()).toBe(true);
  return [...new Set(heard.splice(0))].sort();
}

test("every table tells what changes in it, but those that stand on no page", async () => {
  const tables = await db.$queryRaw<{ name: string; events: bigint }[]>`
    SELECT relname AS name, (SELECT count(*) FROM pg_trigger AS t WHERE tgrelid = c.oid AND tgname LIKE '%tells_pages') AS events
    FROM pg_class AS c WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`;
  const silent = tables.filter(({ events }) => events === 0n).map(({ name }) => name);
  expect(silent).toEqual(SILENT);
  expect(tables.filter(({ events }) => events > 0n).length).toBeGreaterThan(30);
});

test("what is written is heard before the database answers again, under the address of its world alone", async () => {
  await aWorld(db, "elsewhere", "public");
  expect(await notified()).toEqual(["elsewhere"]);
  const article = await anArticleWith(setting, doc(p("The bridge burned.")), "The bridge");
  expect(await notified()).toEqual(["siberia"]);
  const decided = await decideCanon(setting.context, "siberia", {
    article,
    to: "non-canon",
    reason: "Not so.",
    rule: "owner",
  });
  expect(decided.ok).toBe(true);
  expect(await notified()).toEqual(["siberia"]);
  await db.world.update({ where: { slug: "siberia" }, data: { visibility: "private" } });
  expect(await notified()).toEqual(["siberia"]);
});

test("SQL by hand is heard too: each table, whatever is done to it, and a world under both of its addresses", async () => {
  const article = await anArticleWith(setting, doc(p("The bridge burned.")), "The bridge");
  await notified();
  for (const statement of [
    `UPDATE "Article" SET title = title WHERE slug = '${article}'`,
    'UPDATE "ArticleCoverage" SET "articleId" = "articleId"',
    'DELETE FROM "BlockOrigin"',
    'INSERT INTO "PostLabel" SELECT * FROM "PostLabel"',
    'UPDATE "Question" SET "versionId" = "versionId"',
    'UPDATE "Membership" SET role = role',
  ]) {
    const changed = await db.$executeRawUnsafe(statement);
    expect([statement, await notified()]).toEqual([statement, changed > 0 ? ["siberia"] : []]);
  }
  await db.$executeRawUnsafe(`UPDATE "World" SET slug = 'sibir'`);
  expect(await notified()).toEqual(["siberia", "sibir"]);
});

test("a person's new name stands everywhere; that they signed in stands nowhere", async () => {
  const id = setting.context.actor.userId;
  await db.user.update({ where: { id }, data: { name: "Anna the Second" } });
  expect(await notified()).toEqual(["*"]);
  await db.user.update({ where: { id }, data: { sessionEpoch: 4, tourDone: true, passwordHash: "x" } });
  expect(await notified()).toEqual([]);
  await db.installation.upsert({
    where: { id: 1 },
    create: { id: 1, signUpOpen: false },
    update: { signUpOpen: false },
  });
  expect(await notified()).toEqual(["*"]);
});

test("what is taken back is never told, and a long transaction is told when it is committed", async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const change = `UPDATE "World" SET description = description || '.'`;
  await client.query("BEGIN");
  await client.query(change);
  expect(await notified()).toEqual([]);
  await client.query("ROLLBACK");
  expect(await notified()).toEqual([]);
  await client.query("BEGIN");
  await client.query(change);
  await client.query("COMMIT");
  expect(await notified()).toEqual(["siberia"]);
  await client.end();
});

test("when the connection is killed what was heard counts for nothing, and it is heard again by itself", async () => {
  const before = missed;
  await db.$executeRawUnsafe(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'canonry watch' AND datname = current_database()",
  );
  await expect.poll(() => missed).toBe(before + 1);
  await expect.poll(() => watch.answers(), { timeout: 5_000 }).toBe(true);
  await db.world.update({ where: { slug: "siberia" }, data: { description: "After." } });
  await wait(0);
  expect(await notified()).toEqual(["siberia"]);
});
