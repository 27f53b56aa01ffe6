import { beforeEach, expect, test } from "vitest";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { claim, doc, invention, p } from "@/lib/document/model/build";
import { labelPost } from "@/lib/sources/thread/label-post";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { articleCoverages, countArticleCoverages, countsOfWorld, sentencesOfArticle } from "./read";
import { countUnused, sourceCoverages, unusedPassages } from "./read-unused";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const half = () => doc(p(claim("k1", "The bridge burned.", setting.citation), " Nobody saw it. Nobody knew."));
const listedSentences = async (standing?: "uncited" | "invention") => {
  const listed = await articleCoverages(db, setting.worldId, standing, { limit: 9 });
  expect(await countArticleCoverages(db, setting.worldId, standing)).toBe(listed.length);
  return listed.map(({ slug, counts }) => [slug, counts.uncited]);
};

test("a world's coverage is that of its living articles", async () => {
  await anArticleWith(setting, half());
  const other = await anArticleWith(setting, doc(p(invention("k2", "We made it up."), " And more of it.")), "The mill");
  expect(await countsOfWorld(db, setting.worldId)).toEqual({
    sourced: 1,
    uncited: 3,
    invention: 1,
    departs: 0,
    contradicted: 0,
  });
  await trashArticle(setting.context, setting.slug, other, {});
  expect(await countsOfWorld(db, setting.worldId)).toMatchObject({ uncited: 2, invention: 0 });
});

test("the articles that most wants sources for come first; one without a sentence is left out", async () => {
  const mill = await anArticleWith(setting, doc(p(invention("k2", "We made it up."), " And more of it.")), "The mill");
  const bridge = await anArticleWith(setting, half());
  await anArticleWith(setting, doc(), "Empty");
  expect(await listedSentences()).toEqual([
    [bridge, 2],
    [mill, 1],
  ]);
  expect(await listedSentences("invention")).toEqual([[mill, 1]]);
});

test("articles whose numbers are not there yet are counted when they are asked for", async () => {
  const slug = await anArticleWith(setting, half());
  const { id } = await db.article.findFirstOrThrow({ where: { slug } });
  const counts = async () => (await articleCoverages(db, setting.worldId, undefined, { limit: 1 }))[0]?.counts;
  const stored = await counts();
  await db.articleCoverage.deleteMany();
  expect(await counts()).toEqual(stored);
  expect(await countsOfWorld(db, setting.worldId)).toEqual(stored);
  expect(await listedSentences()).toEqual([[slug, 2]]);
  expect((await sentencesOfArticle(db, id, 1))?.map(({ standing }) => standing)).toEqual([
    "sourced",
    "uncited",
    "uncited",
  ]);
  expect(await sentencesOfArticle(db, id, 2)).toBeNull();
});

test("a passage is unused while no living article cites it", async () => {
  const thread = { id: setting.threadId, version: 1 };
  const texts = async (filter = {}) => (await unusedPassages(db, thread, filter, { limit: 9 })).map(({ text }) => text);
  const [burned, train, question] = [
    "The bridge over the river burned in April.",
    "No train crossed it before the autumn.",
    "Who set it on fire?",
  ];
  expect(await texts()).toEqual([burned, train, question]);
  const slug = await anArticleWith(setting, half());
  expect(await texts()).toEqual([train, question]);
  expect(await countUnused(db, thread, {})).toBe(2);
  await trashArticle(setting.context, setting.slug, slug, {});
  expect(await texts()).toEqual([burned, train, question]);
});

test("unused passages are asked for by post, by author and by kind; quotations only by their kind", async () => {
  const thread = { id: setting.threadId, version: 1 };
  const count = (filter: object) => countUnused(db, thread, filter);
  expect(await Promise.all([{ post: 1 }, { post: 2 }, { author: "Anna" }, { kind: "quotation" }].map(count))).toEqual([
    2, 1, 2, 1,
  ]);
});

test("unused passages are asked for by what their post is, as a person said or the rule proposes", async () => {
  const thread = { id: setting.threadId, version: 1 };
  const story = () => countUnused(db, thread, { tier: "story" });
  expect(await story()).toBe(2);
  const { id: post } = await db.post.findFirstOrThrow({ where: { number: 1 } });
  const labelled = await labelPost(setting.context, setting.slug, { source: setting.threadId, post }, { tier: "note" });
  expect(labelled.ok).toBe(true);
  expect(await story()).toBe(0);
  expect(await countUnused(db, thread, { tier: "note" })).toBe(2);
  expect(await countUnused(db, thread, { tier: "discussion" })).toBe(1);
});

test("of each source it is told how many of its telling passages are used", async () => {
  await anArticleWith(setting, half());
  const told = (await sourceCoverages(db, setting.worldId)).map(({ id, passages, used }) => [id, passages, used]);
  expect(told).toEqual(
    expect.arrayContaining([
      [setting.threadId, 3, 1],
      [setting.referenceId, 4, 0],
    ]),
  );
  expect(await sourceCoverages(db, setting.worldId, setting.threadId)).toHaveLength(1);
});
