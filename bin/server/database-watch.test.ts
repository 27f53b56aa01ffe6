import { expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { DatabaseWatch } from "./database-watch";

await testDb();

test("a database that answers is there, also after this process stood still for longer than it waits for answers", async () => {
  const watch = new DatabaseWatch(process.env.DATABASE_URL ?? "");
  const started = watch.start();
  // Long enough for the connection to be on its way, and then nothing is read for longer than an answer may take.
  await new Promise((resolve) => setTimeout(resolve, 1));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_500);
  await started;
  expect(watch.isAway).toBe(false);
  expect(watch.wasAwaySince(0)).toBe(false);
  await watch.stop();
});

test("one that refuses connections is away", async () => {
  const watch = new DatabaseWatch("postgresql://nobody:nothing@127.0.0.1:1/none");
  await watch.start();
  expect(watch.isAway).toBe(true);
  await watch.stop();
});
