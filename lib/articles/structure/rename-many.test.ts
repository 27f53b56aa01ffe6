import { expect, test } from "vitest";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { MAX_AT_ONCE } from "./bulk-edit";
import { renameTag } from "./rename-tag";

const { db } = await testDb();

test("a tag of more articles than one act may choose is renamed in one run, as one act", {
  timeout: 120_000,
}, async () => {
  const setting = await aWorld(db, "frozen-river", "public");
  const one = await anArticleWith(setting, doc(p("It burned.")));
  const article = await db.article.findFirstOrThrow({ where: { slug: one } });
  const [revision] = await db.revision.findMany({ where: { articleId: article.id } });
  const many = Array.from({ length: MAX_AT_ONCE + 1 }, (_none, index) => `copy-${index}`);
  const tags = ["war"];
  await db.article.createMany({
    data: many.map((slug) => ({ ...article, id: slug, slug, title: slug, tags })) as never,
  });
  await db.revision.createMany({
    data: many.map((slug) => ({ ...revision, id: `of-${slug}`, articleId: slug, title: slug, tags })) as never,
  });
  const report = await renameTag(setting.context, setting.slug, "war", { to: "wars", summary: "" });
  if (!report.ok) throw new Error(report.failure.detail);
  expect(report.value.left).toEqual([]);
  expect(report.value.done.length).toBeGreaterThan(MAX_AT_ONCE);
  expect(await db.article.count({ where: { tags: { has: "war" } } })).toBe(0);
  expect(await db.bulkEdit.count()).toBe(1);
});
