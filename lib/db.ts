import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/client/client";
import { clientOfReplica, readsFromReplica } from "./read-replica";
import { StatementNames } from "./statement-names";

/** The database, outside a transaction. */
export type Db = PrismaClient;

/** The database inside a transaction: what `db.$transaction(async (tx) => ...)` hands to its function. */
export type Tx = Prisma.TransactionClient;

/** Connections of one process. PostgreSQL's usual limit of 100 leaves room for eight processes; a page needs one or two at a time. */
const CONNECTIONS = 12;
/**
 * How long to wait for PostgreSQL to answer, and for a connection to come free, in ms. A save that waits is better than one that is
 * refused because the machine is busy; after 30 s the editor takes the network for gone.
 */
const WAIT_MS = 25_000;
/** The longest that a transaction may take, in ms: a large import writes some thousand rows. */
const TRANSACTION_MS = 30_000;
/** A replica that does not take a connection or answer for so long, in ms, is left alone: the primary is asked. */
const REPLICA_CONNECTS_MS = 1_000;
const REPLICA_ANSWERS_MS = 5_000;

/** Kept here, because a development server loads this file anew at every change. */
const globalClient = globalThis as typeof globalThis & { canonryDb?: PrismaClient; canonryReplicaDb?: PrismaClient };

/**
 * The only Prisma client, made from `DATABASE_URL` when it is first used, so that importing this file needs no database.
 * Throws when the variable is unset, which it is while the pages are built: nothing read then could be up to date. What a request
 * reads for which the server in front has said so (bin/server/replica) comes from `DATABASE_REPLICA_URL`.
 */
export const db: Db = new Proxy({} as Db, {
  get(_target, property) {
    const client = readsFromReplica() ? replicaClient() : primaryClient();
    const value: unknown = Reflect.get(client, property);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

function primaryClient(): PrismaClient {
  globalClient.canonryDb ??= connect();
  return globalClient.canonryDb;
}

function replicaClient(): PrismaClient {
  globalClient.canonryReplicaDb ??= clientOfReplica(connectToReplica(), primaryClient());
  return globalClient.canonryReplicaDb;
}

function connectToReplica(): PrismaClient {
  const waits = { connectionTimeoutMillis: REPLICA_CONNECTS_MS, query_timeout: REPLICA_ANSWERS_MS };
  const adapter = new PrismaPg(
    { connectionString: process.env.DATABASE_REPLICA_URL, max: CONNECTIONS, ...waits },
    // Told in one line where it is found to be away (bin/server/replica/replica.ts).
    { onPoolError: () => {} },
  );
  return new PrismaClient({ adapter });
}

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) {
    throw new Error(
      "DATABASE_URL is not set. `npm start`, `npm run dev` and `npm run` commands set it; a build has no database.",
    );
  }
  const names = new StatementNames();
  const adapter = new PrismaPg(
    { connectionString, max: CONNECTIONS, connectionTimeoutMillis: WAIT_MS },
    {
      onPoolError: (error) => console.error(`The connection to PostgreSQL was lost: ${error.message}`),
      // Without values it may be several statements, which cannot be named.
      statementNameGenerator: ({ sql, args }) => (args.length > 0 ? names.nameOf(sql) : ""),
    },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: WAIT_MS, timeout: TRANSACTION_MS } });
}

/** A transaction as a database: an action that opens a transaction of its own then runs inside this one, whole or not at all. */
export function nestedTransaction(tx: Tx): Db {
  const nested = new Proxy(tx, {
    get(target, property) {
      if (property === "$transaction") return <T>(work: (inner: Tx) => Promise<T>): Promise<T> => wholly(tx, work);
      return Reflect.get(target, property);
    },
  }) as unknown as Db;
  NESTED.add(nested);
  return nested;
}

/** Takes back what a part of a transaction wrote before it threw: whoever catches it may still commit the rest. */
async function wholly<T>(tx: Tx, work: (inner: Tx) => Promise<T>): Promise<T> {
  await tx.$executeRaw`SAVEPOINT nested`;
  try {
    const result = await work(tx);
    await tx.$executeRaw`RELEASE SAVEPOINT nested`;
    return result;
  } catch (thrown) {
    // A connection that is gone has taken back everything itself.
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT nested`.then(
      () => tx.$executeRaw`RELEASE SAVEPOINT nested`,
      () => {},
    );
    throw thrown;
  }
}

/**
 * Runs a transaction; in one that is open already as a part of it, without a way back of its own. For writes that fail before they write
 * anything, and whose errors end the whole.
 */
export function inOneTransaction<T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  options: { readonly timeout: number },
): Promise<T> {
  return isNested(db) ? work(db) : db.$transaction(work, options);
}

const NESTED = new WeakSet<Db>();

/** Whether a database is a transaction, which ends soon: nothing may be left with it to do later. */
export function isNested(db: Db): boolean {
  return NESTED.has(db);
}
