import { resolve } from "node:path";
import { CliError } from "./cli-error";

/** How a server is configured: by environment variables alone (README.md lists them). */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Undefined: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly sample: boolean;
  /** What a browser calls the server. */
  readonly address: string;
  readonly authSecret: string | undefined;
  /** Below this nothing is written to the embedded database any more. */
  readonly minFreeMb: number;
  /** How many web servers answer on the one port; while developing it is one. */
  readonly processes: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Only this machine reaches the server unless HOST says otherwise: its first start prints log-ins of a sample world. */
const DEFAULT_HOST = "127.0.0.1";
/** Room for one large import and what PostgreSQL writes beside it; more than that is for whoever has many at once. */
const DEFAULT_MIN_FREE_MB = 200;
/** Each has some 16 connections to the database and 300 MB: more than these are several machines. */
const MOST_PROCESSES = 32;
const LOCAL_NAMES = new Set(["127.0.0.1", "localhost", "::1", "0.0.0.0", "::"]);

/** Reads the settings; throws a `Refusal` for a port that is none, and for a secret that must not be made up. */
export function settingsFrom(env: Environment, { production }: { production: boolean }): Settings {
  const databaseUrl = env.DATABASE_URL || undefined;
  const authSecret = env.NEXTAUTH_SECRET || undefined;
  if (production && databaseUrl && !authSecret) {
    throw new CliError(
      "NEXTAUTH_SECRET must be set when DATABASE_URL is: every process needs the same one (openssl rand -hex 32).",
    );
  }
  refuseWrongReplica(env);
  refuseHalfAModel(env);
  refuseHalfAMailServer(env);
  refuseHalfABucket(env);
  const [port, host] = [portIn(env), env.HOST || DEFAULT_HOST];
  return {
    port,
    host,
    dataDir: dataDirFrom(env),
    databaseUrl,
    sample: env.SAMPLE !== "0",
    address: addressIn(env, port, host),
    authSecret,
    minFreeMb: minFreeMb(env),
    processes: production ? processesIn(env) : 1,
  };
}

function portIn({ PORT: given }: Environment): number {
  const port = Number(given || 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CliError(`PORT must be a whole number from 1 to 65535, not "${given}".`);
}

function addressIn({ NEXTAUTH_URL: given }: Environment, port: number, host: string): string {
  return (given || `http://${LOCAL_NAMES.has(host) ? "localhost" : host}:${port}`).replace(/\/$/, "");
}

function processesIn({ PROCESSES: given }: Environment): number {
  const processes = given ? Number(given) : 1;
  if (Number.isInteger(processes) && processes >= 1 && processes <= MOST_PROCESSES) return processes;
  throw new CliError(
    `PROCESSES must be a whole number of web servers from 1 to ${MOST_PROCESSES}, not "${given}". The machine's number of cores is a good one.`,
  );
}

function minFreeMb({ MIN_FREE_MB: given }: Environment): number {
  const mb = given ? Number(given) : DEFAULT_MIN_FREE_MB;
  if (!Number.isFinite(mb) || mb < 0) throw new CliError(`MIN_FREE_MB must be a number of megabytes, not "${given}".`);
  return mb;
}

/** The replica is read from where it is used (bin/server/replica); it may be away at the start. */
function refuseWrongReplica({ DATABASE_URL: primary, DATABASE_REPLICA_URL: replica }: Environment): void {
  if (!replica) return;
  if (!/^postgres(ql)?:\/\//.test(replica) || !URL.canParse(replica)) {
    throw new CliError("DATABASE_REPLICA_URL is not an address such as postgresql://user:password@host:5432/name.");
  }
  if (!primary) throw new CliError("DATABASE_REPLICA_URL names a replica of the database that DATABASE_URL must name.");
}

/** The model of suggestions is read where it is used (lib/evidence/suggestions/embedding-model.ts); what it lacks is said at the start. */
function refuseHalfAModel({ EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model }: Environment): void {
  if (url && !/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new CliError(`EMBEDDINGS_URL must be an address such as http://localhost:11434/v1, not "${url}".`);
  }
  if (url && !model) throw new CliError("EMBEDDINGS_MODEL must name the model that EMBEDDINGS_URL offers.");
}

/** Mail is sent where it is needed (lib/mail/send-mail.ts); what it lacks is said at the start. */
function refuseHalfAMailServer({ SMTP_URL: url, MAIL_FROM: from }: Environment): void {
  if (url && !/^smtps?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new CliError("SMTP_URL must be an address such as smtp://user:password@mail.example.org:587.");
  }
  if (url && !from) throw new CliError("MAIL_FROM must name the sender of mails, for example wiki@example.org.");
  if (from && !url) throw new CliError("SMTP_URL must name the server that sends the mails of MAIL_FROM.");
}

/** Files are stored where they are needed (lib/files/store); what a bucket lacks is said at the start. */
function refuseHalfABucket(env: Environment): void {
  const { FILES_S3_ENDPOINT: url } = env;
  if (!url) return;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new CliError(`FILES_S3_ENDPOINT must be an address such as https://s3.example.org, not "${url}".`);
  }
  for (const name of ["FILES_S3_BUCKET", "FILES_S3_ACCESS_KEY_ID", "FILES_S3_SECRET_ACCESS_KEY"]) {
    if (!env[name]) throw new CliError(`${name} must be set when FILES_S3_ENDPOINT is.`);
  }
}

/** The folder of the embedded database and of what was made up at the first start, absolute. */
export function dataDirFrom(env: Environment): string {
  return resolve(env.DATA_DIR || ".data");
}
