import { spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { END_WITH_PARENT, NEXT_CLI, ROOT, SERVER_PROGRAM } from "./project";
import { Refusal } from "./refusal";

const STOPPING_MS = 10_000;
/** The last line of what Next says about itself when it starts. */
const BANNER_END = /Ready in/;
/** What it says afterwards and nobody needs. */
const ASIDE = /Running next\.config/;

/** What Next is started with. */
export type WebServerSettings = {
  readonly command: "start" | "dev";
  readonly port: number;
  readonly host: string;
  readonly env: NodeJS.ProcessEnv;
};

/** A web server that takes connections. `ended` resolves with its exit code, whoever ended it. */
export type WebServer = { stop(): Promise<void>; readonly ended: Promise<number | null> };

/** Starts Next as a child that ends with this process, and waits until it takes connections. Its banner is kept from the screen. */
export async function startWebServer({ command, port, host, env }: WebServerSettings): Promise<WebServer> {
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, ...programOf(command, port, host)], {
    cwd: ROOT,
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
    // Out of the terminal's group: Ctrl-C reaches this process alone, which stops things in their order.
    detached: true,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  let banner = "";
  let listening = false;
  const starts = () => (command === "dev" ? !BANNER_END.test(banner) : !listening);
  child.stdout?.on("data", (chunk: Buffer) => {
    if (starts()) banner += chunk;
    else if (!ASIDE.test(String(chunk))) process.stdout.write(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const up = await Promise.race([untilListening(port, host), ended.then(() => false)]);
  listening = true;
  if (!up) throw new Refusal(`The web server did not start:\n${banner}`);
  return {
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOPPING_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

/** In production our own server, which asks Next last; while developing Next's, which loads what changes. */
function programOf(command: WebServerSettings["command"], port: number, host: string): string[] {
  return command === "start"
    ? ["--import", "tsx/esm", SERVER_PROGRAM, String(port), host]
    : [NEXT_CLI, "dev", "-p", String(port), "-H", host];
}

async function untilListening(port: number, host: string): Promise<true> {
  const local = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  while (!(await accepts(port, local))) await wait(50);
  return true;
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
