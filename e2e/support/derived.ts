import { spawn } from "node:child_process";
import { expect } from "@playwright/test";
import { type OwnServer, query } from "./own-server";

/** Everything that is made from revisions and decisions, in an order that does not depend on when it was made. */
export function derived(server: OwnServer): Promise<unknown> {
  const rows = (table: string) => query(server.databaseUrl(), `SELECT to_jsonb(t) AS row FROM "${table}" t ORDER BY 1`);
  return Promise.all(["Article", "Claim", "Citation", "ArticleLink"].map(rows));
}

/** Runs `npm run rebuild` beside the server. */
export async function rebuilt(server: OwnServer): Promise<void> {
  const env = { ...process.env, DATA_DIR: server.dataDir, DATABASE_URL: "" };
  const child = spawn(process.execPath, ["bin/launch.mjs", "bin/run.ts", "bin/rebuild.ts"], { env });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
}
