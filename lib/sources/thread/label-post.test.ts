import { beforeEach, expect, test } from "vitest";
import { claim, doc, p } from "@/lib/document/model/build";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { contentsOf, postsOf, starterOf, threadPage } from "@/lib/sources/reader/read";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { words } from "@/lib/sources/testing/a-thread";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { labelPost } from "./label-post";

const { db, reset } = await testDb();
let setting: Setting;
let thread: { id: string; version: number };
let posts: readonly string[];

const THREAD = `# T

## Ada

The ice road

${words(100)}

----------

## Ben

Ada said:


> The ice road

Who built it?

----------

## Ada

${words(120)}

----------

## Ada

Ben said:


> Who built it?

The army did.

----------
`;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const { id } = succeeded(await importSource(setting.context, setting.slug, { kind: "thread", text: THREAD }));
  thread = { id, version: 1 };
  posts = (await postsOf(db, thread, {}, { limit: 10 })).map((post) => post.id);
});

const label = (post: number, input: Parameters<typeof labelPost>[3], context = setting.context) =>
  labelPost(context, setting.slug, { source: thread.id, post: posts[post - 1] ?? "" }, input);
const story = async () => (await threadPage(db, thread, { mode: "story" }, 1)).posts.map(({ number }) => number);

test("the story is read alone, its parts by the titles that they propose", async () => {
  expect(await story()).toEqual([1, 3]);
  const tiers = (await postsOf(db, thread, {}, { limit: 10 })).map(({ tier }) => tier);
  expect(tiers).toEqual(["story", "discussion", "story", "note"]);
  expect((await contentsOf(db, thread)).map(({ post, title, page }) => [post, title, page])).toEqual([
    [1, "The ice road", 1],
    [3, null, 1],
  ]);
  expect(await starterOf(db, thread)).toBe("Ada");
});

test("a person changes what a post is and how it is called; who, when and what it was before are recorded", async () => {
  const contributor = await aMember(db, setting, "contributor");
  succeeded(await label(3, { tier: "note" }, contributor));
  succeeded(await label(4, { tier: "story", threadmark: "Who built it" }));
  expect(await story()).toEqual([1, 4]);
  const [, , third, fourth] = await postsOf(db, thread, {}, { limit: 10 });
  expect(third).toMatchObject({ tier: "note", said: "note", proposed: { tier: "story" }, threadmark: null });
  expect(third?.labelled?.by.name).toBe("contributor");
  expect(fourth?.threadmark).toBe("Who built it");
  // The word goes back to the rule, and the log says so.
  succeeded(await label(3, { tier: null }, contributor));
  succeeded(await label(3, { tier: null }, contributor));
  expect(await story()).toEqual([1, 3, 4]);
  const log = await db.postLabelChange.findMany({ where: { postId: posts[2] ?? "" }, orderBy: { sequence: "asc" } });
  expect(log.map(({ tierBefore, tierAfter }) => [tierBefore, tierAfter])).toEqual([
    [null, "note"],
    ["note", null],
  ]);
});

test("what people said stays with the post when the thread is imported again", async () => {
  succeeded(await label(3, { tier: "note", threadmark: "The builders" }));
  const text = THREAD.replace("## Ben", "## Cem\n\nFirst!\n\n----------\n\n## Ben");
  succeeded(await importVersion(setting.context, setting.slug, thread.id, { text }));
  const now = await postsOf(db, { ...thread, version: 2 }, {}, { limit: 10 });
  expect(now.map(({ number, tier, threadmark }) => [number, tier, threadmark])).toEqual([
    [1, "story", null],
    [2, "discussion", null],
    [3, "discussion", null],
    [4, "note", "The builders"],
    [5, "note", null],
  ]);
});

test("who only reads may not, a post of another source is not found", async () => {
  const reader = await aMember(db, setting, "reader");
  expect(failureOf(await label(1, { tier: "note" }, reader)).kind).toBe("notAllowed");
  const stranger = { ...setting.context, actor: await aPerson(db, "stranger") };
  expect(failureOf(await label(1, { tier: "note" }, stranger)).kind).toBe("notFound");
  const other = { source: setting.threadId, post: posts[0] ?? "" };
  expect(failureOf(await labelPost(setting.context, setting.slug, other, { tier: "note" })).kind).toBe("notFound");
});

test("a post knows who quotes it, and how many of its passages claims cite", async () => {
  await anArticleWith(setting, doc(p("One ", claim("c1", "claim", setting.citation))));
  const [first, second] = await postsOf(db, { id: setting.threadId, version: 1 }, {}, { limit: 10 });
  expect(first?.quotedBy).toEqual([{ post: 2, author: "Boris" }]);
  expect([first?.cited, first?.passages]).toEqual([1, 2]);
  expect([second?.cited, second?.passages, second?.quotedBy]).toEqual([0, 1, []]);
});
