/** `npm start`, and with --dev `npm run dev`: everything from an empty clone to a served page, configured by environment alone. */
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildIfStale } from "./lib/build";
import { CliError } from "./lib/cli-error";
import { type ClosedDatabase, type Database, embeddedDatabase, foreignDatabase } from "./lib/database";
import { portRefusal } from "./lib/free-port";
import { prepareMailQueue } from "./lib/mail-queue";
import { applyMigrations } from "./lib/migrations";
import { type Hold, type Holder, tryHold, waitForHold } from "./lib/pid-lock";
import { generateClientIfStale } from "./lib/prisma-client";
import { type AtEnd, runProgram } from "./lib/program";
import { loadSampleOnce } from "./lib/sample";
import { secretsIn } from "./lib/secrets";
import { type Settings, settingsFrom } from "./lib/settings";
import { allGivenUp, supervise } from "./lib/supervise";
import { reclassifyOldThreads } from "./lib/thread-classification";
import { startWebServer } from "./lib/web-server";

/** A server whose launcher was killed a moment ago ends by itself; after so long, in ms, the port is somebody else's. */
const LEFT_BEHIND_MS = 1_500;

const production = !process.argv.includes("--dev");

await runProgram(async (atEnd) => {
  const settings = settingsFrom(process.env, { production });
  const hold = settings.databaseUrl ? undefined : await holdDataFolder(settings);
  if (hold === "served already") return 0;
  atEnd(() => hold?.release());
  await refuseTakenPort(settings);
  await generateClientIfStale();
  const closed = await databaseOf(settings);
  const opening = openDatabase(closed, settings, atEnd);
  const serving = serve({ settings, url: closed.url, opening, buildFolder: await buildFolder(opening), atEnd });
  const [{ logIns }, { unasked }] = await Promise.all([opening, serving]);
  hold?.describe({ ...holderOf(settings), databaseUrl: closed.url });
  // Registered last, so undone first: who starts again at once waits for the end instead of being sent to a closing server.
  atEnd(() => hold?.describe({ name: "the last server" }));
  console.log(`\nCanonry serves ${settings.address}${logIns ? `\n\n${logIns}` : ""}\n\nCtrl-C stops it.`);
  return unasked;
});

/** The embedded database has one server; a second start of the same one only says where it is. */
async function holdDataFolder(settings: Settings): Promise<Hold | "served already"> {
  const file = join(settings.dataDir, "holder.json");
  const attempt = tryHold(file, holderOf(settings));
  if ("hold" in attempt) return attempt.hold;
  const { name, address } = attempt.heldBy;
  if (address === undefined)
    return waitForHold(file, holderOf(settings), () => console.log(`Waiting for ${name} to end ...`));
  const line = `Canonry runs already, with the data of ${settings.dataDir}: ${address}`;
  if (address !== settings.address) throw new CliError(`${line} (to run another, set DATA_DIR)`);
  console.log(line);
  return "served already";
}

function holderOf(settings: Settings): Holder {
  return { name: production ? "npm start" : "npm run dev", address: settings.address };
}

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  const deadline = Date.now() + LEFT_BEHIND_MS;
  let refusal = await portRefusal(port, host);
  while (refusal === "EADDRINUSE" && Date.now() < deadline) {
    await wait(100);
    refusal = await portRefusal(port, host);
  }
  if (refusal === "EADDRINUSE")
    throw new CliError(`Port ${port} of ${host} is taken by another program. Choose one: PORT=3001 npm start`);
  if (refusal) throw new CliError(`Nothing can listen on port ${port} of ${host} (${refusal}): see PORT and HOST.`);
}

async function databaseOf({ databaseUrl, dataDir, processes }: Settings): Promise<ClosedDatabase> {
  if (databaseUrl) return { url: databaseUrl, open: () => foreignDatabase(databaseUrl, processes) };
  return embeddedDatabase(dataDir, processes);
}

type Opened = { readonly database: Database; readonly logIns: string | undefined };

async function openDatabase(closed: ClosedDatabase, settings: Settings, atEnd: AtEnd): Promise<Opened> {
  const database = await closed.open();
  atEnd(() => database.stop());
  return { database, logIns: await prepare(database, settings) };
}

/**
 * Builds the pages while the database opens, if they must be built; while developing nothing is built, and Next begins with the database. A
 * failed build is reported after the log-ins of a sample world that may have been loaded meanwhile.
 */
async function buildFolder(opening: Promise<Opened>): Promise<string | undefined> {
  if (!production) return opening.then(() => undefined);
  const build = buildIfStale(() => console.log("Building the pages (when something changed) ..."));
  const failed = build.catch(() => opening);
  // A database that does not open ends the start at once.
  await Promise.race([failed, opening.then(() => failed)]);
  return build;
}

async function prepare(database: Database, settings: Settings): Promise<string | undefined> {
  const applied = await applyMigrations(database.url);
  if (applied.length > 0) console.log(`Brought the database up to ${applied.at(-1)}.`);
  await prepareMailQueue(database.url);
  const logIns = settings.sample ? await loadSampleOnce(database.url) : undefined;
  if (logIns) console.log(`Loaded the sample world.\n\n${logIns}\n`);
  await reclassifyOldThreads(database.url);
  return logIns;
}

type Serving = {
  readonly settings: Settings;
  readonly url: string;
  readonly opening: Promise<Opened>;
  readonly buildFolder: string | undefined;
  readonly atEnd: AtEnd;
};

/** Resolves when all servers take connections, with a promise of the exit code should they or the database be given up. */
async function serve({ settings, url, opening, buildFolder, atEnd }: Serving): Promise<{ unasked: Promise<number> }> {
  const { port, host, processes } = settings;
  const env = { ...process.env, ...variables(settings, url, buildFolder) };
  const command = production ? "start" : "dev";
  const start = () => startWebServer({ command, port, host, sharesPort: processes > 1, databaseOpens: opening, env });
  const names =
    processes === 1
      ? ["The web server"]
      : Array.from({ length: processes }, (_none, index) => `Web server ${index + 1} of ${processes}`);
  const servers = await Promise.all(names.map((name) => supervise({ name, start })));
  atEnd(async () => void (await Promise.all(servers.map((server) => server.stop()))));
  const { database } = await opening;
  const gaveUp = Promise.race([allGivenUp(servers), ...(database.gaveUp ? [database.gaveUp] : [])]);
  const unasked = gaveUp.then((why) => {
    console.error(`${why}\nWhat was saved is safe. Once the reason is gone, start again: npm start`);
    return 1;
  });
  return { unasked };
}

function variables(
  { address, authSecret, dataDir, databaseUrl, minFreeMb }: Settings,
  url: string,
  buildFolder: string | undefined,
) {
  return {
    NODE_ENV: production ? ("production" as const) : ("development" as const),
    ...(buildFolder ? { CANONRY_BUILD: buildFolder } : {}),
    DATABASE_URL: url,
    ...(databaseUrl ? {} : { DATABASE_FOLDER: dataDir, MIN_FREE_MB: String(minFreeMb) }),
    FILES_DIR: process.env.FILES_DIR || join(dataDir, "files"),
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: authSecret ?? secretsIn(dataDir).authSecret,
  };
}
