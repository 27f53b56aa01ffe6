import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { importSource } from "@/lib/sources/import/import-source";
import { aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { embedPassages } from "./embed-passages";
import type { EmbeddingModel } from "./embedding-model";

const { db, reset } = await testDb();
beforeEach(reset);

const PASSAGES = 1_000;

test("two processes that have the same passages embedded at once share the work", async () => {
  const setting = await aWorld(db);
  const text = `The long river\n\n${Array.from({ length: PASSAGES }, (_none, at) => `Stone ${at} lay in the river.`).join("\n\n")}\n`;
  expect((await importSource(setting.context, setting.slug, { kind: "reference", text })).ok).toBe(true);
  const version = await db.sourceVersion.findFirstOrThrow({ orderBy: { passageCount: "desc" } });
  expect(version.passageCount).toBeGreaterThanOrEqual(PASSAGES);
  const sent: string[] = [];
  const model = {
    name: "slow",
    embed: async (texts: readonly string[]) => {
      sent.push(...texts);
      await wait(30);
      return texts.map(() => new Float32Array([0.5, 0.5]));
    },
  } as unknown as EmbeddingModel;
  await Promise.all([embedPassages(db, model, version.id), embedPassages(db, model, version.id)]);
  expect(new Set(sent).size).toBe(version.passageCount);
  expect(await db.passageVector.count()).toBe(version.passageCount);
  expect(sent.length).toBeLessThan(1.5 * version.passageCount);
  sent.length = 0;
  await embedPassages(db, model, version.id);
  expect(sent).toEqual([]);
});
