import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { FileStore } from "../../../lib/files/store/file-store";
import { CliError } from "../cli-error";
import { type BackupTable, type BackupTrailer, FILES_TABLE } from "./format";
import { readDump } from "./read-dump";
import { restoreFiles } from "./restore-files";
import { sessionSettings } from "./session-settings";

/**
 * Loads a backup, its files into `store`, into a database that has exactly the backup's migrations, whole or not at all. Triggers are off meanwhile, since what
 * they make is in the backup; foreign keys are taken away and made anew at the end, which checks every row. That needs no
 * superuser: the tables' owner may do it.
 */
export async function loadDump(client: pg.Client, file: string, store: FileStore): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sessionSettings);
    await withoutKeysAndTriggers(client, () => fill(client, file, store));
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
  await client.query("ANALYZE");
}

async function withoutKeysAndTriggers(client: pg.Client, context: () => Promise<void>): Promise<void> {
  const keys = await foreignKeys(client);
  const tables = await tablesOf(client);
  await setTriggers(client, tables, "DISABLE");
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await context();
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  await setTriggers(client, tables, "ENABLE");
}

async function fill(client: pg.Client, file: string, store: FileStore): Promise<void> {
  const tables = await tablesOf(client);
  // Migrations may have put rows of their own into new tables.
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.join(", ")}`);
  const { trailer, counts } = await copyRows(client, file, store);
  compareCounts(file, trailer, counts);
  for (const [name, last] of Object.entries(trailer.sequences)) await setSequence(client, name, last);
}

type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string };

async function foreignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`,
  );
  return rows;
}

/** The names of all tables but Prisma's list of migrations, quoted. */
async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename`,
  );
  return rows.map(({ name }) => name);
}

async function setTriggers(client: pg.Client, tables: readonly string[], to: "DISABLE" | "ENABLE"): Promise<void> {
  for (const table of tables) await client.query(`ALTER TABLE ${table} ${to} TRIGGER USER`);
}

type Counts = Record<string, number>;

async function copyRows(
  client: pg.Client,
  file: string,
  store: FileStore,
): Promise<{ trailer: BackupTrailer; counts: Counts }> {
  const counts: Counts = {};
  for await (const part of readDump(file)) {
    if (part.is === "table" && part.table.table === FILES_TABLE.table) {
      counts[FILES_TABLE.table] = await restoreFiles(part.rows, store);
    } else if (part.is === "table") {
      const copy = client.query(copyFrom(copySql(part.table)));
      await pipeline(part.rows, copy);
      counts[part.table.table] = copy.rowCount;
    }
    if (part.is === "trailer") return { trailer: part.trailer, counts };
  }
  throw new Error("A backup without a trailer was taken for whole.");
}

function copySql({ table, columns }: BackupTable): string {
  const names = columns.map((name) => pg.escapeIdentifier(name)).join(", ");
  return `COPY ${pg.escapeIdentifier(table)} (${names}) FROM STDIN`;
}

function compareCounts(file: string, { rows }: BackupTrailer, counts: Counts): void {
  const wrong = Object.keys({ ...rows, ...counts }).filter((table) => rows[table] !== counts[table]);
  if (wrong.length > 0)
    throw new CliError(`${file} is damaged: rows of ${wrong.join(", ")} are missing. Take another backup.`);
}

async function setSequence(client: pg.Client, name: string, last: string): Promise<void> {
  await client.query("SELECT setval(quote_ident($1)::regclass, $2::bigint)", [name, last]);
}
