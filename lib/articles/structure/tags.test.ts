import { beforeEach, expect, test } from "vitest";
import { changesOf } from "@/lib/activity/changes/read";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, p } from "@/lib/document/model/build";
import { worldFor } from "@/lib/worlds/read";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import { failureOf, value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { describeTag } from "./describe-tag";
import { tagRename } from "./input";
import { tagList, tagOf } from "./read-tags";
import { renameTag } from "./rename-tag";
import { retagArticles } from "./retag-articles";
import { undoBulkEdit } from "./undo-bulk-edit";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

async function anArticleTagged(title: string, ...tags: string[]): Promise<void> {
  const input = { title, kind: "event", doc: { ...doc(p("It.")) }, summary: "", tags } as const;
  value(await createArticle(setting.context, setting.slug, { ...input, tags: [...tags] }));
}
const tagsOf = async () => {
  const rows = await db.article.findMany({ orderBy: { title: "asc" } });
  return rows.map(({ title, tags }) => [title, tags]);
};

test("tags are listed with how many articles carry them and what is said of them, also those that only that is said of", async () => {
  await anArticleTagged("A", "rails", "winter");
  await anArticleTagged("B", "rails");
  value(await describeTag(setting.context, setting.slug, "étude", { text: "Exercises." }));
  value(await describeTag(setting.context, setting.slug, "rails", { text: "First." }));
  value(await describeTag(setting.context, setting.slug, "rails", { text: "What runs on iron." }));
  value(await describeTag(setting.context, setting.slug, "rails", { text: "What runs on iron." }));
  const { count, tags } = await tagList(db, setting.worldId, {}, { limit: 9 });
  expect(tags).toEqual([
    { tag: "étude", articles: 0, description: "Exercises." },
    { tag: "rails", articles: 2, description: "What runs on iron." },
    { tag: "winter", articles: 1, description: "" },
  ]);
  expect(count).toBe(3);
  expect((await tagList(db, setting.worldId, { q: "ETU" }, { limit: 9 })).tags).toMatchObject([{ tag: "étude" }]);
  value(await describeTag(setting.context, setting.slug, "étude", { text: "" }));
  expect(await tagOf(db, setting.worldId, "étude")).toBeNull();
  const world = await worldFor(db, setting.context.actor, setting.slug);
  if (!world) throw new Error("There is a world");
  const lines = await changesOf(db, world, { kind: "page" }, { limit: 9 });
  expect(lines.map((line) => line.kind === "page" && [line.page, line.subject, line.removed])).toEqual([
    ["tag", "étude", true],
    ["tag", "rails", false],
    ["tag", "rails", false],
    ["tag", "étude", false],
  ]);
});

test("a tag is renamed in all articles, what is said of it goes along, and one act takes it back", async () => {
  await anArticleTagged("A", "rails", "winter");
  await anArticleTagged("B", "winter", "rails");
  await anArticleTagged("C", "winter");
  value(await describeTag(setting.context, setting.slug, "rails", { text: "Iron." }));
  const editor = await aMember(db, setting, "editor");
  const { edit, done } = value(await renameTag(editor, setting.slug, "rails", tagRename.parse({ to: " Railways " })));
  expect(done.map(({ slug }) => slug)).toEqual(["a", "b"]);
  expect(await tagsOf()).toEqual([
    ["A", ["railways", "winter"]],
    ["B", ["winter", "railways"]],
    ["C", ["winter"]],
  ]);
  expect(await tagOf(db, setting.worldId, "railways")).toMatchObject({ articles: 2, description: "Iron." });
  expect(await tagOf(db, setting.worldId, "rails")).toBeNull();
  value(await undoBulkEdit(editor, setting.slug, edit ?? ""));
  expect((await tagsOf())[1]).toEqual(["B", ["winter", "rails"]]);
});

test("a tag is merged into one that is there: no article has it twice, and what is said of that one stays", async () => {
  await anArticleTagged("A", "rails", "railways");
  await anArticleTagged("B", "rails");
  value(await describeTag(setting.context, setting.slug, "rails", { text: "Iron." }));
  value(await describeTag(setting.context, setting.slug, "railways", { text: "Lines." }));
  value(await renameTag(setting.context, setting.slug, "rails", { to: "railways", summary: "One is enough" }));
  expect(await tagsOf()).toEqual([
    ["A", ["railways"]],
    ["B", ["railways"]],
  ]);
  expect(await tagOf(db, setting.worldId, "railways")).toMatchObject({ articles: 2, description: "Lines." });
  const { summary } = await db.revision.findFirstOrThrow({ where: { number: 2 } });
  expect(summary).toBe("One is enough");
  expect(failureOf(await renameTag(setting.context, setting.slug, "none", { to: "x" }))).toMatch(/^notFound/);
  expect(failureOf(await renameTag(setting.context, setting.slug, "railways", { to: "railways" }))).toMatch(/^invalid/);
  const writer = await aMember(db, setting, "contributor");
  expect(failureOf(await renameTag(writer, setting.slug, "railways", { to: "x" }))).toMatch(/^notAllowed/);
});

test("many articles are retagged at once; a protected one is left, and what changes nothing is in neither list", async () => {
  await anArticleTagged("A", "rails");
  await anArticleTagged("B", "winter", "rails");
  await anArticleTagged("C", "rails");
  value(await protectArticle(setting.context, setting.slug, "c", { level: "owners", reason: "Finished." }));
  const writer = await aMember(db, setting, "contributor");
  const change = { articles: ["a", "b", "c", "nowhere"], add: ["winter"], remove: [] };
  const report = value(await retagArticles(writer, setting.slug, change));
  expect(report.done.map(({ slug }) => slug)).toEqual(["a"]);
  expect(report.left).toEqual([{ slug: "c", title: "C", why: expect.stringContaining("protected") }]);
  value(
    await retagArticles(writer, setting.slug, { articles: ["a", "b"], add: ["salt"], remove: ["rails", "winter"] }),
  );
  expect(await tagsOf()).toEqual([
    ["A", ["salt"]],
    ["B", ["salt"]],
    ["C", ["rails"]],
  ]);
  const { summary } = await db.revision.findFirstOrThrow({ where: { article: { slug: "b" }, number: 2 } });
  expect(summary).toBe("Tags: added “salt”; removed “rails”, “winter”");
});
