/**
 * `node bin/launch.mjs bin/run.ts SCRIPT ARGS`: runs one of the project's programs with `DATABASE_URL` set, beside a running server
 * or without one (see lib/project-database.ts). Its exit code is ours.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "./lib/cli-error";
import { prepareMailQueue } from "./lib/mail-queue";
import { applyMigrations } from "./lib/migrations";
import { generateClientIfStale } from "./lib/prisma-client";
import { runProgram } from "./lib/program";
import { ROOT } from "./lib/project";
import { projectDatabase } from "./lib/project-database";

await runProgram(async (atEnd) => {
  const [script = "", ...args] = process.argv.slice(2);
  if (!existsSync(resolve(ROOT, script))) throw new CliError(`There is no program ${script || "given"}.`);
  await generateClientIfStale();
  const database = await projectDatabase(script, atEnd);
  if (database.ours) {
    await applyMigrations(database.url);
    await prepareMailQueue(database.url);
  }
  const child = spawn(process.execPath, ["--import", "tsx", resolve(ROOT, script), ...args], {
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: "inherit",
  });
  atEnd(() => void child.kill("SIGTERM"));
  return new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
});
