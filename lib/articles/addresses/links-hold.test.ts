import { expect, test } from "vitest";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { faultsOf, shuffleLinks } from "./testing/shuffle-links";

const { db } = await testDb();

test("among articles that are renamed, moved, merged, deleted and brought back no link breaks and no name is lost", async () => {
  const setting = await aWorld(db);
  const all = await shuffleLinks(setting, { articles: 20, linksEach: 6, changes: 50 }, randomFrom(13));
  expect(all.filter(({ mergedInto }) => mergedInto).length).toBeGreaterThan(1);
  expect(all.filter(({ addresses }) => addresses.size > 1).length).toBeGreaterThan(3);
  expect((await faultsOf(setting, all)).faults).toEqual([]);
}, 120_000);
