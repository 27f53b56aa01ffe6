import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import pg from "pg";
import { freePort } from "@/bin/lib/free-port";
import { heldBy } from "@/bin/lib/pid-lock";
import { secretsIn } from "@/bin/lib/secrets";

/** The program of a web server, bundled or as its source. */
const WEB_SERVER = /server[-/]main\.(ts|mjs)/;

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
      // Its stories write as fast as programs can.
      CANONRY_RATE_LIMITS: "off",
    };
    const child = spawn(process.execPath, ["bin/launch.mjs", "--keep", "bin/start.ts"], {
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
  async started(variables: Record<string, string> = {}): Promise<Run> {
    const run = this.start(variables);
    await expect(() => expect(run.said).toContain("Canonry serves")).toPass({ timeout: 60_000, intervals: [50] });
    return run;
  }

  /** Ends what runs as Ctrl-C would, and starts again with the same data. */
  async restarted(variables: Record<string, string> = {}): Promise<Run> {
    for (const run of this.runs) run.child.kill("SIGTERM");
    await Promise.all(this.runs.map((run) => run.ended));
    return this.started(variables);
  }

  /** The address of the database that the running server uses. */
  databaseUrl(): string {
    return heldBy(join(this.dataDir, "holder.json"))?.databaseUrl ?? "";
  }

  /** The process id of its PostgreSQL. */
  private postgresPid(): number {
    return Number(readFileSync(join(this.dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  }

  /** Where the superuser reaches a database of its PostgreSQL. */
  superuserUrl(database: string): string {
    const address = new URL(this.databaseUrl());
    const { databasePassword } = secretsIn(this.dataDir);
    return Object.assign(address, { username: "postgres", password: databasePassword, pathname: `/${database}` }).href;
  }

  /** The process ids of a run: the one that keeps the launcher, the launcher, the (first) web server and PostgreSQL. */
  processes(run: Run): { keeper: number; launcher: number; web: number; postgres: number } {
    const launcher = heldBy(join(this.dataDir, "holder.json"))?.pid ?? 0;
    const [web = 0] = webServersOf(launcher);
    return { keeper: run.child.pid ?? 0, launcher, web, postgres: this.postgresPid() };
  }

  /** The process ids of the web servers of a run, also where its database is another's. */
  webServers(run: Run): readonly number[] {
    return childrenOf(run.child.pid ?? 0).flatMap(({ pid }) => webServersOf(pid));
  }

  /**
   * Kills all of a run as a power cut would; PostgreSQL, too, or it then shuts down by itself.
   * All are looked up first: a launcher that still lives mends what is killed before it.
   */
  async killed(run: Run, withDatabase = false): Promise<void> {
    const { keeper, launcher, web, postgres } = this.processes(run);
    const pids = [keeper, launcher, web, ...(withDatabase ? [postgres] : [])];
    expect(pids).not.toContain(0);
    for (const pid of pids) process.kill(pid, "SIGKILL");
    await run.ended;
  }

  /** Stops what still runs and takes the folder away. */
  async end(): Promise<void> {
    for (const run of this.runs) run.child.kill("SIGTERM");
    await Promise.all(this.runs.map((run) => run.ended));
    rmSync(this.dataDir, { recursive: true });
  }
}

function webServersOf(launcher: number): number[] {
  return childrenOf(launcher).flatMap(({ pid }) => (WEB_SERVER.test(commandOf(pid)) ? [pid] : []));
}

/** The processes that a process started and that still run. */
function childrenOf(parent: number): { pid: number; name: string }[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const [, name = "", rest = ""] = statOf(pid).match(/^\d+ \((.*)\) \S (\d+) /s) ?? [];
    return Number(rest) === parent ? [{ pid: Number(pid), name }] : [];
  });
}

/** The state of a process as Linux writes it ("S" sleeps, "Z" has ended and is a zombie), or "" where none has this id. */
export function stateOf(pid: number): string {
  return statOf(String(pid)).match(/\) (\S) \d+ /)?.[1] ?? "";
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
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
