import { beforeEach, expect, test } from "vitest";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { fullRevision } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { rebaseProposal } from "./rebase-proposal";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

const date = fact.id("d", "date", "3 April 1940");
const place = fact.id("l", "place", link("Tynda", "article:tynda"));
const burned = p.id("a", "The bridge burned.");

/** The head's text, and the facts that lists know of it. */
async function head() {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug: review.bridge } });
  const facts = await db.articleFact.findMany({ where: { articleId: id }, orderBy: { order: "asc" } });
  const revision = await fullRevision(db, id, headNumber);
  return {
    number: headNumber,
    doc: revision?.content.doc,
    facts: facts.map(({ field, text, firstDay, targets }) => [field, text, firstDay, ...targets]),
  };
}

function save(context: Review["liv"], baseRevision: number, document: DocJson) {
  return saveArticle(context, review.setting.slug, review.bridge, { baseRevision, summary: "", doc: { ...document } });
}

test("a proposed fact merges with a row that was added meanwhile, and lists know both then", async () => {
  value(await save(review.editor, 1, doc(factBox.id("box", fact.id("d", "date"), fact.id("l", "place")), burned)));
  const text = doc(factBox.id("box", date, fact.id("l", "place")), burned);
  const number = await review.byLiv({ article: review.bridge, title: "The bridge", text, base: 2 });
  expect((await head()).facts).toEqual([]);
  value(await save(review.editor, 2, doc(factBox.id("box", fact.id("d", "date"), place), burned)));
  value(await rebaseProposal(review.liv, review.setting.slug, number));
  value(await review.approve(number, review.editor, 2));
  value(await review.merge(number, review.editor, 2));
  expect(await head()).toEqual({
    number: 4,
    doc: doc(factBox.id("box", date, place), burned),
    facts: [
      ["date", "3 April 1940", 708298],
      ["place", "Tynda", null, "tynda"],
    ],
  });
});

test("restoring a revision without facts takes them out, and one with them brings them back as they were", async () => {
  const { context, slug } = review.setting;
  const text = doc(factBox.id("box", date, place), burned);
  value(await save(context, 1, text));
  value(await restoreRevision(context, slug, review.bridge, { revision: 1, baseRevision: 2 }));
  expect(await head()).toMatchObject({ number: 3, facts: [] });
  value(await restoreRevision(context, slug, review.bridge, { revision: 2, baseRevision: 3 }));
  expect(await head()).toMatchObject({
    number: 4,
    doc: text,
    facts: [
      ["date", "3 April 1940", 708298],
      ["place", "Tynda", null, "tynda"],
    ],
  });
});
