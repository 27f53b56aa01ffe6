import pg from "pg";

/** The newest revision of the tables of graphile-worker: `mail-queue.test.ts` says when a new version of it brings another. */
const REVISION = 20;

/**
 * Makes the tables of the queue of mails (the schema `graphile_worker`), or brings them up to date. The library is loaded where there is something to do:
 * a start of what is there costs one question.
 */
export async function prepareMailQueue(url: string): Promise<void> {
  if ((await revisionOf(url)) >= REVISION) return;
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}

async function revisionOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      "SELECT to_regclass('graphile_worker.migrations') IS NOT NULL AS there",
    );
    if (!tables[0]?.there) return 0;
    const { rows } = await client.query<{ newest: number }>(
      "SELECT max(id)::int AS newest FROM graphile_worker.migrations",
    );
    return rows[0]?.newest ?? 0;
  } finally {
    await client.end();
  }
}
