import { expect, test } from "vitest";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { b, doc, h, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aMember, anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { packOrigins, stretchesOf, unpackOrigins } from "./attribution";
import { attributionOf, contributorsTo } from "./read-attribution";
import { rebuildAttribution } from "./rebuild-attribution";

const { db } = await testDb();
const setting = await aWorld(db);
const other = await aMember(db, setting, "editor");

const FIRST = doc(
  h.id("h", 2, "The bridge"),
  p.id("a", "The bridge over the wide river burned in April, they say."),
  p.id("b", "Nobody ", b("cross"), "ed it before the autumn came."),
);

async function save(context: ActionContext, slug: string, baseRevision: number, text: DocJson): Promise<void> {
  const saved = await saveArticle(context, setting.slug, slug, { baseRevision, doc: { ...text }, summary: "" });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
}

async function articleId(slug: string): Promise<string> {
  const article = await db.article.findFirstOrThrow({ where: { slug, worldId: setting.worldId } });
  return article.id;
}

/** The text of a revision, each range followed by the revision that brought it. */
async function attributionText(slug: string, number: number): Promise<string[]> {
  const found = await attributionOf(db, await articleId(slug), number);
  return (found?.stretches ?? []).map(({ text, revision }) => `${text} ${revision}`);
}

test("every save attributes its words, a restore brings the first author's back, and the shares are those of the words", async () => {
  const slug = await anArticleWith(setting, FIRST, "The bridge that burned");
  const edited = doc(
    h.id("h", 2, "The bridge"),
    p.id("a", "The bridge over the wide river collapsed in April, they say. (Hardly so.)"),
    p.id("b", "Nobody crossed it before the autumn came."),
  );
  await save(other, slug, 1, edited);
  await save(other, slug, 2, doc(p.id("a", "gone")));
  const restored = await restoreRevision(setting.context, setting.slug, slug, {
    revision: 2,
    baseRevision: 3,
    summary: "",
  });
  expect(restored.ok).toBe(true);
  expect(await attributionText(slug, 4)).toEqual([
    "The bridge 1",
    "The bridge over the wide river 1",
    "collapsed 2",
    "in April, they say. 1",
    "(Hardly so.) 2",
    "Nobody crossed it before the autumn came. 1",
  ]);
  const found = await attributionOf(db, await articleId(slug), 4);
  expect(found?.contributors.map(({ author, words }) => [author.name, words])).toEqual([
    [setting.context.actor.name, 19],
    ["editor", 3],
  ]);
  expect(found?.contributors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(await contributorsTo(db, await articleId(slug), 4)).toEqual(found?.contributors);
  expect(found?.origins.map(({ number }) => number)).toEqual([1, 2]);
  expect(await attributionOf(db, await articleId(slug), 9)).toBeNull();
});

test("what was never attributed is worked out for the reader without a write, and kept by the next save", async () => {
  const slug = await anArticleWith(setting, FIRST, "The old bridge");
  await save(other, slug, 1, doc(...FIRST.content, p.id("c", "It was rebuilt in a week.")));
  const id = await articleId(slug);
  const before = await attributionText(slug, 2);
  const rows = () => db.blockOrigin.findMany({ where: { articleId: id }, orderBy: { blockId: "asc" } });
  const kept = await rows();
  await db.blockOrigin.deleteMany({ where: { articleId: id } });
  expect(await attributionText(slug, 2)).toEqual(before);
  expect(await rows()).toEqual([]);
  expect(await contributorsTo(db, id, 2)).toEqual([]);
  await save(other, slug, 2, doc(...FIRST.content, p.id("c", "It was rebuilt in a month.")));
  expect((await rows()).slice(0, kept.length)).toEqual(kept);
  expect((await attributionText(slug, 3)).slice(-2)).toEqual(["It was rebuilt in a 2", "month. 3"]);
});

test("a history attributed as it was saved equals one that is made anew", async () => {
  const slug = await anArticleWith(setting, FIRST, "The new bridge");
  const id = await articleId(slug);
  const [heading, one, two] = FIRST.content;
  if (!heading || !one || !two) throw new Error("The text has three blocks");
  await save(other, slug, 1, doc(two, heading, p.id("z", "The bridge over the wide river burned in April, they say.")));
  await save(other, slug, 2, doc(heading, p.id("y", "Rubbish.")));
  await save(
    setting.context,
    slug,
    3,
    doc(heading, one, p.id("y", "It is said that nobody crossed it before the autumn came.")),
  );
  await save(other, slug, 4, doc(one, p.id("w", "And over the wide river burned in April, they say, nothing.")));
  const rows = () => db.blockOrigin.findMany({ where: { articleId: id }, orderBy: { blockId: "asc" } });
  const before = await rows();
  expect(before.length).toBeGreaterThan(6);
  await db.$transaction((tx) => rebuildAttribution(tx, id));
  expect(await rows()).toEqual(before);
});

test("origins are kept as runs", () => {
  const origins = [3, 3, 3, 1, 7, 7];
  expect(packOrigins(origins)).toHaveLength(3);
  expect(unpackOrigins(packOrigins(origins))).toEqual(origins);
  const long = [...new Array<number>(5_000).fill(1_000_000), 2];
  expect(unpackOrigins(packOrigins(long))).toEqual(long);
  expect(Math.max(...packOrigins(long))).toBeLessThan(2 ** 31);
  expect(packOrigins([])).toEqual([]);
});

test("signs before and after a word go with it, and a line without words has no stretch", () => {
  const stretches = stretchesOf(p.id("a", "“Ice!” (they said) — twice…"), [1, 2, 2, 3]);
  expect(stretches.map(({ text, start, end }) => [text, start, end])).toEqual([
    ["“Ice!”", 0, 6],
    ["(they said)", 7, 18],
    ["twice…", 21, 27],
  ]);
  expect(stretchesOf(p.id("a", "— …"), [])).toEqual([]);
});
