import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { boundLog, lastLines, lengthOfLog, reasonInLog } from "./postgres-log";

const folder = mkdtempSync(join(tmpdir(), "canonry-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a log that is too long becomes the old one, and its writer goes on at the beginning", () => {
  const log = join(folder, "a.log");
  const writer = openSync(log, "a", 0o644);
  writeSync(writer, "first\n");
  boundLog(log, 6);
  expect(readFileSync(log, "utf8")).toBe("first\n");
  writeSync(writer, "second\n");
  boundLog(log, 6);
  writeSync(writer, "third\n");
  closeSync(writer);
  expect([readFileSync(log, "utf8"), readFileSync(`${log}.1`, "utf8")]).toEqual(["third\n", "first\nsecond\n"]);
  expect(statSync(`${log}.1`).mode & 0o777).toBe(0o600);
});

test("why PostgreSQL ended is read from what it logged since it began, not from before", () => {
  const log = join(folder, "b.log");
  expect(reasonInLog(log, 0)).toBeUndefined();
  appendFileSync(log, `PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device\n`);
  const began = lengthOfLog(log);
  expect(reasonInLog(log, 0)).toContain("no space is left on the disk");
  appendFileSync(log, "LOG:  database system is ready to accept connections\n");
  expect(reasonInLog(log, began)).toBeUndefined();
  appendFileSync(log, `FATAL:  could not bind IPv4 address "127.0.0.1": Address already in use\n`);
  expect(reasonInLog(log, began)).toBe("its port is taken by another program");
  expect(lastLines(log).split("\n")).toHaveLength(3);
});
