import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { CliError } from "./cli-error";
import { endWithThisProcess } from "./end-with-this-process";
import { portRefusal } from "./free-port";
import { END_WITH_PARENT, HEARTBEAT, NEXT_CLI, ROOT, SERVER_PROGRAM } from "./project";
import type { Run } from "./supervise";
import { HUNG_MS, watchForHang } from "./watch-for-hang";
import { whyEnded } from "./why-ended";

const STARTING_MS = 60_000;
const STOPPING_MS = 10_000;
/** The last line of what Next says about itself when it starts. */
const BANNER_END = /Ready in/;
/** What it says afterwards and nobody needs. */
const ASIDE = /Running next\.config/;

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

/** What Next is started with. */
export type WebServerSettings = {
  readonly command: "start" | "dev";
  readonly port: number;
  readonly host: string;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * Starts Next as a child that ends with this process, and waits until it takes connections. Its banner is kept from the screen. In
 * production one that hangs is killed; in development it may stand at a breakpoint.
 */
export async function startWebServer(settings: WebServerSettings): Promise<Run> {
  const { command, port, host } = settings;
  if (await portRefusal(port, host)) throw new CliError(`port ${port} of ${host} is taken by another program`);
  const child = spawned(settings);
  const exited = whyEnded(child);
  let hang: string | undefined;
  const ended = exited.then((why) => {
    endGroup(child);
    return hang ?? why;
  });
  const banner = keepBanner(child, command);
  if (!(await untilListening(settings, child))) {
    child.kill("SIGKILL");
    throw new CliError(`The web server did not start (${await ended}):\n${banner.text()}`);
  }
  banner.end();
  if (command === "start") {
    watchForHang(child, () => {
      hang = `it did not react for ${HUNG_MS / 1000} s and was killed`;
      child.kill("SIGKILL");
    });
  }
  return { ended, stop: () => stop(child, ended) };
}

function spawned({ command, port, host, env }: WebServerSettings): ChildProcess {
  const preloaded = [...(command === "start" ? HEAP_FLAGS : []), "--import", END_WITH_PARENT, "--import", HEARTBEAT];
  const child = spawn(process.execPath, [...preloaded, ...programOf(command, port, host)], {
    cwd: ROOT,
    env: { ...MALLOC, ...env, NEXT_TELEMETRY_DISABLED: "1" },
    // Out of the terminal's group: Ctrl-C reaches this process alone, which stops things in their order.
    detached: true,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  // One whose event loop stands still does not see that its parent is gone.
  const guardian = child.pid === undefined ? undefined : endWithThisProcess(child.pid, "KILL", { group: true });
  child.once("exit", () => guardian?.dismiss());
  return child;
}

/** In production our own server, which asks Next last; while developing Next's, which loads what changes. */
function programOf(command: WebServerSettings["command"], port: number, host: string): string[] {
  return command === "start"
    ? ["--import", "tsx/esm", SERVER_PROGRAM, String(port), host]
    : [NEXT_CLI, "dev", "-p", String(port), "-H", host];
}

/** Keeps what the child prints while it starts (`end` says that it has), and passes on what comes after. */
function keepBanner(child: ChildProcess, command: WebServerSettings["command"]): { text(): string; end(): void } {
  let banner = "";
  let listening = false;
  const starts = () => (command === "dev" ? !BANNER_END.test(banner) : !listening);
  child.stdout?.on("data", (chunk: Buffer) => {
    if (starts()) banner += chunk;
    else if (!ASIDE.test(String(chunk))) process.stdout.write(chunk);
  });
  return {
    text: () => banner,
    end: () => {
      listening = true;
    },
  };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOPPING_MS);
  await ended;
  clearTimeout(late);
}

/** What a killed development server left behind still has its port. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing was left.
  }
}

/** Whether it takes connections before it ends and before it has taken too long. */
async function untilListening({ port, host }: WebServerSettings, child: ChildProcess): Promise<boolean> {
  const local = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const deadline = Date.now() + STARTING_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    if (await accepts(port, local)) return true;
    await wait(50);
  }
  return false;
}

function accepts(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once("connect", () => answer(true)).once("error", () => answer(false));
  });
}
