import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { ROOT } from "./project";

const SEED = join(ROOT, "prisma/seed/sample-world.ts");

/**
 * Loads the sample world into a database in which no sample was loaded before (the seed notes that in `Installation`, at its end) and
 * only the sample's own people may have an account: those of a load that was cut off, which the seed then does again.
 * Returns what the seed printed, its log-ins, or undefined when there was nothing to do.
 */
export async function loadSampleOnce(url: string): Promise<string | undefined> {
  if (!existsSync(SEED) || !(await isNew(url))) return undefined;
  const child = spawn(process.execPath, ["--import", "tsx", SEED], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const printed = await text(child.stdout);
  if ((await ended) !== 0) throw new Error(`The sample world could not be loaded; see above.\n${printed}`);
  return printed.trim();
}

async function isNew(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fresh: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM "User" WHERE email NOT LIKE '%@example.org') AND NOT EXISTS (SELECT FROM "Installation" WHERE "sampleLoadedAt" IS NOT NULL) AS fresh`,
    );
    return rows[0]?.fresh ?? false;
  } finally {
    await client.end();
  }
}
