import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import pg from "pg";
import { freePort } from "@/bin/lib/free-port";
import { heldBy } from "@/bin/lib/hold";

/** One `npm start` of a data folder of its own; `said` grows while it runs. */
export type Run = { readonly child: ChildProcess; said: string; readonly ended: Promise<number | null> };

/** A data folder and a port of one story's own, and the servers that it starts there. */
export class OwnServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), "canonry-start-"));
  private readonly runs: Run[] = [];

  private constructor(readonly port: number) {}

  static async at(): Promise<OwnServer> {
    return new OwnServer(await freePort());
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts, and does not wait. */
  start(variables: Record<string, string> = {}): Run {
    const mine = {
      PORT: String(this.port),
      HOST: "127.0.0.1",
      DATA_DIR: this.dataDir,
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
    this.runs.push(run);
    return run;
  }

  /** Starts, and waits until it serves. */
  async started(): Promise<Run> {
    const run = this.start();
    await expect(() => expect(run.said).toContain("Canonry serves")).toPass({ timeout: 60_000, intervals: [50] });
    return run;
  }

  /** The address of the database that the running server uses. */
  databaseUrl(): string {
    return heldBy(join(this.dataDir, "holder.json"))?.databaseUrl ?? "";
  }

  /** The process id of its PostgreSQL. */
  postgresPid(): number {
    return Number(readFileSync(join(this.dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  }

  /** Stops what still runs and takes the folder away. */
  async end(): Promise<void> {
    for (const run of this.runs) run.child.kill("SIGTERM");
    await Promise.all(this.runs.map((run) => run.ended));
    rmSync(this.dataDir, { recursive: true });
  }
}

/** Asks a database once. */
export async function query<Row = unknown>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql, values);
    return rows as Row[];
  } finally {
    await client.end();
  }
}
