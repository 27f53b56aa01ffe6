/**
 * `npm run restore -- FILE [--force]`: fills an empty database with a backup of `npm run backup`. `--force`: replaces what is there,
 * which is backed up first. The server must be stopped.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { configuredStore } from "../lib/files/store/configured-store";
import { backUp } from "./lib/backup/back-up";
import { backupFile } from "./lib/backup/backup-file";
import { restore } from "./lib/backup/restore";
import { CliError } from "./lib/cli-error";
import { heldBy } from "./lib/pid-lock";
import { runProgram } from "./lib/program";
import { projectDatabase } from "./lib/project-database";
import { dataDirFrom } from "./lib/settings";

/** What asked for it (a timer, a script) must not take a stopped one for done. */
const STOPPED_HALFWAY = { stopped: 1 };

await runProgram(async (atEnd) => {
  const { file, force } = options();
  const dataDir = dataDirFrom(process.env);
  refuseRunningServer(dataDir);
  const began = Date.now();
  const { url } = await projectDatabase("npm run restore", atEnd);
  const replace = force ? () => keepWhatIsThere(url, dataDir) : async () => refuseToReplace();
  const { madeAt, rows, newMigrations } = await restore(url, file, replace, configuredStore());
  const upgraded = newMigrations > 0 ? ` and brought up to this version (${newMigrations} migrations)` : "";
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`Restored ${rows} rows, as they were at ${madeAt}${upgraded}, in ${seconds} s. Start with: npm start`);
  return 0;
}, STOPPED_HALFWAY);

async function keepWhatIsThere(url: string, dataDir: string): Promise<void> {
  const kept = backupFile(dataDir, "before-restore", new Date());
  await backUp(url, kept, new Date(), configuredStore());
  console.log(`What was there is kept in ${kept}.`);
}

function refuseToReplace(): never {
  throw new CliError("The database is not empty; nothing was changed. To replace what is there, add --force.");
}

function options(): { file: string; force: boolean } {
  try {
    const parsed = parseArgs({ allowPositionals: true, options: { force: { type: "boolean", default: false } } });
    const [file, ...more] = parsed.positionals;
    if (file !== undefined && more.length === 0) return { file, force: parsed.values.force };
  } catch {
    // Said below.
  }
  throw new CliError("Usage: npm run restore -- FILE [--force]");
}

function refuseRunningServer(dataDir: string): void {
  const address = process.env.DATABASE_URL ? undefined : heldBy(join(dataDir, "holder.json"))?.address;
  if (address) throw new CliError(`Canonry serves the data of ${dataDir} at ${address}. Stop it first.`);
}
