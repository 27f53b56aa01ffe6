import { beforeEach, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { readLeaningOf } from "./testing/measure";

const { db, reset } = await testDb();
beforeEach(reset);

/** Seeds by which nothing was tuned; those were 1 to 4. */
test.each([101, 102])(
  "of what 50 retcons affect at least 90 % is found, in lists that are at most three times as long (world %i)",
  async (seed) => {
    const { retcons, affected, found, listed } = await readLeaningOf(db, seed);
    const figures = `${found} of ${affected} found, ${listed} listed: ${(listed / affected).toFixed(2)} times as many`;
    process.stdout.write(`world ${seed}: ${retcons} retcons, ${figures}\n`);
    expect(retcons).toBe(50);
    expect(found / affected).toBeGreaterThanOrEqual(0.9);
    expect(listed / affected).toBeLessThanOrEqual(3);
  },
  120_000,
);
