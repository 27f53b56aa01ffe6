import { spawn } from "node:child_process";
import { join } from "node:path";
import pg from "pg";
import { CLASSIFIER_VERSION } from "@/lib/sources/classification/classifier-version";
import { ROOT } from "./project";

const PROGRAM = join(ROOT, "bin/read-threads.ts");

/** Has the threads read that no rules in force have read: those imported by an older version of the program. */
export async function reclassifyOldThreads(url: string): Promise<void> {
  if (!(await hasOld(url))) return;
  const env = { ...process.env, DATABASE_URL: url };
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM], { cwd: ROOT, env, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error("The threads could not be read anew; see above.");
}

async function hasOld(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ old: boolean }>(
      `SELECT EXISTS (SELECT FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId" AND s.kind = 'thread'
       LEFT JOIN "ThreadClassification" r ON r."versionId" = v.id WHERE r.rules IS NULL OR r.rules < $1) AS old`,
      [CLASSIFIER_VERSION],
    );
    return rows[0]?.old ?? false;
  } finally {
    await client.end();
  }
}
