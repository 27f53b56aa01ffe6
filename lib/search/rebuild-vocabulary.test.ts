import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, p } from "@/lib/document/model/build";
import { importVersion } from "@/lib/sources/import/import-version";
import { anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { rebuildVocabulary } from "./rebuild-vocabulary";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const words = () => db.searchWord.findMany({ orderBy: [{ worldId: "asc" }, { word: "asc" }] });
const has = async (word: string): Promise<boolean> =>
  (await db.searchWord.count({ where: { worldId: setting.worldId, word } })) > 0;

test("triggers learn the words of articles, passages and decisions, and a rebuild finds the very same", async () => {
  await anArticleWith(setting, doc(p("Ice near Хабаровск.")), "Khabarovsk");
  expect([await has("khabarovsk"), await has("хабаровск"), await has("burned")]).toEqual([true, true, true]);
  const before = await words();
  await db.searchWord.deleteMany();
  expect(await db.$transaction(rebuildVocabulary)).toBe(before.length);
  expect(await words()).toEqual(before);
});

test("a new revision and a new version bring their words, and those that are gone stay until the rebuild", async () => {
  const slug = await anArticleWith(setting, doc(p("The quartermaster slept.")));
  const next = { baseRevision: 1, title: "The bridge", doc: { ...doc(p("The paymaster slept.")) }, summary: "" };
  expect((await saveArticle(setting.context, setting.slug, slug, next)).ok).toBe(true);
  const text = THREAD.replace("burned in April", "capsized in May");
  expect((await importVersion(setting.context, setting.slug, setting.threadId, { text })).ok).toBe(true);
  expect([await has("paymaster"), await has("capsized"), await has("quartermaster")]).toEqual([true, true, true]);
  await db.$transaction(rebuildVocabulary);
  // The old version of the source still stands there to be read.
  expect([await has("paymaster"), await has("burned"), await has("quartermaster")]).toEqual([true, true, false]);
});
