import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { FileStore } from "../../../lib/files/store/file-store";
import { CliError } from "../cli-error";
import { applyMigrations, migrationNames } from "../migrations";
import { FILES_TABLE } from "./format";
import { loadDump } from "./load-dump";
import { checkDump } from "./read-dump";

const LEAVING_MS = 1_000;

/** What was restored. */
export type Restored = { readonly madeAt: string; readonly rows: number; readonly newMigrations: number };

/**
 * Makes the database at `url` what the backup says, and brings it up to the newest migration. The file is read to its end before anything
 * is touched. Of a database that is not empty it asks `replace` first, which throws if the data there must stay.
 */
export async function restore(
  url: string,
  file: string,
  replace: () => Promise<void>,
  store: FileStore,
): Promise<Restored> {
  const { header, trailer } = await checkDump(file);
  const known = new Set(migrationNames());
  const unknown = header.migrations.find((name) => !known.has(name));
  if (unknown) throw new CliError(`${file} was made by a newer version of Canonry (it has ${unknown}). Upgrade first.`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseOthers(client);
    if (!(await isEmpty(client))) await replace();
    // Mails that wait are of what was there before; the queue is made anew at the next start.
    await client.query("DROP SCHEMA IF EXISTS graphile_worker CASCADE");
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    await applyMigrations(url, undefined, new Set(header.migrations));
    await loadDump(client, file, store);
  } finally {
    await client.end();
  }
  const newer = await applyMigrations(url);
  const { [FILES_TABLE.table]: _lines, ...counts } = trailer.rows;
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { madeAt: header.madeAt, rows, newMigrations: newer.length };
}

/** A server that goes on would write into what is being restored. One that has just ended is given a moment to be gone. */
async function refuseOthers(client: pg.Client): Promise<void> {
  const deadline = Date.now() + LEAVING_MS;
  for (let others = await connections(client); others > 0; others = await connections(client)) {
    if (Date.now() > deadline)
      throw new CliError(`The database is in use (connections: ${others}). Stop Canonry first.`);
    await wait(100);
  }
}

async function connections(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return rows[0]?.others ?? 0;
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  if (rows.length === 0) return true;
  const questions = rows.map(({ name }) => `EXISTS (SELECT FROM ${name})`).join(" OR ");
  const { rows: answers } = await client.query<{ filled: boolean }>(`SELECT ${questions} AS filled`);
  return !answers[0]?.filled;
}
