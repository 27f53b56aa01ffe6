import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CliError } from "./cli-error";
import { type Database, embeddedDatabase, foreignDatabase } from "./database";
import { heldBy, waitForHold } from "./pid-lock";
import type { AtEnd } from "./program";
import { dataDirFrom } from "./settings";

const STARTING_MS = 300_000;

/**
 * The database that a command works on: `DATABASE_URL`, else that of the server which runs on the data folder, else the embedded
 * PostgreSQL, started for as long as the command takes. `ours` says that it was started here, so that no server looks after it.
 */
export async function projectDatabase(command: string, atEnd: AtEnd): Promise<Database & { ours: boolean }> {
  const foreign = process.env.DATABASE_URL;
  if (foreign) return { ...(await foreignDatabase(foreign)), ours: false };
  const dataDir = dataDirFrom(process.env);
  const file = join(dataDir, "holder.json");
  const server = await runningServer(file);
  if (server) return { url: server, stop: async () => {}, ours: false };
  const hold = await waitForHold(file, { name: command }, ({ name }) =>
    console.error(`Waiting for ${name} to end ...`),
  );
  atEnd(() => hold.release());
  const database = await (await embeddedDatabase(dataDir)).open();
  atEnd(() => database.stop());
  return { ...database, ours: true };
}

/** The database of a server on the data folder; one that is just starting is waited for. */
async function runningServer(file: string): Promise<string | undefined> {
  const deadline = Date.now() + STARTING_MS;
  while (Date.now() < deadline) {
    const holder = heldBy(file);
    if (!holder?.address) return undefined;
    if (holder.databaseUrl) return holder.databaseUrl;
    await wait(100);
  }
  throw new CliError("The server has been starting for five minutes; stop it and try again.");
}
