import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { buildWorker } from "./build-worker";
import { CliError } from "./cli-error";
import { contentHash } from "./content-hash";
import { waitForHold } from "./pid-lock";
import { END_WITH_PARENT, NEXT_CLI, ROOT } from "./project";

/** Everything that a page is made from. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const BUILDS = ".next/builds";
/** Older builds may still be served by another process; this many are kept, some 30 MB each. */
const KEPT_BUILDS = 4;

/**
 * Makes the production build of the sources as they are, unless it is there already, and returns its folder (relative to the project:
 * what next.config.js wants as `CANONRY_BUILD`). Every state of the sources has a folder of its own, so that a build
 * never changes under a running server. `started` is called when it has to be made.
 */
export async function buildIfStale(started: () => void): Promise<string> {
  const folder = join(BUILDS, sourcesHash().slice(0, 16));
  const hold = await waitForHold(join(ROOT, `${folder}.hold`), { name: "a build" }, () => {});
  try {
    const done = join(ROOT, `${folder}.done`);
    if (existsSync(done)) {
      utimesSync(done, new Date(), new Date());
      return folder;
    }
    started();
    await build(folder);
    await buildWorker(folder);
    writeFileSync(done, "");
    removeOldBuilds();
    return folder;
  } finally {
    hold.release();
  }
}

function sourcesHash(): string {
  return contentHash(ROOT, SOURCES, (path) => !/\.(test|md)\b/.test(path));
}

async function build(folder: string): Promise<void> {
  // Next rewrites the tsconfig.json that it builds with; it gets one that nobody else reads.
  const tsconfig = { extends: "../../tsconfig.json", compilerOptions: { paths: { "@/*": ["../../*"] } }, include: [] };
  writeFileSync(join(ROOT, `${folder}.tsconfig.json`), JSON.stringify(tsconfig));
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, NEXT_CLI, "build"], {
    cwd: ROOT,
    env: buildEnvironment(folder),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const said = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")));
  if ((await ended) !== 0) throw new CliError(`The pages could not be built:\n${said.join("")}`);
}

/** No database and no secrets: a page that read them while it is built would show them to everybody for ever. */
function buildEnvironment(folder: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, NEXTAUTH_SECRET: _secret, ...env } = process.env;
  return { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CANONRY_BUILD: folder };
}

function removeOldBuilds(): void {
  const stamps = readdirSync(join(ROOT, BUILDS)).filter((name) => name.endsWith(".done"));
  const age = (name: string) => Date.now() - statSync(join(ROOT, BUILDS, name)).mtimeMs;
  for (const name of stamps.sort((a, b) => age(a) - age(b)).slice(KEPT_BUILDS)) {
    const folder = join(ROOT, BUILDS, name.replace(/\.done$/, ""));
    for (const path of [`${folder}.done`, `${folder}.tsconfig.json`, folder])
      rmSync(path, { recursive: true, force: true });
  }
}
