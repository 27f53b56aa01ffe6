import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { loadSampleOnce } from "@/bin/lib/sample";
import { startWebServer } from "@/bin/lib/web-server";
import type { BenchTools } from "./run";

/** Readers who all ask at the same moment, each from an address of their own. */
const READERS = 3_000;
const ARTICLE = "/w/japanese-siberia/a/offensive-toward-tynda";
/** What the server's process may have, MB. */
const ALLOWED_MB = 1_024;
/** The file that Node runs, bundled or as its source. */
const SERVER_PROGRAM = /server[-/]main\.(ts|mjs)$/;
/** Looks at a server with nothing to do, for comparison. */
const QUIET = 20;

type CrowdReport = { readonly status: number; readonly ms: number; readonly retryAfter: string | undefined };

/** What a crowd asks for: the same page, which is made once for all, or each its own, as made-up words are searched for. */
const CROWDS = [
  { name: "one article", path: () => ARTICLE },
  { name: "a search of their own each", path: (n: number) => `/w/japanese-siberia/search?q=word${n}` },
] as const;

/**
 * 3,000 readers ask at once, for one article and for a page of their own each: how many get it, how many are told to come back and how
 * soon, whether anything else happens, what memory it takes, and how the server answers during it and afterwards.
 */
export async function bench(tools: BenchTools): Promise<void> {
  await tools.database();
  await loadSampleOnce(process.env.DATABASE_URL ?? "");
  const port = await freePort();
  const server = await startWebServer({ command: "start", port, host: "127.0.0.1", env: await environment(port) });
  tools.atEnd(() => server.stop());
  const quiet: number[] = [];
  for (let n = 0; n < QUIET; n += 1) quiet.push((await ask(port, ARTICLE, 0)).ms);
  console.log(`Alone: median ${quantile(quiet, 0.5)} ms.`);
  for (const { name, path } of CROWDS) await crowd(port, name, path);
  console.log(`Memory of the server at most ${mostMemory(port)} MB (allowed: ${ALLOWED_MB}).`);
}

async function crowd(port: number, name: string, path: (n: number) => string): Promise<void> {
  const began = performance.now();
  const all = Promise.all(Array.from({ length: READERS }, (_none, n) => ask(port, path(n), n + 1)));
  await wait(500);
  const asset = await ask(port, "/icon.svg", 0);
  const reports = await all;
  const seconds = (performance.now() - began) / 1000;
  const after = [await ask(port, ARTICLE, 0), await ask(port, ARTICLE, 0)];
  console.log(`${READERS} at once ask for ${name}, all answered after ${seconds.toFixed(1)} s:`);
  report(reports);
  console.log(`  a file of the build meanwhile: ${asset.status} after ${asset.ms.toFixed(0)} ms`);
  console.log(
    `  the next two readers: ${after.map(({ status, ms }) => `${status} after ${ms.toFixed(0)} ms`).join(", ")}`,
  );
}

async function environment(port: number): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    NODE_ENV: "production",
    CANONRY_BUILD: await buildIfStale(() => console.log("Building the pages ...")),
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
  };
}

function report(reports: readonly CrowdReport[]): void {
  const served = reports.filter(({ status }) => status === 200);
  const away = reports.filter(({ status, retryAfter }) => status === 503 && retryAfter !== undefined);
  const others = reports.length - served.length - away.length;
  for (const [words, those] of [
    ["got the page", served],
    ["were told to come back (503 with Retry-After)", away],
  ] as const) {
    const times = those.map(({ ms }) => ms);
    console.log(
      `  ${those.length} ${words}: median ${quantile(times, 0.5)} ms, 95th percentile ${quantile(times, 0.95)} ms, slowest ${quantile(times, 1)} ms`,
    );
  }
  console.log(`  ${others} anything else (allowed: 0)`);
}

/** Asks once, by a connection of its own, as reader `n` of many: each has an address of the loopback network. */
function ask(port: number, path: string, n: number): Promise<CrowdReport> {
  const began = performance.now();
  const localAddress = `127.0.${1 + (n >> 7)}.${1 + (n & 127)}`;
  return new Promise((resolve) => {
    const done = (status: number, retryAfter?: string) =>
      resolve({ status, ms: performance.now() - began, retryAfter });
    const asked = request({ host: "127.0.0.1", port, path, localAddress, agent: false }, (response) => {
      response.resume().once("end", () => done(response.statusCode ?? 0, response.headers["retry-after"]));
      response.once("error", () => done(0));
    });
    asked.once("error", () => done(0)).end();
  });
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
}

/** The most memory that the server on `port` has had, MB, as Linux keeps it; "?" elsewhere. */
function mostMemory(port: number): string {
  if (!existsSync("/proc/self/status")) return "?";
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const words = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0") : [];
    if (!words.some((word) => SERVER_PROGRAM.test(word)) || !words.includes(String(port))) continue;
    const [, kilobytes = "0"] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return (Number(kilobytes) / 1024).toFixed(0);
  }
  return "?";
}
