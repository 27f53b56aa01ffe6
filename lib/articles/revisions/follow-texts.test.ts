import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { articlesBehind, catchUpText } from "./article-text";
import { TextFollower, textsFollow } from "./follow-texts";

/** Far longer than it takes, in ms. */
const SOON = { timeout: 5_000 };
const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
let followers: TextFollower[] = [];
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(p.id("a", "The bridge stood.")));
});
afterEach(async () => {
  await Promise.all(followers.map((each) => each.stop()));
  followers = [];
});

async function aFollower(): Promise<TextFollower> {
  const follower = new TextFollower(db, process.env.DATABASE_URL ?? "");
  followers.push(follower);
  await follower.start();
  return follower;
}

async function save(baseRevision: number, words: string, fields: { title?: string } = {}): Promise<void> {
  const input = { baseRevision, doc: doc(p.id("a", words)), summary: "", ...fields };
  expect(await saveArticle(setting.context, setting.slug, slug, input)).toMatchObject({ ok: true });
}

const textKept = () => db.articleText.findFirstOrThrow({ select: { number: true, text: true, title: true } });

test("a save whose text nobody would bring after it writes it itself", async () => {
  expect(textsFollow()).toBe(false);
  await save(1, "The bridge burned.");
  expect(await textKept()).toMatchObject({ number: 2, text: "The bridge burned." });
});

test("the text follows a save by itself, the newest of several, and its words are known to the search", async () => {
  for (let count = 0; count < 2; count += 1) await aFollower();
  expect(textsFollow()).toBe(true);
  for (const [index, words] of ["It burned.", "It smouldered.", "It collapsed."].entries())
    await save(index + 1, words);
  await vi.waitFor(async () => expect(await textKept()).toMatchObject({ number: 4, text: "It collapsed." }), SOON);
  expect(await db.searchWord.count({ where: { word: "collapsed" } })).toBe(1);
  expect(await articlesBehind(db)).toEqual([]);
});

test("what an article is called is there with the save", async () => {
  await aFollower();
  await save(1, "The bridge burned.", { title: "The fire" });
  expect(await textKept()).toEqual({ number: 2, text: "The bridge burned.", title: "The fire" });
});

test("a text that was left behind by a process that was killed follows when the next one starts", async () => {
  // What a killed process leaves: a new head, and nobody who heard of it.
  Object.assign(globalThis, { canonryTextsFollow: true });
  await save(1, "The bridge burned.");
  expect(await textKept()).toMatchObject({ number: 1 });
  expect(await articlesBehind(db)).toHaveLength(1);
  Object.assign(globalThis, { canonryTextsFollow: false });
  await aFollower();
  await vi.waitFor(async () => expect(await textKept()).toMatchObject({ number: 2, text: "The bridge burned." }), SOON);
});

test("whoever finds another at work on an article leaves it to them, and an older text never takes the place of a newer", async () => {
  Object.assign(globalThis, { canonryTextsFollow: true });
  await save(1, "The bridge burned.");
  Object.assign(globalThis, { canonryTextsFollow: false });
  const [id = ""] = await articlesBehind(db);
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "ArticleText" WHERE "articleId" = ${id} FOR UPDATE`;
    await catchUpText(db, id);
    expect(await textKept()).toMatchObject({ number: 1 });
  });
  await catchUpText(db, id);
  await catchUpText(db, id);
  expect(await textKept()).toMatchObject({ number: 2 });
});

test("after a lost connection saves write their texts themselves until it is back", async () => {
  await aFollower();
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'canonry listener of canonry_heads' AND datname = current_database()`;
  await vi.waitFor(() => expect(textsFollow()).toBe(false));
  await save(1, "The bridge burned.");
  expect(await textKept()).toMatchObject({ number: 2 });
  await vi.waitFor(() => expect(textsFollow()).toBe(true), { timeout: 5_000 });
  await save(2, "The bridge was built again.");
  await vi.waitFor(async () => expect(await textKept()).toMatchObject({ number: 3 }));
});
