import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AtEnd } from "./program";
import { ROOT } from "./project";
import { playwrightCounts, type TestCounts, vitestCounts } from "./test-counts";

/** Runs one of the test programs on the screen; `args` are files and options of its own. */
export type TestRun = (args: readonly string[], atEnd: AtEnd) => Promise<TestCounts>;

/** Pure tests and tests on a real database. */
export const runVitest: TestRun = (args, atEnd) =>
  withReport(atEnd, vitestCounts, (file) => ({
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args],
    env: {},
  }));

/** Stories in a browser, on a production build and a database of their own. */
export const runPlaywright: TestRun = (args, atEnd) =>
  withReport(atEnd, playwrightCounts, (file) => ({
    command: ["playwright", "test", "--reporter=list,json", ...args],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  }));

/** Preloaded into whatever runs tests: what a bundler would do with imports of JSON. */
const PRELOADED = ["--import", new URL("./json-imports.mjs", import.meta.url).href];

type Program = { command: readonly string[]; env: Record<string, string> };

async function withReport<Report>(
  atEnd: AtEnd,
  count: (report: Report) => TestCounts,
  program: (file: string) => Program,
): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), "canonry-report-"));
  const file = join(folder, "report.json");
  try {
    const code = await run(program(file), join(folder, "files"), atEnd);
    const tally = existsSync(file)
      ? count(JSON.parse(readFileSync(file, "utf8")) as Report)
      : { passed: 0, failed: 0, skipped: 0 };
    // Whatever a program failed at besides its tests (no server, no tests found) counts as well.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run({ command: [name, ...args], env }: Program, files: string, atEnd: AtEnd): Promise<number | null> {
  // DATABASE_URL and DATA_DIR are somebody's real data; tests have a database, and a folder for pictures, of their own.
  const { DATABASE_URL: _url, DATA_DIR: _dir, ...rest } = process.env;
  const child = spawn(process.execPath, [...PRELOADED, join(ROOT, `node_modules/.bin/${name}`), ...args], {
    cwd: ROOT,
    env: { ...rest, FILES_DIR: files, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  atEnd(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return ended;
}
