import { readdirSync } from "node:fs";
import pg from "pg";
import { expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { prepareMailQueue } from "./mail-queue";

await testDb();

test("the queue has the newest tables of its library, and is left alone when it has", async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const read = async () => (await client.query("SELECT * FROM graphile_worker.migrations ORDER BY id")).rows;
  const revisions = await read();
  const files = readdirSync("node_modules/graphile-worker/sql").filter((name) => name.endsWith(".sql"));
  expect(revisions.at(-1).id, "raise REVISION").toBe(Number.parseInt(files.sort().at(-1) ?? "", 10));
  await prepareMailQueue(process.env.DATABASE_URL ?? "");
  expect(await read()).toEqual(revisions);
  await client.query("DROP SCHEMA graphile_worker CASCADE");
  await prepareMailQueue(process.env.DATABASE_URL ?? "");
  expect((await read()).map(({ id }) => id)).toEqual(revisions.map(({ id }) => id));
  await client.end();
});
