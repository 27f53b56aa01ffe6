import { beforeEach, expect, test } from "vitest";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { fullRevision } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { articleList, doc, p } from "@/lib/document/model/build";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

async function head() {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug: review.bridge } });
  return (await fullRevision(db, id, headNumber))?.content.doc;
}

test("a proposed live list is merged, and a restored revision brings back the filter that it had", async () => {
  const burned = p.id("a", "The bridge burned.");
  const list = articleList.id("l", { kind: "operation", status: "canon", columns: ["date"], limit: 20 });
  const number = await review.byLiv({
    article: review.bridge,
    title: "The bridge",
    text: doc(burned, list),
    base: 1,
  });
  value(await review.approve(number, review.editor, 1));
  value(await review.merge(number, review.editor, 1));
  expect(await head()).toEqual(doc(burned, list));
  const other = doc(burned, articleList.id("l", { kind: "event" }));
  const input = { baseRevision: 2, summary: "", doc: { ...other } };
  value(await saveArticle(review.editor, review.setting.slug, review.bridge, input));
  expect(await head()).toEqual(other);
  value(
    await restoreRevision(review.setting.context, review.setting.slug, review.bridge, { revision: 2, baseRevision: 3 }),
  );
  expect(await head()).toEqual(doc(burned, list));
});
