import { beforeEach, expect, test } from "vitest";
import { mergeArticle } from "@/lib/articles/addresses/merge-article";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { chooseStartPage } from "./choose-start-page";
import { startArticle } from "./read-start-page";

const { db, reset } = await testDb();
let setting: Setting;
let welcome: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  welcome = await anArticleWith(setting, doc(p("Begin here.")), "Welcome");
});

const choose = (article: string | null) => chooseStartPage(setting.context, setting.slug, { article });
const start = () => startArticle(db, setting.worldId);

test("an editor chooses an article by its title or address, and takes it away again; others may not", async () => {
  expect(await start()).toBeNull();
  expect(value(await choose("Welcome"))).toEqual({ article: { slug: welcome, title: "Welcome" } });
  expect(await start()).toMatchObject({ slug: welcome, revision: 1, trashed: false });
  expect(value(await choose(null))).toEqual({ article: null });
  expect(await start()).toBeNull();
  expect(await choose("Nowhere")).toMatchObject({ ok: false, failure: { issues: [{ path: "article" }] } });
  for (const [role, may] of [
    ["editor", true],
    ["contributor", false],
    ["reader", false],
  ] as const) {
    const { actor } = await aMember(db, setting, role);
    expect((await chooseStartPage({ ...setting.context, actor }, setting.slug, { article: welcome })).ok).toBe(may);
  }
});

test("a new address changes nothing; the trash takes it from readers until it is restored", async () => {
  value(await choose(welcome));
  value(await moveArticle(setting.context, setting.slug, welcome, { slug: "hello" }));
  expect(await start()).toMatchObject({ slug: "hello", trashed: false });
  value(await trashArticle(setting.context, setting.slug, "hello", { summary: "" }));
  expect(await start()).toMatchObject({ slug: "hello", trashed: true });
  value(await untrashArticle(setting.context, setting.slug, "hello"));
  expect(await start()).toMatchObject({ trashed: false });
});

test("what is merged into another article leads there", async () => {
  value(await choose(welcome));
  const other = await anArticleWith(setting, doc(p("All of it.")), "The river");
  const input = { into: other, text: "into", baseRevision: 1, summary: "" } as const;
  value(await mergeArticle(setting.context, setting.slug, welcome, input));
  expect(await start()).toMatchObject({ slug: other, trashed: false });
});

test("each choice is told among the changes, and the same choice twice is one", async () => {
  value(await choose(welcome));
  value(await choose(welcome));
  expect(await db.worldPage.count({ where: { worldId: setting.worldId, kind: "start" } })).toBe(1);
});
