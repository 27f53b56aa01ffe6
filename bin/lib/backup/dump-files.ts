import type pg from "pg";
import type { FileStore } from "../../../lib/files/store/file-store";
import { END_OF_ROWS, FILES_TABLE, tableLine } from "./format";

/** Bytes of a file on one line; a third more as Base64. */
const PART = 48 * 1024;

/** What came of it: the lines that were written, and files whose bytes the store has no more. */
export type FilesDumped = { readonly lines: number; readonly missing: readonly string[] };

/**
 * Yields the bytes of all files that the database names as a table of their own, after its other tables, and returns how many lines there
 * are. They never change, so reading them later than the database is reading them at the same moment. Copies for screens are made anew.
 */
export async function* dumpFiles(client: pg.Client, store: FileStore): AsyncGenerator<string, FilesDumped> {
  let lines = 0;
  const missing: string[] = [];
  yield tableLine(FILES_TABLE);
  for (const hash of await hashesIn(client)) {
    const bytes = await store.get(hash);
    if (!bytes) missing.push(hash);
    for (let at = 0; bytes && at < bytes.length; at += PART) {
      yield `${hash}\t${bytes.toString("base64", at, at + PART)}\n`;
      lines += 1;
    }
  }
  yield END_OF_ROWS;
  return { lines, missing };
}

/** None where the database is older than files. */
async function hashesIn(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public."File"') IS NOT NULL AS there`,
  );
  if (!found[0]?.there) return [];
  const { rows } = await client.query<{ hash: string }>('SELECT DISTINCT hash FROM "File" ORDER BY hash');
  return rows.map(({ hash }) => hash);
}
