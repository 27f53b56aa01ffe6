import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { giveToRole } from "./give-to-role";
import { applyMigrations } from "./migrations";
import { startThrowAwayPostgres, type ThrowAwayPostgres } from "./throw-away-database";

/** Every migration is applied three times. */
vi.setConfig({ testTimeout: 60_000 });

let postgres: ThrowAwayPostgres;
beforeAll(async () => {
  postgres = await startThrowAwayPostgres();
});
afterAll(() => postgres.stop());

const OWNERS = `SELECT DISTINCT owner FROM (
  SELECT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT pg_get_userbyid(p.proowner) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'canonry%'
  UNION ALL SELECT pg_get_userbyid(typowner) FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'
  UNION ALL SELECT pg_get_userbyid(cfgowner) FROM pg_ts_config WHERE cfgnamespace = 'public'::regnamespace
  UNION ALL SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()) AS owners`;

test("a database that the superuser owned is handed over with all that is in it, once", async () => {
  await sql(postgres.url("postgres"), "CREATE DATABASE older");
  await applyMigrations(postgres.url("older"));
  await sql(postgres.url("older"), `INSERT INTO "User" (id, email, name) VALUES ('u1', 'anna@example.org', 'Anna')`);
  for (const _time of [1, 2]) await giveToRole(postgres.url, "older", "its own");
  const url = as("older", "its own");
  expect(await sql(url, OWNERS)).toEqual([{ owner: "older" }]);
  expect(await sql(url, `UPDATE "User" SET name = 'Anna B' RETURNING name`)).toEqual([{ name: "Anna B" }]);
  await sql(
    url,
    `ALTER TABLE "User" ADD COLUMN later text; CREATE OR REPLACE FUNCTION canonry_later() RETURNS int RETURN 1`,
  );
});

test("in a new one the role can do all that the application needs, and nothing to the server", async () => {
  await giveToRole(postgres.url, "newer", "its own");
  const url = as("newer", "its own");
  expect((await applyMigrations(url)).length).toBeGreaterThan(10);
  await sql(url, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  expect((await applyMigrations(url)).length).toBeGreaterThan(10);
  expect(await sql(url, OWNERS)).toEqual([{ owner: "newer" }]);
  for (const forbidden of [
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('postgresql.conf')",
    "CREATE ROLE another SUPERUSER",
    "ALTER SYSTEM SET work_mem = '1GB'",
    "CREATE DATABASE another",
  ])
    await expect(sql(url, forbidden), forbidden).rejects.toThrow(/permission denied|only roles|must be superuser/i);
});

test("a password that was changed in the data folder is the role's from the next start on", async () => {
  await giveToRole(postgres.url, "third", "the old one");
  await giveToRole(postgres.url, "third", "the new one");
  await expect(sql(as("third", "the old one"), "SELECT 1")).rejects.toThrow("password authentication failed");
  expect(await sql(as("third", "the new one"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

function as(role: string, password: string): string {
  const url = new URL(postgres.url(role));
  url.username = role;
  url.password = password;
  return url.href;
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
