import { type ChildProcess, spawn } from "node:child_process";
import cluster from "node:cluster";
import { join } from "node:path";
import { endWithThisProcess } from "./end-with-this-process";
import { COMPILED } from "./program-bundle.mjs";
import { END_WITH_PARENT, HEARTBEAT, NEXT_CLI, ROOT } from "./project";
import { type ServerProgram, serverProgram } from "./server-program";

/**
 * V8 lets the heap of a machine with much memory grow fourfold before it looks for garbage: half a gigabyte of request bodies lies
 * there for a minute. At 40 % beyond what is alive it looks more often. Short-lived objects get 3 x 16 MB. Both hold for the
 * worker threads too. Not while developing: Next hands them on in NODE_OPTIONS, which takes no such flags.
 */
const HEAP_FLAGS = ["--heap-growing-percent=40", "--max-semi-space-size=16"];
/**
 * Of glibc, elsewhere without effect: freed blocks of 256 KB and more go back to the system at once, and threads share two arenas
 * instead of keeping one each.
 */
const MALLOC = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: String(256 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(256 * 1024),
};
const PRELOADED = ["--import", END_WITH_PARENT, "--import", HEARTBEAT];
const STDIO = ["ignore", "pipe", "inherit", "ipc"] as const;

/** What Next is started with. */
export type WebServerSettings = {
  readonly command: "start" | "dev";
  readonly port: number;
  readonly host: string;
  /** Whether other web servers of this launcher listen on the same port (decision 052); not so unless it is said. */
  readonly sharesPort?: boolean;
  /** Resolves when the database may be used; until then the server loads what it needs. At once unless it is said. */
  readonly databaseOpens?: Promise<unknown>;
  readonly env: NodeJS.ProcessEnv;
};

/** A process that was begun; `listens` resolves when it takes connections, where it says so itself. */
export type WebProcess = { readonly child: ChildProcess; readonly listens?: Promise<void> };

/** Begins the process of a web server, which ends with this one however that goes. */
export async function beginWebProcess(settings: WebServerSettings): Promise<WebProcess> {
  const program = await serverProgram();
  const begun = settings.sharesPort ? forked(program, settings) : { child: spawned(program, settings) };
  const { pid } = begun.child;
  // One whose event loop stands still does not see that its parent is gone.
  const guardian =
    pid === undefined ? undefined : endWithThisProcess(pid, "KILL", { group: settings.sharesPort !== true });
  begun.child.once("exit", () => guardian?.dismiss());
  return begun;
}

function spawned({ flags, file }: ServerProgram, { command, port, host, env }: WebServerSettings): ChildProcess {
  // In production our own server, which asks Next last; while developing Next's, which loads what changes.
  const args =
    command === "start"
      ? [...HEAP_FLAGS, ...PRELOADED, ...flags, file, String(port), host]
      : [...PRELOADED, NEXT_CLI, "dev", "-p", String(port), "-H", host];
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: environment(env),
    // Out of the terminal's group: Ctrl-C reaches this process alone, which stops things in their order.
    detached: true,
    stdio: [...STDIO],
  });
}

/**
 * One of several that take connections from one socket, which this process holds: what comes while one of them ends waits for another. Each
 * takes a connection when it has nothing else to do (`SCHED_NONE`), so that none is handed to one that stands still.
 */
function forked({ flags, file }: ServerProgram, { port, host, env }: WebServerSettings): WebProcess {
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    exec: file,
    args: [String(port), host],
    execArgv: [...HEAP_FLAGS, ...PRELOADED, ...flags],
    cwd: ROOT,
    stdio: [...STDIO],
  });
  const worker = cluster.fork(environment(env));
  return { child: worker.process, listens: new Promise((resolve) => worker.once("listening", () => resolve())) };
}

function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...MALLOC, NODE_COMPILE_CACHE: join(ROOT, COMPILED), ...env, NEXT_TELEMETRY_DISABLED: "1" };
}
