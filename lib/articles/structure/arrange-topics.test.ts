import { beforeEach, expect, test } from "vitest";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import { createArticle } from "@/lib/articles/save/create-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { failureOf, value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { arrangeTopics } from "./arrange-topics";
import { topicsOf } from "./read-topics";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  await anArticleWith(setting, doc(p("It.")), "The bridge");
  const tagged = { title: "Salt", kind: "place", doc: { ...doc(p("It.")) }, summary: "", tags: ["trade"] } as const;
  value(await createArticle(setting.context, setting.slug, { ...tagged, tags: [...tagged.tags] }));
});

const WAR = { title: "War", depth: 0, tag: null, articles: ["the BRIDGE"] };
const TRADE = { title: "Trade", depth: 1, tag: "trade", articles: [] };

test("topics are arranged in order and depth, with a tag or chosen articles, which are found also after they moved", async () => {
  expect(await topicsOf(db, setting.worldId)).toEqual({ version: null, topics: [] });
  value(await arrangeTopics(setting.context, setting.slug, { version: null, topics: [WAR, TRADE] }));
  value(await moveArticle(setting.context, setting.slug, "the-bridge", { slug: "old-bridge" }));
  const { version, topics } = await topicsOf(db, setting.worldId);
  expect(topics).toEqual([
    { title: "War", depth: 0, tag: null, tagged: 0, articles: [{ slug: "old-bridge", title: "The bridge" }] },
    { title: "Trade", depth: 1, tag: "trade", tagged: 1, articles: [] },
  ]);
  value(await trashArticle(setting.context, setting.slug, "old-bridge", {}));
  expect((await topicsOf(db, setting.worldId)).topics[0]?.articles).toEqual([]);
  value(await arrangeTopics(setting.context, setting.slug, { version, topics: [] }));
  const emptied = await topicsOf(db, setting.worldId);
  expect(emptied.topics).toEqual([]);
  const again = { version: emptied.version, topics: [{ ...TRADE, depth: 0 }] };
  value(await arrangeTopics(setting.context, setting.slug, again));
  expect((await topicsOf(db, setting.worldId)).topics.map(({ title }) => title)).toEqual(["Trade"]);
});

test("only owners arrange them, from what they saw, and of articles that are there", async () => {
  const editor = await aMember(db, setting, "editor");
  const input = { version: null, topics: [WAR] };
  expect(failureOf(await arrangeTopics(editor, setting.slug, input))).toMatch(/^notAllowed/);
  const unknown = { version: null, topics: [{ ...WAR, articles: ["Nowhere"] }] };
  expect(failureOf(await arrangeTopics(setting.context, setting.slug, unknown))).toMatch(/^invalid.*“Nowhere”/);
  value(await arrangeTopics(setting.context, setting.slug, input));
  expect(failureOf(await arrangeTopics(setting.context, setting.slug, input))).toMatch(/^conflict/);
});
