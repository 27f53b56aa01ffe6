import { AsyncLocalStorage } from "node:async_hooks";
import { databaseTrouble } from "@/lib/database-trouble";
import type { PrismaClient } from "@/prisma/client/client";

/** A request whose reads go to the replica, for as long as that answers. */
export type ReplicaRead = { isUsable: boolean; readonly failed: (error: unknown) => void };

const KEY = Symbol.for("canonry.replica");
type WithReads = { [KEY]?: AsyncLocalStorage<ReplicaRead> };

/** Of the whole process: the server in front says which requests may, and the pages, which are bundled apart, read. */
function reads(): AsyncLocalStorage<ReplicaRead> {
  const shared = globalThis as WithReads;
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

/** Runs what answers a request with its reads going to the replica (`DATABASE_REPLICA_URL`). */
export function readFromReplica<T>(read: ReplicaRead, answer: () => T): T {
  return reads().run(read, answer);
}

/** Whether the reads of the request that is being answered go to the replica. */
export function readsFromReplica(): boolean {
  return reads().getStore()?.isUsable === true;
}

/** What only reads, as Prisma names it; all else, and every transaction, is the primary's. */
const READS = new Set([
  ...["findUnique", "findUniqueOrThrow", "findFirst", "findFirstOrThrow", "findMany", "count", "aggregate", "groupBy"],
  ...["$queryRaw", "$queryRawUnsafe"],
]);

/** Returns a client that reads from the replica and asks the primary for all else, and again for what the replica fails at. */
export function clientOfReplica(replica: PrismaClient, primary: PrismaClient): PrismaClient {
  const reading = replica.$extends({
    query: {
      async $allOperations({ model, operation, args, query }) {
        const read = reads().getStore();
        if (!read?.isUsable || !READS.has(operation)) return onPrimary(primary, model, operation, args);
        try {
          return await query(args);
        } catch (error) {
          if (databaseTrouble(error) === "away") read.failed(error);
          return onPrimary(primary, model, operation, args);
        }
      },
    },
  });
  return new Proxy(primary, {
    get(_primary, property) {
      const isForReplica = typeof property === "string" && (READS.has(property) || !/^[$_]/.test(property));
      const client: object = isForReplica ? reading : primary;
      const value: unknown = Reflect.get(client, property);
      return typeof value === "function" ? value.bind(client) : value;
    },
  });
}

type Operations = Readonly<Record<string, (args: unknown) => Promise<unknown>>>;

function onPrimary(primary: PrismaClient, model: string | undefined, operation: string, args: unknown) {
  const name = model === undefined ? undefined : model[0]?.toLowerCase() + model.slice(1);
  const operations = (name === undefined ? primary : Reflect.get(primary, name)) as Operations;
  if (operation === "$queryRawUnsafe") return Reflect.apply(operations[operation] as never, operations, args as never);
  return Reflect.apply(operations[operation] as never, operations, [args]);
}
