import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { trashArticle } from "./trash-article";
import { untrashArticle } from "./untrash-article";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const two = doc(p.id("a", "First paragraph."), p.id("b", "Second paragraph."));

test("an article goes to the trash and comes back as it was", async () => {
  const slug = await anArticleWith(setting, two);
  value(await trashArticle(setting.context, setting.slug, slug, { summary: "Not needed" }));
  const refused = await save(slug, 1, doc(p.id("a", "New.")));
  expect(refused.ok ? null : refused.failure.kind).toBe("gone");
  value(await untrashArticle(setting.context, setting.slug, slug));
  expect(value(await save(slug, 1, doc(p.id("a", "New.")))).revision).toBe(2);
});

function save(slug: string, baseRevision: number, document: DocJson) {
  return saveArticle(setting.context, setting.slug, slug, { baseRevision, doc: { ...document }, summary: "" });
}
