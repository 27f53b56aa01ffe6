import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import type { FileStore } from "../../../lib/files/store/file-store";
import { CliError } from "../cli-error";
import { type Dumped, dumpOf } from "./dump-of";
import { FILES_TABLE } from "./format";

/** What came of a backup. */
export type BackupMade = {
  readonly bytes: number;
  readonly rows: number;
  readonly tables: number;
  readonly missing: readonly string[];
};

/**
 * Backs up the database at `url`, with the files that it names, into a new file that only its owner may read. It gets its name when it is whole and on the disk; what a
 * failure leaves is removed. Throws a `Refusal` if the file is there already, or the disk is full.
 */
export async function backUp(url: string, file: string, madeAt: Date, store: FileStore): Promise<BackupMade> {
  if (existsSync(file)) throw new CliError(`${file} is there already; nothing was written. Name another file.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.${randomBytes(4).toString("hex")}.partial`;
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { trailer, missing } = await writeFile(client, partial, madeAt, store);
    await onDisk(partial);
    renameSync(partial, file);
    const { [FILES_TABLE.table]: _lines, ...rows } = trailer.rows;
    const counts = Object.values(rows);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { bytes: statSync(file).size, rows: all, tables: counts.length, missing };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    throw new CliError(`There is no space left on the disk for ${file}; no backup was made.`);
  } finally {
    rmSync(partial, { force: true });
    await client.end().catch(() => {});
  }
}

async function writeFile(client: pg.Client, partial: string, madeAt: Date, store: FileStore): Promise<Dumped> {
  let dumped: Dumped = { trailer: { rows: {}, sequences: {} }, missing: [] };
  async function* dump() {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    dumped = yield* dumpOf(client, madeAt, store);
    await client.query("COMMIT");
  }
  await pipeline(dump, createGzip(), createWriteStream(partial, { flags: "wx", mode: 0o600 }));
  return dumped;
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}
