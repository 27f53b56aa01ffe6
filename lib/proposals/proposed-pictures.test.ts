import { beforeEach, expect, test } from "vitest";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { fullRevision } from "@/lib/articles/revisions/read";
import { rollBack } from "@/lib/articles/rollback/roll-back";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, gallery, p, picture } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aFile } from "@/prisma/testing/a-file";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { rebaseProposal } from "./rebase-proposal";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
let text: DocJson;
let files: readonly string[];
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
  files = [(await aFile(review.setting)).id, (await aFile(review.setting, { name: "second.png" })).id];
  const [one = "", two = ""] = files;
  text = doc(
    p.id("a", "The bridge burned."),
    picture.id("i", one, { alt: "A bridge", size: "left" }, "At Tynda."),
    gallery.id("g", picture.id("x", one), picture.id("y", two, {}, "After it.")),
    p.id("b", "Nobody saw it."),
  );
});

/** The head's text, and the files that the article shows as the database lists them. */
async function head() {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug: review.bridge } });
  const rows = await db.articleFile.findMany({ where: { articleId: id }, select: { fileId: true } });
  const revision = await fullRevision(db, id, headNumber);
  return { number: headNumber, doc: revision?.content.doc, files: rows.map(({ fileId }) => fileId).sort() };
}

function save(context: Review["liv"], baseRevision: number, document: DocJson) {
  return saveArticle(context, review.setting.slug, review.bridge, { baseRevision, summary: "", doc: { ...document } });
}

test("a proposal with pictures merges like any other, also with what was changed meanwhile", async () => {
  const number = await review.byLiv({ article: review.bridge, title: "The bridge", text });
  value(await save(review.editor, 1, doc(p.id("a", "The bridge burned."), p.id("b", "A guard saw it."))));
  value(await rebaseProposal(review.liv, review.setting.slug, number));
  value(await review.approve(number, review.editor, 2));
  value(await review.merge(number, review.editor, 2));
  const merged = doc(...text.content.slice(0, 3), p.id("b", "A guard saw it."));
  expect(await head()).toEqual({ number: 3, doc: merged, files: [...files].sort() });
});

test("restoring a revision without pictures takes them out, and one with them brings them back as they were", async () => {
  const { context, slug } = review.setting;
  value(await save(context, 1, text));
  value(await restoreRevision(context, slug, review.bridge, { revision: 1, baseRevision: 2 }));
  expect(await head()).toMatchObject({ number: 3, files: [] });
  value(await restoreRevision(context, slug, review.bridge, { revision: 2, baseRevision: 3 }));
  expect(await head()).toEqual({ number: 4, doc: text, files: [...files].sort() });
});

test("a rollback of who replaced pictures brings back those that were there", async () => {
  value(await save(review.setting.context, 1, text));
  const since = new Date(review.setting.context.now.getTime() + 1000);
  const vandal = { ...review.liv, now: new Date(since.getTime() + 1000) };
  const spoiled = JSON.parse(JSON.stringify(text).replaceAll(files[0] ?? "", "k3")) as DocJson;
  value(await save(vandal, 2, spoiled));
  expect((await head()).files).toContain("k3");
  const by = { ...review.editor, now: new Date(since.getTime() + 5000) };
  value(await rollBack(by, review.setting.slug, { author: vandal.actor.userId, since }));
  expect(await head()).toEqual({ number: 4, doc: text, files: [...files].sort() });
});
