/** `npm start`, and with --dev `npm run dev`: everything from an empty clone to a served page, configured by environment alone. */
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildIfStale } from "./lib/build";
import { CliError } from "./lib/cli-error";
import { type Database, embeddedDatabase, foreignDatabase } from "./lib/database";
import { portRefusal } from "./lib/free-port";
import { applyMigrations } from "./lib/migrations";
import { type Hold, type Holder, tryHold, waitForHold } from "./lib/pid-lock";
import { generateClientIfStale } from "./lib/prisma-client";
import { type AtEnd, runProgram } from "./lib/program";
import { loadSampleOnce } from "./lib/sample";
import { secretsIn } from "./lib/secrets";
import { type Settings, settingsFrom } from "./lib/settings";
import { supervise } from "./lib/supervise";
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
  const database = await openDatabase(settings);
  atEnd(() => database.stop());
  await generateClientIfStale();
  const build = production
    ? buildIfStale(() => console.log("Building the pages (when something changed) ..."))
    : undefined;
  // A failed build is reported when it is awaited, after the log-ins of a sample world that may have been loaded meanwhile.
  build?.catch(() => {});
  const logIns = await prepare(database, settings);
  hold?.describe({ ...holderOf(settings), databaseUrl: database.url });
  const { unasked } = await serve({ settings, database, buildFolder: await build, atEnd });
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

function openDatabase({ databaseUrl, dataDir, processes }: Settings): Promise<Database> {
  return databaseUrl ? foreignDatabase(databaseUrl, processes) : embeddedDatabase(dataDir, processes);
}

async function prepare(database: Database, settings: Settings): Promise<string | undefined> {
  const applied = await applyMigrations(database.url);
  if (applied.length > 0) console.log(`Brought the database up to ${applied.at(-1)}.`);
  const logIns = settings.sample ? await loadSampleOnce(database.url) : undefined;
  if (logIns) console.log(`Loaded the sample world.\n\n${logIns}\n`);
  await reclassifyOldThreads(database.url);
  return logIns;
}

type Serving = { settings: Settings; database: Database; buildFolder: string | undefined; atEnd: AtEnd };

/** Resolves when all servers take connections, with a promise of the exit code should one or the database be given up. */
async function serve({ settings, database, buildFolder, atEnd }: Serving): Promise<{ unasked: Promise<number> }> {
  const { port, host, processes } = settings;
  const env = { ...process.env, ...variables(settings, database, buildFolder) };
  const command = production ? "start" : "dev";
  const start = () => startWebServer({ command, port, host, sharesPort: processes > 1, env });
  const names =
    processes === 1
      ? ["The web server"]
      : Array.from({ length: processes }, (_none, index) => `Web server ${index + 1} of ${processes}`);
  const servers = await Promise.all(names.map((name) => supervise({ name, start })));
  atEnd(async () => void (await Promise.all(servers.map((server) => server.stop()))));
  const gaveUp = Promise.race([...servers, database].flatMap((each) => each.gaveUp ?? []));
  const unasked = gaveUp.then((why) => {
    console.error(`${why}\nWhat was saved is safe. Once the reason is gone, start again: npm start`);
    return 1;
  });
  return { unasked };
}

function variables(
  { address, authSecret, dataDir, databaseUrl, minFreeMb }: Settings,
  database: Database,
  buildFolder: string | undefined,
) {
  return {
    NODE_ENV: production ? ("production" as const) : ("development" as const),
    ...(buildFolder ? { CANONRY_BUILD: buildFolder } : {}),
    DATABASE_URL: database.url,
    ...(databaseUrl ? {} : { DATABASE_FOLDER: dataDir, MIN_FREE_MB: String(minFreeMb) }),
    FILES_DIR: process.env.FILES_DIR || join(dataDir, "files"),
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: authSecret ?? secretsIn(dataDir).authSecret,
  };
}
