/** `npm run check`: format, lint, types, import directions, lengths, names and dead code, at the same time; the output of those that fail. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { generateClientIfStale } from "./lib/prisma-client";
import { runProgram } from "./lib/program";
import { NEXT_CLI, ROOT } from "./lib/project";

type Check = { readonly name: string; readonly command: readonly string[] };

const BIN = join(ROOT, "node_modules/.bin");
const LAUNCHER = join(ROOT, "bin/launch.mjs");
const WITH_ARROWS = [
  "app",
  "components",
  "lib",
  "prisma",
  "bin",
  "e2e",
  "bench",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
].filter((path) => existsSync(join(ROOT, path)));

const CHECKS: readonly Check[] = [
  {
    name: "Format and lint (biome)",
    command: [`${BIN}/biome`, "ci", "--colors=off", "--diagnostic-level=warn", "--error-on-warnings", "."],
  },
  { name: "Types (tsc)", command: [`${BIN}/tsc`, "--noEmit", "-p", "."] },
  {
    name: "Import directions (dependency-cruiser)",
    command: [`${BIN}/depcruise`, "--output-type", "err-long", ...WITH_ARROWS],
  },
  { name: "Lengths of files and functions", command: [LAUNCHER, "bin/sizes.ts", "--check"] },
  { name: "Names with a better word", command: [LAUNCHER, "bin/names.ts", "--check"] },
  { name: "Dead code (knip)", command: [`${BIN}/knip`] },
  { name: "Code that only tests use (knip)", command: [`${BIN}/knip`, "--production"] },
];

/** dependency-cruiser misses TypeScript's old API at the end of every report; it reads our sources with swc. */
const BESIDE_THE_POINT = /\n.*missing-tsc-transpiler:[\s\S]*/;

await runProgram(async () => {
  await generateClientIfStale();
  // The types of Next's routes and of CSS modules are not in the repository.
  await run({ name: "Route types (next typegen)", command: [NEXT_CLI, "typegen"] });
  const passed = await Promise.all(CHECKS.map(run));
  return passed.every(Boolean) ? 0 : 1;
});

async function run({ name, command }: Check): Promise<boolean> {
  const began = performance.now();
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const passed = (await ended) === 0;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${passed ? "ok    " : "FAILED"} ${name}, ${seconds} s`);
  if (!passed) console.log(said.join("").replace(BESIDE_THE_POINT, "").trim());
  return passed;
}
