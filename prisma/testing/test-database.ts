import { afterAll, inject } from "vitest";
import { type Db, db } from "@/lib/db";

/** A database for the tests of one file: `db` is also what lib/db.ts exports; `reset` empties every table. */
export type TestDatabase = { readonly db: Db; reset(): Promise<void> };

/**
 * Gives a test file a real, migrated PostgreSQL database that no other file uses at the same time, empty at first. In the file:
 * `const { db, reset } = await testDb();` and, where tests must not see each other's rows, `beforeEach(reset)`.
 */
export async function testDb(): Promise<TestDatabase> {
  const answer = await fetch(`${inject("databaseBroker")}/worker_${process.env.VITEST_POOL_ID ?? "1"}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  process.env.DATABASE_URL = text;
  afterAll(() => db.$disconnect());
  await reset();
  return { db, reset };
}

/** Deletes all rows, past the triggers that protect history, and starts the sequences anew. Migrations insert no rows. */
async function reset(): Promise<void> {
  await db.$executeRawUnsafe(`
    DO $$
    DECLARE name text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' OR tablename = '_private_jobs'
      LOOP
        EXECUTE 'DELETE FROM ' || name;
      END LOOP;
      FOR name IN SELECT format('%I.%I', schemaname, sequencename) FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL
      LOOP
        PERFORM setval(name, 1, false);
      END LOOP;
    END $$`);
}
