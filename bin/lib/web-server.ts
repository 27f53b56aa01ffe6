import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { DATABASE_IS_OPEN } from "@/bin/server/database-opens";
import { CliError } from "./cli-error";
import { portRefusal } from "./free-port";
import type { Run } from "./supervise";
import { HUNG_MS, watchForHang } from "./watch-for-hang";
import { beginWebProcess, type WebProcess, type WebServerSettings } from "./web-process";
import { whyEnded } from "./why-ended";

const STARTING_MS = 60_000;
const STOPPING_MS = 10_000;
/** The last line of what Next says about itself when it starts. */
const BANNER_END = /Ready in/;
/** What it says afterwards and nobody needs. */
const ASIDE = /Running next\.config/;

/**
 * Starts Next as a child that ends with this process, and waits until it takes connections. Its banner is kept from the screen. In
 * production one that hangs is killed; in development it may stand at a breakpoint.
 */
export async function startWebServer(settings: WebServerSettings): Promise<Run> {
  const { command, port, host, sharesPort } = settings;
  if (!sharesPort && (await portRefusal(port, host)))
    throw new CliError(`port ${port} of ${host} is taken by another program`);
  const begun = await beginWebProcess(settings);
  const { child } = begun;
  const exited = whyEnded(child);
  let hang: string | undefined;
  const ended = exited.then((why) => {
    endGroup(child);
    return hang ?? why;
  });
  const banner = keepBanner(child, command);
  await Promise.race([settings.databaseOpens, exited]);
  if (child.connected) child.send(DATABASE_IS_OPEN);
  if (!(await untilListening(settings, begun))) {
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
async function untilListening({ port, host }: WebServerSettings, { child, listens }: WebProcess): Promise<boolean> {
  const local = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const deadline = Date.now() + STARTING_MS;
  const saysSo = listens?.then(() => true);
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const serves = saysSo ? await Promise.race([saysSo, wait(50, false)]) : await accepts(port, local);
    if (serves) return true;
    if (!saysSo) await wait(50);
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
