import { beforeEach, expect, test } from "vitest";
import { claim, doc, p } from "@/lib/document/model/build";
import { importVersion } from "@/lib/sources/import/import-version";
import { succeeded } from "@/lib/sources/source-fixtures";
import { citeFrom } from "@/prisma/seed/cite-from";
import { anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { followedClaim } from "./read-followed";

const { db, reset } = await testDb();
let setting: Setting;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const also = citeFrom(setting.passages)("context", "thread", "The bridge over the river");
  await anArticleWith(setting, doc(p(claim("k7", "It burned in spring.", setting.citation, also))), "The fire");
});

const followed = (id: string, passages = setting.passages.map((passage) => passage.id)) =>
  followedClaim(db, setting.worldId, id, passages);

test("who follows a claim is shown each of its quotations at its place, and the article that they came from", async () => {
  const { passage, start, quote } = setting.citation;
  const found = await followed("k7");
  expect(found?.article).toEqual({ slug: "the-fire", title: "The fire" });
  const words = found?.words.get(passage) ?? [];
  expect(words).toHaveLength(2);
  expect(words).toContainEqual({ start, end: start + quote.length });
  expect(await followed("k7", ["another-page"])).toBeNull();
  expect(await followed("k8")).toBeNull();
});

test("the words are lit where they stand now, nowhere when they are lost or their article is in the trash", async () => {
  const text = THREAD.replace("The bridge over", "In all of Siberia the bridge over");
  succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text }));
  const row = await db.citation.findFirstOrThrow({ where: { quote: "burned in April" } });
  const moved = (await followed("k7", [row.shownPassage ?? ""]))?.words.get(row.shownPassage ?? "");
  expect(moved).toContainEqual({ start: row.shownStart, end: row.shownEnd });
  expect(row.shownStart).toBeGreaterThan(setting.citation.start);
  await db.article.updateMany({ data: { trashedAt: new Date() } });
  expect(await followed("k7")).toBeNull();
});
