import { beforeEach, expect, test } from "vitest";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { threadPage } from "@/lib/sources/reader/read";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { markQuestion } from "./mark-question";
import { askersOf, questionCounts, questionsAround, questionsOf } from "./read";

const { db, reset } = await testDb();
let setting: Setting;
let thread: { id: string; version: number };

const THREAD = `# The ice road

## Ada

The road opened in May.

----------

## Ben

Who built it? I would like to know.

----------

## Cem

And who paid?

----------

## Dot

Cem said:


> And who paid?

The navy, I think.

----------

## Ada

Ben said:


> Who built it?

The army did.

----------

## Ada

The money came from the fleet.

----------
`;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const { id } = succeeded(await importSource(setting.context, setting.slug, { kind: "thread", text: THREAD }));
  thread = { id, version: 1 };
});

const all = (filter = {}) => questionsOf(db, setting.worldId, { source: thread.id, ...filter }, { limit: 50 });
const paid = async () => (await all({ q: "who paid" }))[0]?.passage ?? "";
const mark = async (input: Parameters<typeof markQuestion>[3], context = setting.context) =>
  markQuestion(context, setting.slug, await paid(), input);

test("the ledger lists the open questions first, and beside the others how the author's answer begins", async () => {
  const [open, answered] = await all();
  expect(open).toMatchObject({
    author: "Cem",
    post: 3,
    text: "And who paid?",
    state: "open",
    answer: null,
    replies: [4],
  });
  expect(answered).toMatchObject({
    author: "Ben",
    text: "Who built it?",
    context: "Who built it? I would like to know.",
  });
  expect(answered?.answer).toMatchObject({ post: 5, by: "quotation", text: "The army did." });
  expect(await questionCounts(db, setting.worldId, { source: thread.id })).toMatchObject({ open: 1, answered: 1 });
  expect((await all({ state: "answered" })).map(({ author }) => author)).toEqual(["Ben"]);
  expect((await all({ by: "Cem" })).map(({ author }) => author)).toEqual(["Cem"]);
  expect(await all({ q: "100%" })).toEqual([]);
  expect((await askersOf(db, setting.worldId)).map(({ name }) => name)).toEqual(["Ben", "Boris", "Cem"]);
});

test("a person says which post answers, and takes it back; every word is kept", async () => {
  const contributor = await aMember(db, setting, "contributor");
  succeeded(await mark({ state: "answered", answer: 6, note: "By the fleet." }, contributor));
  const [marked] = await all({ q: "who paid" });
  expect(marked).toMatchObject({ state: "answered", byRule: "open", marked: { note: "By the fleet." } });
  expect(marked?.answer).toMatchObject({ post: 6, by: "person", text: "The money came from the fleet." });
  expect(marked?.marked?.by.name).toBe("contributor");
  succeeded(await mark({ state: null }));
  expect((await all({ q: "who paid" }))[0]).toMatchObject({ state: "open", marked: null });
  succeeded(await mark({ state: "not-a-question" }));
  expect(await all({ q: "who paid" })).toEqual([]);
  expect(await all({ q: "who paid", state: "not-a-question" })).toHaveLength(1);
  expect(await db.questionMark.count()).toBe(3);
});

test("a passage in which the rule finds no question can be called one", async () => {
  const passage = await db.passage.findFirstOrThrow({ where: { text: "The navy, I think." } });
  succeeded(await markQuestion(setting.context, setting.slug, passage.id, { state: "open" }));
  const [, found] = await all({ state: "open" });
  expect(found).toMatchObject({ author: "Dot", post: 4, byRule: null, text: "The navy, I think." });
});

test("an answer is a post of the thread that comes after the question, and readers may not mark", async () => {
  expect(failureOf(await mark({ state: "answered", answer: 2 })).kind).toBe("invalid");
  expect(failureOf(await mark({ state: "answered", answer: 99 })).kind).toBe("invalid");
  const reader = await aMember(db, setting, "reader");
  expect(failureOf(await mark({ state: "open" }, reader)).kind).toBe("notAllowed");
  const caption = await db.passage.findFirstOrThrow({ where: { kind: "caption" } });
  expect(failureOf(await markQuestion(setting.context, setting.slug, caption.id, { state: "open" })).kind).toBe(
    "notFound",
  );
});

test("a mark stays with its question when the thread is imported again", async () => {
  succeeded(await mark({ state: "answered", answer: 6 }));
  const text = THREAD.replace("## Ben", "## Eve\n\nFirst!\n\n----------\n\n## Ben");
  succeeded(await importVersion(setting.context, setting.slug, thread.id, { text }));
  const [found] = await all({ q: "who paid" });
  expect([found?.post, found?.answer?.post, found?.state]).toEqual([4, 7, "answered"]);
});

test("the reader shows the posts whose questions are open, and both ends of an answer", async () => {
  expect((await threadPage(db, thread, { mode: "questions" }, 1)).posts.map(({ number }) => number)).toEqual([3]);
  const around = await questionsAround(db, thread, [5]);
  expect(around.asked).toEqual([]);
  expect(around.answered.map(({ author, post }) => [author, post])).toEqual([["Ben", 2]]);
});
