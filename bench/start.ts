import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { pidFile } from "@/bin/lib/leftover-postgres";
import { ROOT } from "@/bin/lib/project";
import { memoryOf } from "./process-memory";
import type { BenchTools } from "./run";

const STARTS = 7;
const WORLD = "/w/japanese-siberia";
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;
/** What a mixed crowd reads; the search for a word of its own each time is made anew. */
const READ = [
  "/",
  WORLD,
  ARTICLE,
  `${ARTICLE}/history`,
  `${ARTICLE}/compare?from=1&to=2`,
  `${ARTICLE}/canon`,
  `${WORLD}/articles`,
  `${WORLD}/canon`,
  `${WORLD}/changes`,
  `${WORLD}/claims`,
  `${WORLD}/sources`,
  "/api/v1/worlds/japanese-siberia/articles",
];
const READERS = 8;
/** Until memory is looked at, ms: what is garbage by then stays. */
const SETTLED_MS = 20_000;
const LOOKS = 12;

/**
 * How long a second start takes until the first page is there (`npm run bench -- start [SECONDS]`): median of seven, with its phases; and the
 * memory of all processes with the database: idle, under SECONDS (60) of mixed reading, and afterwards; how fast it grows in the second half.
 */
export async function bench({ atEnd }: BenchTools): Promise<void> {
  const seconds = Number(process.argv[3] ?? 60);
  await buildIfStale(() => console.error("Building the pages ..."));
  const dataDir = mkdtempSync(join(tmpdir(), "canonry-start-"));
  atEnd(() => rmSync(dataDir, { recursive: true, force: true }));
  const place = { dataDir, port: await freePort() };
  await (await started(place)).end();
  const starts: Phases[] = [];
  for (let n = 1; n < STARTS; n += 1) {
    const run = await started(place);
    starts.push(run.phases);
    await run.end();
  }
  const last = await started(place);
  atEnd(last.end);
  reportStarts([...starts, last.phases]);
  await reportMemory(last.pid, place.port, seconds);
}

type Place = { readonly dataDir: string; readonly port: number };
/** When each came, ms after the beginning. */
type Phases = { launcher: number; database: number; page: number; article: number };
type Started = { readonly pid: number; readonly phases: Phases; end(): Promise<void> };

async function started({ dataDir, port }: Place): Promise<Started> {
  const began = performance.now();
  const since = () => performance.now() - began;
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, DATABASE_URL: "" };
  const child = spawn(process.execPath, ["bin/launch.mjs", "--keep", "bin/start.ts"], {
    cwd: ROOT,
    env: { ...env, NEXTAUTH_URL: "", CANONRY_RATE_LIMITS: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await until(child, () => existsSync(join(dataDir, "holder.json")));
  const launcher = since();
  await until(child, () => pidFile(join(dataDir, "postgres"))?.[7]?.trim() === "ready");
  const database = since();
  await until(child, () => answers(port, "/"));
  const page = since();
  await answers(port, ARTICLE);
  const end = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { pid: child.pid ?? 0, phases: { launcher, database, page, article: since() }, end };
}

async function until(child: ChildProcess, holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (child.exitCode !== null) throw new Error("The server did not start; see above.");
    await wait(5);
  }
}

async function answers(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function reportStarts(starts: readonly Phases[]): void {
  const middle = (name: keyof Phases) => median(starts.map((each) => each[name]));
  const best = Math.min(...starts.map(({ page }) => page));
  console.log(
    `${starts.length} second starts, median ms: launcher at work ${middle("launcher")}, database ready ${middle("database")}, first page ` +
      `${middle("page")} (best ${best.toFixed(0)}), and an article ${middle("article")}. Load of the machine: ${load()}`,
  );
}

async function reportMemory(root: number, port: number, seconds: number): Promise<void> {
  await wait(SETTLED_MS);
  tell("idle, after a page and an article", root);
  const ends = performance.now() + seconds * 1000;
  let answered = 0;
  const reading = Array.from({ length: READERS }, async (_none, reader) => {
    for (let n = reader; performance.now() < ends; n += 1) {
      const path = n % 5 === 0 ? `${WORLD}/search?q=railway${n}` : (READ[n % READ.length] ?? "/");
      if (await answers(port, path)) answered += 1;
      else throw new Error(`${path} was not answered`);
    }
  });
  const looks: number[] = [];
  const looking = (async () => {
    for (let look = 0; look < LOOKS; look += 1) {
      await wait((seconds * 1000) / LOOKS);
      looks.push(total(root));
    }
  })();
  await Promise.all([...reading, looking]);
  tell(`right after ${seconds} s of mixed reading (${answered} answers)`, root);
  console.log(`  meanwhile: ${looks.map((mb) => mb.toFixed(0)).join(", ")} MB`);
  const half = looks.slice(LOOKS / 2);
  const slope = (60 * slopeOf(half)) / (seconds / LOOKS);
  console.log(`  second half: ${slope >= 0 ? "+" : ""}${slope.toFixed(1)} MB a minute`);
  await wait(SETTLED_MS);
  tell("and when that has settled", root);
}

function tell(when: string, root: number): void {
  const processes = memoryOf(root);
  const names = [...new Set(processes.map(({ name }) => name))];
  const parts = names.map((name) => `${name} ${sum(processes.filter((each) => each.name === name)).toFixed(0)}`);
  console.log(`Memory (PSS) ${when}: ${sum(processes).toFixed(0)} MB (${parts.join(", ")}). Load: ${load()}`);
}

function total(root: number): number {
  return sum(memoryOf(root));
}

function sum(processes: readonly { readonly mb: number }[]): number {
  return processes.reduce((so, { mb }) => so + mb, 0);
}

function load(): string {
  return `${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`;
}

function median(values: readonly number[]): string {
  return (values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0).toFixed(0);
}

/** By how much the values grow from one to the next, in the line that fits them best. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((so, value) => so + value, 0) / values.length;
  const top = values.reduce((so, value, at) => so + (at - middle) * (value - mean), 0);
  return top / values.reduce((so, _value, at) => so + (at - middle) ** 2, 0);
}
