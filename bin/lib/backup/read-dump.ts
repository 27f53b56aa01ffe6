import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { CliError } from "../cli-error";
import {
  type BackupHeader,
  type BackupTable,
  type BackupTrailer,
  END_OF_ROWS,
  readHeader,
  readTableOrTrailer,
} from "./format";
import { Lines } from "./lines";

/** A large row is put together from so many bytes at a time. */
const CHUNK = 1 << 20;

/** A piece of a backup: its header, then its tables, whose `rows` (lines of COPY, many at a time) must be read first, then its trailer. */
export type DumpPart =
  | { readonly is: "header"; readonly header: BackupHeader }
  | { readonly is: "table"; readonly table: BackupTable; readonly rows: AsyncIterable<Buffer> }
  | { readonly is: "trailer"; readonly trailer: BackupTrailer };

/** Reads a backup from its beginning to its end; throws a `Refusal` where it is none or damaged. */
export async function* readDump(file: string): AsyncGenerator<DumpPart> {
  const lines = new Lines(unpacked(file));
  const header = readHeader((await lines.next()) ?? "");
  if (!header) throw new CliError(`${file} is no backup that this version of Canonry can read.`);
  yield { is: "header", header };
  for (;;) {
    const part = readTableOrTrailer((await lines.next()) ?? "");
    if (!part) throw damaged(file);
    if ("rows" in part) return yield { is: "trailer", trailer: part };
    yield { is: "table", table: part, rows: rowsOf(file, lines) };
  }
}

async function* rowsOf(file: string, lines: Lines): AsyncGenerator<Buffer> {
  const whole = yield* lines.until(END_OF_ROWS);
  if (!whole) throw damaged(file);
}

async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  pipeline(createReadStream(file), gunzip, () => {});
  try {
    yield* gunzip;
  } catch (error) {
    throw readable(file, error);
  }
}

/** Reads the whole backup once, without a database, and returns its header and trailer; throws a `Refusal` if it is damaged. */
export async function checkDump(file: string): Promise<{ header: BackupHeader; trailer: BackupTrailer }> {
  let header: BackupHeader | undefined;
  for await (const part of readDump(file)) {
    if (part.is === "header") header = part.header;
    if (part.is === "table") for await (const _lines of part.rows);
    if (part.is === "trailer" && header) return { header, trailer: part.trailer };
  }
  throw damaged(file);
}

function damaged(file: string): CliError {
  return new CliError(`${file} is damaged: it is not whole. Take another backup.`);
}

function readable(file: string, error: unknown): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new CliError(`There is no file ${file}.`);
  if (code === "EACCES" || code === "EISDIR") return new CliError(`${file} cannot be read (${code}).`);
  return code.startsWith("Z_") ? damaged(file) : error;
}
