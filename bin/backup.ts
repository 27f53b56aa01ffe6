/**
 * `npm run backup [-- FILE]`: backs up everything that is in the database, and the pictures that it names, as it is at one moment, while the server goes on. Works with
 * the embedded database and with `DATABASE_URL`, beside a running server or without one.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { configuredStore } from "../lib/files/store/configured-store";
import { backUp } from "./lib/backup/back-up";
import { backupFile, formatSize } from "./lib/backup/backup-file";
import { CliError } from "./lib/cli-error";
import { runProgram } from "./lib/program";
import { projectDatabase } from "./lib/project-database";
import { dataDirFrom } from "./lib/settings";

/** What asked for it (a timer, a script) must not take a stopped one for done. */
const STOPPED_HALFWAY = { stopped: 1 };

await runProgram(async (atEnd) => {
  const [given, ...more] = process.argv.slice(2);
  if (more.length > 0 || given?.startsWith("-")) throw new CliError("Usage: npm run backup [-- FILE]");
  const dataDir = dataDirFrom(process.env);
  if (!process.env.DATABASE_URL && !existsSync(join(dataDir, "postgres")))
    throw new CliError(`There is no database in ${dataDir}. Is DATA_DIR right?`);
  const began = new Date();
  const file = given ? resolve(given) : backupFile(dataDir, "canonry", began);
  const database = await projectDatabase("npm run backup", atEnd);
  const made = await backUp(database.url, file, began, configuredStore());
  const seconds = ((Date.now() - began.getTime()) / 1000).toFixed(1);
  console.log(
    `Backed up ${made.rows} rows of ${made.tables} tables into ${file}: ${formatSize(made.bytes)}, ${seconds} s.`,
  );
  if (made.missing.length > 0)
    console.error(
      `The bytes of ${made.missing.length} pictures are not in the store, and so not in the backup: ${made.missing[0]} ...`,
    );
  console.log("It holds everything but the secrets of the data folder; keep it where only you can read it.");
  return 0;
}, STOPPED_HALFWAY);
