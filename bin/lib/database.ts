import pg from "pg";
import { CliError } from "./cli-error";
import { giveToRole } from "./give-to-role";
import { type ClusterPlace, clusterPlace, startPostgres, superuserUrl } from "./postgres";
import { secretsIn } from "./secrets";
import { logWithTime, supervise } from "./supervise";
import { waitForSpace } from "./wait-for-space";

/** The application's role in the embedded database, and the database that it owns. */
const ROLE = "canonry";
const OLDEST_VERSION = 150_000;
const CONNECT_MS = 5_000;
/** Connections of a web server: 12 of lib/db.ts, 2 that ask for whom a page is, those that listen, and 3 of the queue of mails. */
const CONNECTIONS_EACH = 20;
/** Connections of commands that run beside them, and those that PostgreSQL keeps for its superuser. */
const OTHER_CONNECTIONS = 12;

/** A PostgreSQL that answers. `gaveUp` resolves when an embedded one cannot be kept running; of a foreign one nobody is told. */
export type Database = { readonly url: string; readonly gaveUp?: Promise<string>; stop(): Promise<void> };

/** A database whose address is known before it answers; `open` resolves when it does. */
export type ClosedDatabase = { readonly url: string; open(): Promise<Database> };

/**
 * The embedded PostgreSQL of the data folder: `open` starts it, and it is started again whenever it ends, under the same address, which is
 * that of the application's own role. The caller holds the folder.
 */
export async function embeddedDatabase(dataDir: string, processes = 1): Promise<ClosedDatabase> {
  const { databasePassword, applicationPassword } = secretsIn(dataDir);
  const connections = connectionsOf(processes);
  const place = await clusterPlace({ folder: dataDir, password: databasePassword, durable: true, connections });
  const url = `postgresql://${ROLE}:${applicationPassword}@127.0.0.1:${place.port}/${ROLE}`;
  return { url, open: () => openCluster(place, { url, password: applicationPassword }) };
}

type ApplicationLogIn = { readonly url: string; readonly password: string };

async function openCluster(place: ClusterPlace, { url, password }: ApplicationLogIn): Promise<Database> {
  const server = await supervise({
    name: "The database",
    start: async (stopping) => {
      await waitForSpace(place.folder, stopping, logWithTime);
      return startPostgres(place);
    },
  });
  await giveToRole((database) => superuserUrl(place, database), ROLE, password);
  return { url, ...server };
}

/**
 * Checks that `DATABASE_URL` leads to a PostgreSQL that is new enough, with connections for so many web servers; throws a `Refusal` that
 * never shows the password.
 */
export async function foreignDatabase(url: string, processes = 1): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new CliError("DATABASE_URL is not an address such as postgresql://user:password@host:5432/name.");
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; connections: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('max_connections') AS connections",
    );
    if (Number(rows[0]?.version) < OLDEST_VERSION) throw new Error("it is older than PostgreSQL 15");
    refuseFewConnections(Number(rows[0]?.connections), processes);
  } catch (error) {
    throw new CliError(
      `DATABASE_URL: no use of the database at ${new URL(url).host || "the socket"}: ${reason(error)}.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
  return { url, stop: async () => {} };
}

function connectionsOf(processes: number): number {
  return processes * CONNECTIONS_EACH + OTHER_CONNECTIONS;
}

function refuseFewConnections(given: number, processes: number): void {
  if (processes === 1 || given >= connectionsOf(processes)) return;
  throw new Error(
    `it allows ${given} connections, and PROCESSES=${processes} takes ${connectionsOf(processes)}; raise max_connections or lower PROCESSES`,
  );
}

/** An error of several attempts (IPv6, IPv4) has no message of its own. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
