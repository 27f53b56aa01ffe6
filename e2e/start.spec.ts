import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { freePort } from "@/bin/lib/free-port";
import { heldBy } from "@/bin/lib/hold";

/** On an idle machine it takes 2 s, and may take 10; a busy one that also runs a browser gets twice that. */
const QUICK_MS = 20_000;

/** One `npm start` of a data folder of its own; `said` grows while it runs. */
type Run = { readonly child: ChildProcess; said: string; readonly ended: Promise<number | null> };

let dataDir: string;
let port: number;
let runs: Run[];

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "canonry-start-"));
  port = await freePort();
  runs = [];
});
test.afterEach(async () => {
  for (const run of runs) run.child.kill("SIGTERM");
  await Promise.all(runs.map((run) => run.ended));
  rmSync(dataDir, { recursive: true });
});

test("what was saved is there after kill -9, and the next start is quick", async () => {
  const first = await started();
  const url = databaseUrl();
  await query(url, "CREATE TABLE kept (word text)");
  await query(url, "INSERT INTO kept VALUES ('safe')");
  first.child.kill("SIGKILL");
  await first.ended;
  const began = Date.now();
  const second = await started();
  expect(Date.now() - began).toBeLessThan(QUICK_MS);
  expect(second.said).not.toContain("Building");
  expect(await query(databaseUrl(), "SELECT word FROM kept")).toEqual([{ word: "safe" }]);
});

test("a second start says where the first one serves, and harms nothing", async () => {
  await started();
  const second = start();
  expect(await second.ended).toBe(0);
  expect(second.said.trim()).toBe(`Canonry runs already, with the data of ${dataDir}: http://localhost:${port}`);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} stops the server and its database, and one may start again at once`, async () => {
    const first = await started();
    const url = databaseUrl();
    first.child.kill(signal);
    const second = await started();
    expect(await first.ended).toBe(0);
    await expect(query(url, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
    second.child.kill(signal);
    expect(await second.ended).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(["postgres", "postgres.log", "secrets.json"]);
  });
}

test("a taken port is told in one line, before anything is made", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  const refused = start();
  expect(await refused.ended).toBe(1);
  expect(refused.said.trim()).toBe(
    `Port ${port} of 127.0.0.1 is taken by another program. Choose one: PORT=3001 npm start`,
  );
  expect(existsSync(join(dataDir, "postgres"))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
});

test("a broken DATABASE_URL is told in one line that keeps its password to itself", async () => {
  const refused = start({ DATABASE_URL: "postgresql://me:hunter2@127.0.0.1:1/canonry" });
  expect(await refused.ended).toBe(1);
  expect(refused.said).toMatch(/^DATABASE_URL: [^\n]*127\.0\.0\.1:1[^\n]*ECONNREFUSED[^\n]*\n$/);
  expect(refused.said).not.toContain("hunter2");
});

test("with a database of one's own the secret must be one's own", async () => {
  const refused = start({ DATABASE_URL: "postgresql://127.0.0.1:1/canonry", NEXTAUTH_SECRET: "" });
  expect(await refused.ended).toBe(1);
  expect(refused.said).toMatch(/^NEXTAUTH_SECRET must be set[^\n]*\n$/);
});

function start(variables: Record<string, string> = {}): Run {
  const mine = {
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    SAMPLE: "0",
    DATABASE_URL: "",
    NEXTAUTH_URL: "",
  };
  const child = spawn(process.execPath, ["bin/launch.mjs", "bin/start.ts"], {
    env: { ...process.env, ...mine, ...variables },
  });
  const run: Run = { child, said: "", ended: new Promise((resolve) => child.once("close", resolve)) };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      run.said += chunk;
    });
  }
  runs.push(run);
  return run;
}

async function started(): Promise<Run> {
  const run = start();
  await expect(() => expect(run.said).toContain("Canonry serves")).toPass({ timeout: 60_000, intervals: [50] });
  return run;
}

function databaseUrl(): string {
  return heldBy(join(dataDir, "holder.json"))?.databaseUrl ?? "";
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
