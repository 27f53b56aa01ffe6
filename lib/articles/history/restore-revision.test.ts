import { beforeEach, describe, expect, test } from "vitest";
import { historyOf } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { restoreRevision } from "./restore-revision";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const two = doc(p.id("a", "First paragraph."), p.id("b", "Second paragraph."));

describe("history", () => {
  test("restoring brings back text, title and citations as a new revision", async () => {
    const slug = await anArticleWith(setting, doc(p.id("a", claim("c1", "A claim", setting.citation))));
    value(await save(slug, 1, doc(p.id("a", "Nothing left."))));
    const restored = await restoreRevision(setting.context, setting.slug, slug, { revision: 1, baseRevision: 2 });
    expect(value(restored)).toEqual({ revision: 3 });
    const [claimed] = await claimsOfArticle(db, await idOf(slug));
    expect(claimed).toMatchObject({ id: "c1", grade: "exact", citations: [{ quote: setting.citation.quote }] });
    const history = await historyOf(db, await idOf(slug), { limit: 1 });
    expect(history[0]).toMatchObject({ number: 3, restores: 1 });
  });

  test("the database refuses to change or delete a revision", async () => {
    await anArticleWith(setting, two);
    await expect(db.$executeRaw`UPDATE "Revision" SET summary = 'other'`).rejects.toThrow(/never change/);
    await expect(db.$executeRaw`DELETE FROM "Revision"`).rejects.toThrow(/never change/);
    await expect(db.$executeRaw`UPDATE "Block" SET node = '{}'`).rejects.toThrow(/never change/);
  });
});

function save(slug: string, baseRevision: number, document: DocJson) {
  return saveArticle(setting.context, setting.slug, slug, { baseRevision, doc: { ...document }, summary: "" });
}

async function idOf(slug: string): Promise<string> {
  const article = await db.article.findFirstOrThrow({ where: { slug } });
  return article.id;
}
