import { beforeEach, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { db as ourDb } from "./db";
import { type ReplicaRead, readFromReplica } from "./read-replica";

const { db, reset } = await testDb();

/** The same database for readers alone, as a replica is, under a name of its own. */
function replicaUrl(): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.searchParams.set("application_name", "a replica");
  url.searchParams.set("options", "-c default_transaction_read_only=on");
  return url.href;
}

type WithClient = { canonryReplicaDb?: unknown };

let failures: unknown[];
function aRead(): ReplicaRead {
  const read: ReplicaRead = {
    isUsable: true,
    failed: (error) => {
      read.isUsable = false;
      failures.push(error);
    },
  };
  return read;
}

beforeEach(async () => {
  await reset();
  failures = [];
  (globalThis as WithClient).canonryReplicaDb = undefined;
  process.env.DATABASE_REPLICA_URL = replicaUrl();
  await db.user.create({ data: { id: "anna", email: "anna@example.org", name: "Anna" } });
});

async function askedOf(): Promise<string | undefined> {
  const [row] = await ourDb.$queryRaw<
    { name: string }[]
  >`SELECT current_setting('application_name') AS name WHERE ${1} = 1`;
  return row?.name;
}

test("what reads goes to the replica where a request was said to, and all else to the primary", async () => {
  expect(await askedOf()).not.toBe("a replica");
  await readFromReplica(aRead(), async () => {
    expect(await askedOf()).toBe("a replica");
    expect(await ourDb.user.findUnique({ where: { id: "anna" }, select: { name: true } })).toEqual({ name: "Anna" });
    expect(await ourDb.$queryRawUnsafe("SELECT $1::int + $2::int AS sum", 2, 3)).toEqual([{ sum: 5 }]);
    await ourDb.user.update({ where: { id: "anna" }, data: { name: "Anna B." } });
    await ourDb.$executeRaw`UPDATE "User" SET email = 'b@example.org' WHERE id = ${"anna"}`;
    const renamed = ourDb.$transaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ name: string }[]>`SELECT current_setting('application_name') AS name`;
      await tx.user.update({ where: { id: "anna" }, data: { name: "Anna C." } });
      return row?.name;
    });
    expect(await renamed).not.toBe("a replica");
  });
  expect(await db.user.findUnique({ where: { id: "anna" } })).toMatchObject({
    name: "Anna C.",
    email: "b@example.org",
  });
  expect(await askedOf()).not.toBe("a replica");
  expect(failures).toEqual([]);
});

test("what a replica cannot do the primary does, and the replica is not taken for broken", async () => {
  await readFromReplica(aRead(), async () => {
    const returned = await ourDb.$queryRaw`UPDATE "User" SET name = ${"Boris"} WHERE id = 'anna' RETURNING name`;
    expect(returned).toEqual([{ name: "Boris" }]);
    await expect(ourDb.user.findUniqueOrThrow({ where: { id: "nobody" } })).rejects.toThrow("not found");
    expect(await askedOf()).toBe("a replica");
  });
  expect(failures).toEqual([]);
});

test("while the replica is away the primary answers, and the request asks the replica no more", async () => {
  process.env.DATABASE_REPLICA_URL = Object.assign(new URL(replicaUrl()), { port: "1" }).href;
  await readFromReplica(aRead(), async () => {
    expect(await ourDb.user.count()).toBe(1);
    expect(await askedOf()).not.toBe("a replica");
    expect(await ourDb.user.findMany({ select: { id: true } })).toEqual([{ id: "anna" }]);
  });
  expect(failures).toHaveLength(1);
});
