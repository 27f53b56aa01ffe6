import { chmodSync, closeSync, copyFileSync, existsSync, openSync, readSync, statSync, truncateSync } from "node:fs";

/** A log that is longer, in bytes, becomes the old one: there are never more than two of them, and a little. */
const LONGEST = 8_000_000;

/** Bytes at the end of a log that are looked at. */
const TAIL = 8_000;
const LINES = 10;

/** What PostgreSQL's own words at the end of its log mean to a person, where they name the reason of its end. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/i, "no space is left on the disk that holds its data; make room"],
  [/Address already in use/i, "its port is taken by another program"],
  [/could not (resize|map) (shared|anonymous)|Cannot allocate memory/i, "the system has no memory for it"],
  [
    /invalid (primary )?checkpoint record|could not locate a valid checkpoint/i,
    "its data is damaged: restore a backup",
  ],
];

/** The last lines of a log, for an error message. */
export function lastLines(file: string): string {
  return tail(file).trim().split("\n").slice(-LINES).join("\n");
}

/** Why PostgreSQL ended, if its log was written to since `offset` (bytes) and says so. */
export function reasonInLog(file: string, offset: number): string | undefined {
  const said = tail(file, offset);
  return REASONS.find(([words]) => words.test(said))?.[1];
}

/** Bytes that the log has now. */
export function lengthOfLog(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/**
 * Moves what a log says to FILE.1, which only its owner reads, and empties it, once it is too long. PostgreSQL goes on writing into
 * the same file, at its end; what it writes in the moment between is lost.
 */
export function boundLog(file: string, longest = LONGEST): void {
  if (lengthOfLog(file) <= longest) return;
  copyFileSync(file, `${file}.1`);
  chmodSync(`${file}.1`, 0o600);
  truncateSync(file);
}

function tail(file: string, offset = 0): string {
  const size = lengthOfLog(file);
  // One that is shorter than it was has been emptied meanwhile.
  const from = Math.max(offset > size ? 0 : offset, size - TAIL);
  if (size <= from) return "";
  const buffer = Buffer.alloc(size - from);
  const descriptor = openSync(file, "r");
  try {
    return buffer.toString("utf8", 0, readSync(descriptor, buffer, 0, buffer.length, from));
  } finally {
    closeSync(descriptor);
  }
}
