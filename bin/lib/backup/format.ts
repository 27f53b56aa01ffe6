import { z } from "zod";

/**
 * A backup is a gzip file of lines: a header, then for each table a line that names it, its rows as PostgreSQL's COPY writes them and
 * a line `\.`, and at last a trailer, by which a file that was cut off is told from a whole one.
 */
const FORMAT = 1;

const header = z.object({
  canonryBackup: z.literal(FORMAT),
  /** When the backup was begun: what was acknowledged before is in it. */
  madeAt: z.iso.datetime(),
  /** The migrations that the database had, oldest first. */
  migrations: z.array(z.string()),
});
const table = z.object({ table: z.string(), columns: z.array(z.string()) });
const trailer = z.object({
  rows: z.record(z.string(), z.number()),
  /** The last numbers given out; as text, since they may be larger than a number of JavaScript. */
  sequences: z.record(z.string(), z.string()),
});

export type BackupHeader = z.infer<typeof header>;
/** A table and those of its columns that are kept: generated ones are made anew. */
export type BackupTable = z.infer<typeof table>;
/** How many rows each table has, and where each sequence stands. */
export type BackupTrailer = z.infer<typeof trailer>;

/** Stands among the tables for the bytes of files: a line for each part of one, its hash and Base64. */
export const FILES_TABLE: BackupTable = { table: "(files)", columns: ["hash", "bytes"] };

/** The line that ends a table's rows: COPY never writes it as a row. */
export const END_OF_ROWS = "\\.\n";

/** Returns the first line of a backup. */
export function headerLine(about: Omit<BackupHeader, "canonryBackup">): string {
  return `${JSON.stringify({ canonryBackup: FORMAT, ...about })}\n`;
}

/** Returns the line before a table's rows. */
export function tableLine(about: BackupTable): string {
  return `${JSON.stringify(about)}\n`;
}

/** Returns the last line of a backup. */
export function trailerLine(about: BackupTrailer): string {
  return `${JSON.stringify(about)}\n`;
}

/** Reads the first line; undefined when the file is no backup, or one of a format that this version does not know. */
export function readHeader(line: string): BackupHeader | undefined {
  return header.safeParse(json(line)).data;
}

/** Reads a line between the tables; undefined when it is damaged. */
export function readTableOrTrailer(line: string): BackupTable | BackupTrailer | undefined {
  const value = json(line);
  return table.safeParse(value).data ?? trailer.safeParse(value).data;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
