import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { addFile } from "@/lib/files/add-file";
import { folderStore } from "@/lib/files/store/folder-store";
import { aDrawing } from "@/lib/files/testing/pictures";
import { done } from "@/prisma/seed/done";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { backUp } from "./back-up";
import { dumpOf } from "./dump-of";
import { headerLine } from "./format";
import { restore } from "./restore";
import { restoreFiles } from "./restore-files";

/** A restore makes every table anew: a second on an idle machine, many on a busy one. */
vi.setConfig({ testTimeout: 60_000 });

const WRITERS = 5;
const AT = new Date("2026-11-26T17:30:00Z");
const AWKWARD = "Tab\there, back\\slash, \\. and \\N, quote \" ' and a line\nmore; ünïcode 雪 🜁.";

const { db, reset } = await testDb();
const liveUrl = process.env.DATABASE_URL ?? "";
const restoredUrl = liveUrl.replace(/\/(\w+)$/, "/restored_$1");
const name = new URL(restoredUrl).pathname.slice(1);
const folder = mkdtempSync(join(tmpdir(), "canonry-backup-"));
const file = () => join(folder, `${Math.random()}.gz`);
const store = folderStore(join(folder, "store"));
const otherStore = folderStore(join(folder, "other-store"));
const neverReplace = () => Promise.reject(new Error("not empty"));

beforeAll(async () => {
  await sql(liveUrl, `CREATE DATABASE ${name}`);
});
beforeEach(async () => {
  await reset();
  await sql(restoredUrl, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
});
afterAll(async () => {
  await sql(liveUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

test("a backup under five writers is one moment: what is restored equals it row by row", {
  timeout: 60_000,
}, async () => {
  const setting = await aWorld(db);
  const writers = startWriters(setting);
  await expect.poll(() => writers.acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(WRITERS * 2);
  const acknowledgedBefore = [...writers.acknowledged];
  const path = file();
  const snapshot = await dumpWithSnapshot(path);
  const during = writers.acknowledged.length;
  await writers.stop();
  expect(during).toBeGreaterThan(acknowledgedBefore.length);
  const { rows } = await restore(restoredUrl, path, neverReplace, otherStore);
  expect(await contents(restoredUrl)).toEqual(snapshot);
  expect(rows).toBe(Object.values(snapshot).reduce((sum, { count }) => sum + count, 0));
  const kept = await sql<{ slug: string; number: number }>(
    restoredUrl,
    `SELECT a.slug, r.number FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"`,
  );
  expect(kept).toEqual(expect.arrayContaining(acknowledgedBefore));
});

test("sequences go on after the last number, generated columns and triggers work, foreign keys are there", async () => {
  const setting = await aWorld(db);
  await anArticle(setting, "the-bridge");
  const path = file();
  await backUp(liveUrl, path, AT, store);
  await restore(restoredUrl, path, neverReplace, otherStore);
  const shape = `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition, convalidated
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`;
  expect(await sql(restoredUrl, shape)).toEqual(await sql(liveUrl, shape));
  const triggers = `SELECT tgrelid::regclass::text AS table, tgname, tgenabled FROM pg_trigger
    JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace ORDER BY 1, 2`;
  expect(await sql(restoredUrl, triggers)).toEqual(await sql(liveUrl, triggers));
  const sequences = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1";
  const standing = await sql<{ last_value: string | null }>(restoredUrl, sequences);
  expect(standing).toEqual(await sql(liveUrl, sequences));
  expect(standing.some(({ last_value }) => Number(last_value) > 1)).toBe(true);
  await expect(sql(restoredUrl, `UPDATE "Revision" SET summary = 'never'`)).rejects.toThrow(/never change/i);
  expect(
    await sql(restoredUrl, `SELECT "articleId" FROM "ArticleText" WHERE search @@ 'bridge'::tsquery`),
  ).toHaveLength(1);
});

test("characters that mean something to COPY come back as they were", async () => {
  const setting = await aWorld(db);
  await db.world.update({ where: { id: setting.worldId }, data: { description: AWKWARD } });
  const path = file();
  await backUp(liveUrl, path, AT, store);
  await restore(restoredUrl, path, neverReplace, otherStore);
  expect(await sql(restoredUrl, `SELECT description FROM "World"`)).toEqual([{ description: AWKWARD }]);
});

test("pictures come along, whole or not at all, and one that the store lost is told", async () => {
  const setting = await aWorld(db);
  const names = await Promise.all(
    [1, 2].map(async (seed) => {
      const bytes = await aDrawing({ width: 300, height: 300, seed });
      const added = done(await addFile(setting.context, store, setting.slug, { bytes, name: `${seed}.png` }));
      return (await db.file.findUniqueOrThrow({ where: { id: added.id } })).hash;
    }),
  );
  const [kept = "", lost = ""] = names;
  const before = await store.get(kept);
  expect(before?.length).toBeGreaterThan(100_000);
  await store.remove(lost);
  const path = file();
  expect(await backUp(liveUrl, path, AT, store)).toMatchObject({ missing: [lost] });
  await restore(restoredUrl, path, neverReplace, otherStore);
  expect(await otherStore.get(kept)).toEqual(before);
  expect(await otherStore.get(lost)).toBeNull();
  await expect(restoreFiles(linesOf(`${lost}\tYWJj\n`), otherStore)).rejects.toThrow("is damaged");
  expect(await otherStore.get(lost)).toBeNull();
});

async function* linesOf(text: string) {
  yield Buffer.from(text);
}

test("the file is its owner's alone, has its name only when whole, and is never overwritten", async () => {
  const path = join(folder, "new", "a.gz");
  await backUp(liveUrl, path, AT, store);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, "new"))).toEqual(["a.gz"]);
  const before = readFileSync(path);
  await expect(backUp(liveUrl, path, AT, store)).rejects.toThrow("is there already");
  expect(readFileSync(path)).toEqual(before);
  const broken = join(folder, "other", "b.gz");
  await expect(backUp(liveUrl.replace(/\w+$/, "no_such_database"), broken, AT, store)).rejects.toThrow(
    "does not exist",
  );
  expect(readdirSync(join(folder, "other"))).toEqual([]);
});

test("a backup that was cut off, changed or made by a newer version is refused before anything is touched", async () => {
  await aWorld(db);
  const path = file();
  await backUp(liveUrl, path, AT, store);
  await sql(restoredUrl, "CREATE TABLE mine (word text)");
  const size = statSync(path).size;
  const bytes = readFileSync(path);
  const cut = file();
  writeFileSync(cut, bytes);
  truncateSync(cut, size - 50);
  const changed = file();
  bytes[Math.floor(size / 2)] = (bytes[Math.floor(size / 2)] ?? 0) ^ 1;
  writeFileSync(changed, bytes);
  const header = { madeAt: AT.toISOString(), migrations: ["20991231000000_from_the_future"] };
  const newer = file();
  writeFileSync(newer, gzipSync(`${headerLine(header)}{"rows":{},"sequences":{}}\n`));
  const unfinished = file();
  writeFileSync(unfinished, gzipSync(headerLine({ ...header, migrations: [] })));
  const other = file();
  writeFileSync(other, "not a backup at all");
  for (const damaged of [cut, changed, unfinished, other])
    await expect(restore(restoredUrl, damaged, neverReplace, otherStore)).rejects.toThrow("is damaged");
  await expect(restore(restoredUrl, newer, neverReplace, otherStore)).rejects.toThrow("newer version of Canonry");
  await expect(restore(restoredUrl, join(folder, "none"), neverReplace, otherStore)).rejects.toThrow(
    "There is no file",
  );
  expect(await sql(restoredUrl, "SELECT * FROM mine")).toEqual([]);
});

test("a database that holds something is asked about, and left alone where the answer is no", async () => {
  await aWorld(db);
  const path = file();
  await backUp(liveUrl, path, AT, store);
  await restore(restoredUrl, path, neverReplace, otherStore);
  await sql(restoredUrl, `UPDATE "World" SET description = 'changed since'`);
  await expect(restore(restoredUrl, path, neverReplace, otherStore)).rejects.toThrow("not empty");
  expect(await sql(restoredUrl, `SELECT description FROM "World"`)).toEqual([{ description: "changed since" }]);
  await restore(restoredUrl, path, async () => {}, otherStore);
  expect(await contents(restoredUrl)).toEqual(await contents(liveUrl));
});

test("a backup of an older version is brought up to this one", async () => {
  const path = file();
  const first = "20261122233708_first";
  writeFileSync(
    path,
    gzipSync(
      `${headerLine({ madeAt: AT.toISOString(), migrations: [first] })}{"table":"User","columns":["id","email","name"]}\n` +
        `u1\tanna@example.org\tAnna\n\\.\n{"rows":{"User":1},"sequences":{}}\n`,
    ),
  );
  const { newMigrations } = await restore(restoredUrl, path, neverReplace, otherStore);
  expect(newMigrations).toBeGreaterThan(10);
  expect(await sql(restoredUrl, `SELECT name, "tourDone" FROM "User"`)).toEqual([{ name: "Anna", tourDone: false }]);
});

test("a database that somebody uses is not restored into", async () => {
  const path = file();
  await backUp(liveUrl, path, AT, store);
  const user = new pg.Client({ connectionString: restoredUrl });
  await user.connect();
  await expect(restore(restoredUrl, path, neverReplace, otherStore)).rejects.toThrow("in use (connections: 1)");
  await user.end();
});

/** Five who save without pause, each an article of their own; `acknowledged` grows with every answer. */
function startWriters(setting: Setting) {
  const acknowledged: { slug: string; number: number }[] = [];
  let stopping = false;
  const write = async (writer: number): Promise<void> => {
    const own = await anArticle(setting, `article-${writer}`);
    acknowledged.push({ slug: own, number: 1 });
    for (let base = 1; !stopping; base += 1) {
      const text = doc(
        p(`Save ${base} of writer ${writer}: `, claim("c1", "the bridge burned"), "."),
        p(AWKWARD.repeat(20)),
      );
      const input = { baseRevision: base, doc: text, summary: `Save ${base}` };
      const saved = done(await saveArticle(setting.context, setting.slug, own, input));
      acknowledged.push({ slug: own, number: saved.revision });
    }
  };
  const all = Promise.all(Array.from({ length: WRITERS }, (_none, writer) => write(writer)));
  const stop = async () => {
    stopping = true;
    await all;
  };
  return { acknowledged, stop };
}

async function anArticle(setting: Setting, title: string): Promise<string> {
  const text = doc(p("The ", claim("c1", "bridge"), " stands."));
  const input = { title, kind: "object" as const, doc: text, summary: "" };
  return done(await createArticle(setting.context, setting.slug, input)).slug;
}

/** Dumps the live database into the file and returns its contents as the same transaction sees them. */
async function dumpWithSnapshot(path: string): Promise<Contents> {
  const client = new pg.Client({ connectionString: liveUrl });
  await client.connect();
  await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  const seen = await contentsBy(client);
  await pipeline(dumpOf(client, AT, store), createGzip(), createWriteStream(path));
  await client.end();
  return seen;
}

type Contents = Record<string, { count: number; hash: string }>;

async function contents(url: string): Promise<Contents> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return contentsBy(client).finally(() => client.end());
}

/** How many rows each table has, and a hash over all of them, generated columns included. */
async function contentsBy(client: pg.Client): Promise<Contents> {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const found: Contents = {};
  for (const { name: table } of tables) {
    const { rows } = await client.query<{ count: number; hash: string }>(
      `SELECT count(*)::int AS count, md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS hash
       FROM ${pg.escapeIdentifier(table)} t`,
    );
    if (rows[0]) found[table] = rows[0];
  }
  return found;
}

async function sql<Row = unknown>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}
