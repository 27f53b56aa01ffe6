import { beforeEach, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { db as ourDb } from "./db";

const { db, reset } = await testDb();
beforeEach(reset);

const aUser = { id: "u1", email: "a@example.org", name: "A" };

test("what a test writes is in PostgreSQL, and the same client is everybody's", async () => {
  await db.user.create({ data: aUser });
  expect(await ourDb.user.count()).toBe(1);
});

test("reset leaves nothing of another test", async () => {
  expect(await db.user.count()).toBe(0);
});

test("a transaction that throws writes nothing", async () => {
  const failing = db.$transaction(async (tx) => {
    await tx.user.create({ data: aUser });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await db.user.count()).toBe(0);
});
