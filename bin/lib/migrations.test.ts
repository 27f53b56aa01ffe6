import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { applyMigrations } from "./migrations";
import { ROOT } from "./project";

const { db } = await testDb();
const url = process.env.DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "canonry-migrations-"));
cpSync(join(ROOT, "prisma/migrations"), folder, { recursive: true });
// The database is used again by other test files.
afterAll(async () => {
  await db.$executeRaw`DROP TABLE IF EXISTS note`;
  await db.$executeRaw`DROP FUNCTION IF EXISTS shout`;
  await db.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '9%'`;
  rmSync(folder, { recursive: true });
});

const TABLE = "CREATE TABLE note (word text);";
const TRIGGER = `
  CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.word := upper(NEW.word); RETURN NEW; END $$;
  CREATE TRIGGER shout BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION shout();`;

function write(sql: string): void {
  mkdirSync(join(folder, "99990101000000_note"), { recursive: true });
  writeFileSync(join(folder, "99990101000000_note/migration.sql"), sql);
}

test("a migration that fails leaves nothing behind and can be mended, several at once apply it once, and none twice", async () => {
  expect(await applyMigrations(url, folder)).toEqual([]);
  write(`${TABLE} SELECT 1 / 0;`);
  await expect(applyMigrations(url, folder)).rejects.toThrow("division by zero");
  expect(await db.$queryRaw`SELECT to_regclass('note')::text AS there`).toEqual([{ there: null }]);

  write(`${TABLE}${TRIGGER}`);
  const applied = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
  expect(applied.flat()).toEqual(["99990101000000_note"]);
  await db.$executeRaw`INSERT INTO note VALUES ('semicolons; and all')`;
  expect(await db.$queryRaw`SELECT word FROM note`).toEqual([{ word: "SEMICOLONS; AND ALL" }]);

  write(TABLE);
  await expect(applyMigrations(url, folder)).rejects.toThrow("was edited after it had been applied");
});
