import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { contentHash } from "./content-hash";
import { ROOT } from "./project";

const STAMP = join(ROOT, "prisma/client/.made-from");

/** Generates prisma/client when schema.prisma or Prisma's version changed since the last time; says whether it did. */
export async function generateClientIfStale(): Promise<boolean> {
  const madeFrom = contentHash(ROOT, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === madeFrom) return false;
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  // Generating looks for the engine's binary but never runs it: any executable will do, and nothing is downloaded.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CI: "1",
  };
  await promisify(execFile)(process.execPath, [cli, "generate"], { cwd: ROOT, env });
  writeFileSync(STAMP, madeFrom);
  return true;
}
