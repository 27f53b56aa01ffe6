import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { FileStore } from "../../../lib/files/store/file-store";
import { dumpFiles } from "./dump-files";
import {
  type BackupTable,
  type BackupTrailer,
  END_OF_ROWS,
  FILES_TABLE,
  headerLine,
  tableLine,
  trailerLine,
} from "./format";
import { sessionSettings } from "./session-settings";

/** The trailer of a backup, and the hashes of files whose bytes the store has no more. */
export type Dumped = { readonly trailer: BackupTrailer; readonly missing: readonly string[] };

/**
 * Yields the bytes of a backup of everything in the database and of the files that it names, as it was at one moment: the caller has begun a
 * transaction of REPEATABLE READ, in which all tables are read while others go on writing.
 */
export async function* dumpOf(
  client: pg.Client,
  madeAt: Date,
  store: FileStore,
): AsyncGenerator<string | Buffer, Dumped> {
  await client.query(sessionSettings);
  const tables = await tablesOf(client);
  await lock(client, tables);
  yield headerLine({ madeAt: madeAt.toISOString(), migrations: await migrationsOf(client) });
  const rows: Record<string, number> = {};
  for (const table of tables) {
    yield tableLine(table);
    const columns = table.columns.map((name) => pg.escapeIdentifier(name)).join(", ");
    const lines = client.query(copyTo(`COPY ${pg.escapeIdentifier(table.table)} (${columns}) TO STDOUT`));
    yield* lines;
    yield END_OF_ROWS;
    rows[table.table] = lines.rowCount;
  }
  const { lines, missing } = yield* dumpFiles(client, store);
  rows[FILES_TABLE.table] = lines;
  // Sequences are outside of transactions: read last, they stand at or after every number that was given out.
  const trailer = { rows, sequences: await sequencesOf(client) };
  yield trailerLine(trailer);
  return { trailer, missing };
}

/** Every table of the application, by name, without Prisma's own list of migrations. */
async function tablesOf(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `SELECT c.relname::text AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
     GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}

/** Writers go on; only who would change the tables themselves waits. */
async function lock(client: pg.Client, tables: readonly BackupTable[]): Promise<void> {
  if (tables.length === 0) return;
  const names = tables.map(({ table }) => pg.escapeIdentifier(table)).join(", ");
  await client.query(`LOCK TABLE ${names} IN ACCESS SHARE MODE`);
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map(({ name }) => name);
}

async function sequencesOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}
