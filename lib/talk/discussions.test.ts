import { beforeEach, describe, expect, test } from "vitest";
import { changesOf } from "@/lib/activity/changes/read";
import { rebuildChanges } from "@/lib/activity/changes/rebuild";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { recountUse } from "@/lib/quotas/recount-use";
import { worldFor } from "@/lib/worlds/read";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { beginDiscussion } from "./begin-discussion";
import { commentOnDiscussion } from "./comment-on-discussion";
import { editComment } from "./edit-comment";
import { newDiscussion } from "./input";
import { commentHistory, countDiscussions, countOpenDiscussions, discussionIn, discussionsOf } from "./read";
import { removeComment } from "./remove-comment";
import { resolveDiscussion } from "./resolve-discussion";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
let bridge: string;
let liv: ActionContext;
let ravi: ActionContext;
let world: WorldView;
const BURNED = "The bridge over the river burned in April, and nobody knows who set it on fire.";
const FROZE = "The river freezes from November to April.";
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "frozen-river", "public");
  slug = setting.slug;
  bridge = await anArticleWith(setting, doc(p.id("a", BURNED), p.id("b", claim("c1", FROZE, setting.citation))));
  liv = await aMember(db, setting, "contributor");
  ravi = await aMember(db, setting, "editor");
  const seen = await worldFor(db, setting.context.actor, slug);
  if (!seen) throw new Error("There is no world");
  world = seen;
});

const words = (more: object = {}) => ({
  subject: "text",
  article: bridge,
  block: "a",
  quote: "nobody knows who set it on fire",
  ...more,
});

async function save(baseRevision: number, text: DocJson): Promise<void> {
  const saved = await saveArticle(setting.context, slug, bridge, { baseRevision, summary: "", doc: { ...text } });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
}

const now = async (id: string) => (await discussionIn(db, world, id))?.now;
const commentIn = async (id: string, text: string, by = liv, replyTo?: string) => {
  const said = await commentOnDiscussion(by, slug, id, { text, ...(replyTo ? { replyTo } : {}) });
  if (!said.ok) throw new Error(JSON.stringify(said.failure));
  return said.value.id;
};

describe("the words of a discussion", () => {
  test("are found again where they moved to, and as they were changed", async () => {
    const { id } = await aDiscussion(setting, words(), liv);
    expect(await now(id)).toEqual({ state: "there", block: "a", text: words().quote });
    await save(1, doc(p.id("b", claim("c1", FROZE, setting.citation)), p.id("a", `Long ago. ${BURNED}`)));
    expect(await now(id)).toMatchObject({ state: "there", block: "a" });
    const changed = BURNED.replace("nobody knows who set it on fire", "nobody ever knew who set it on fire");
    await save(2, doc(p.id("b", FROZE), p.id("a", changed)));
    expect(await now(id)).toMatchObject({ state: "changed", text: "nobody ever knew who set it on fire" });
  });

  test("stay quoted when they went, with the revision that removed them", async () => {
    const { id } = await aDiscussion(setting, words());
    await save(1, doc(p.id("a", BURNED), p.id("b", "One more.")));
    await save(2, doc(p.id("a", "The bridge over the river burned in April."), p.id("b", "One more.")));
    await save(3, doc(p.id("a", "The bridge over the river burned in April."), p.id("b", "One more, and another.")));
    await save(4, doc(p.id("a", "The bridge over the river burned in April."), p.id("b", "Yet others.")));
    const found = await discussionIn(db, world, id);
    expect(found).toMatchObject({ quote: words().quote, revision: 1, now: { state: "gone", removedIn: 3 } });
  });

  test("that stand in their block twice are those that were selected", async () => {
    const twice = "It burned. The bridge stood again, and it burned. The bridge fell.";
    const other = await anArticleWith(setting, doc(p.id("a", twice)), "Twice");
    const { id } = await aDiscussion(setting, words({ article: other, quote: "burned. The bridge", start: 39 }));
    expect(await db.discussion.findUniqueOrThrow({ where: { id } })).toMatchObject({
      anchor: { start: twice.lastIndexOf("burned. The bridge") },
    });
  });

  test("have to stand in the revision in which they were selected", async () => {
    await save(1, doc(p.id("a", "Other words.")));
    const begin = (about: object) =>
      beginDiscussion(liv, slug, newDiscussion.parse({ text: "Why?", ...words(), ...about }));
    expect(await begin({})).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "quote" }] } });
    expect(await begin({ revision: 1, quote: "nobody knew" })).toMatchObject({ failure: { kind: "invalid" } });
    expect(await begin({ revision: 1, block: "around it" })).toMatchObject({ ok: true });
    expect(await begin({ revision: 9 })).toMatchObject({ failure: { kind: "notFound" } });
    const old = await begin({ revision: 1 });
    expect(old.ok && (await now(old.value.id))).toEqual({ state: "gone", removedIn: 2 });
  });

  test("of a claim are the claim's, also in other words, until it goes", async () => {
    const { id } = await aDiscussion(setting, { subject: "claim", claim: "c1" });
    expect(await discussionIn(db, world, id)).toMatchObject({ quote: FROZE, claim: "c1", article: { slug: bridge } });
    await save(1, doc(p.id("a", BURNED), p.id("b", claim("c1", "It never thaws at all.", setting.citation))));
    expect(await now(id)).toMatchObject({ state: "changed", text: "It never thaws at all." });
    await save(2, doc(p.id("a", BURNED)));
    expect(await now(id)).toEqual({ state: "gone", removedIn: 3 });
  });

  test("of a passage are the passage's; a change and an article have none", async () => {
    const { passage } = setting.citation;
    const about = await aDiscussion(setting, { subject: "passage", passage });
    expect(await discussionIn(db, world, about.id)).toMatchObject({
      source: { title: "The frozen river" },
      now: { state: "there", block: passage },
    });
    const change = await aDiscussion(setting, { subject: "revision", article: bridge, revision: 1 });
    expect(await now(change.id)).toBeNull();
    for (const nothing of [
      { subject: "passage", passage: "nothing" },
      { subject: "claim", claim: "nothing" },
      { subject: "revision", article: bridge, revision: 2 },
      { subject: "article", article: "nothing" },
    ]) {
      const begun = await beginDiscussion(liv, slug, newDiscussion.parse({ text: "Why?", ...nothing }));
      expect(begun).toMatchObject({ failure: { kind: "notFound" } });
    }
  });
});

describe("who may do what", () => {
  test("whoever may propose takes part, and nobody else", async () => {
    const reader = await aMember(db, setting, "reader");
    const begin = (by: ActionContext) =>
      beginDiscussion(by, slug, newDiscussion.parse({ subject: "article", article: bridge, text: "Why?" }));
    expect(await begin(reader)).toMatchObject({ failure: { kind: "notAllowed" } });
    const rules = { scope: "none", approvals: 1, ownApproval: false, proposers: "readers" } as const;
    await setReviewRules(setting.context, slug, rules);
    expect(await begin(reader)).toMatchObject({ ok: true });
    const stranger = { db, actor: await aPerson(db, "stranger"), now: setting.context.now };
    expect(await begin(stranger)).toMatchObject({ failure: { kind: "notAllowed" } });
  });

  test("whoever began a discussion resolves it, and so do editors; it can be opened again", async () => {
    const { id } = await aDiscussion(setting, words(), liv);
    const other = await aMember(db, setting, "contributor");
    expect(await resolveDiscussion(other, slug, id, true)).toMatchObject({ failure: { kind: "notAllowed" } });
    expect(await resolveDiscussion(liv, slug, id, true)).toMatchObject({ ok: true });
    expect(await resolveDiscussion(liv, slug, id, true)).toMatchObject({ ok: true });
    expect(await discussionIn(db, world, id)).toMatchObject({ resolved: { by: { id: liv.actor.userId } } });
    const { id: articleId } = await db.article.findFirstOrThrow({ where: { slug: bridge } });
    expect(await countOpenDiscussions(db, articleId)).toBe(0);
    await commentIn(id, "But still.", other);
    expect(await resolveDiscussion(ravi, slug, id, false)).toMatchObject({ ok: true });
    expect(await countOpenDiscussions(db, articleId)).toBe(1);
    const kinds = await db.discussionEvent.findMany({ where: { discussionId: id }, orderBy: { sequence: "asc" } });
    expect(kinds.map(({ kind }) => kind)).toEqual(["begun", "resolved", "commented", "reopened"]);
  });

  test("a discussion of an article in the trash is there for nobody", async () => {
    const { id } = await aDiscussion(setting, words(), liv);
    await trashArticle(setting.context, slug, bridge, {});
    expect(await discussionIn(db, world, id)).toBeNull();
    expect(await discussionsOf(db, null, world, {}, { limit: 9 })).toEqual([]);
    expect(await commentOnDiscussion(liv, slug, id, { text: "?" })).toMatchObject({ failure: { kind: "notFound" } });
  });

  test("a discussion of another world is not found through this one", async () => {
    const elsewhere = await aWorld(db, "elsewhere", "public");
    const { id } = await aDiscussion(setting, words());
    expect(await commentOnDiscussion(elsewhere.context, "elsewhere", id, { text: "?" })).toMatchObject({
      failure: { kind: "notFound" },
    });
  });
});

describe("comments", () => {
  test("answer one another one level deep, in the order in which they were said", async () => {
    const { id, comment } = await aDiscussion(setting, words());
    const answer = await commentIn(id, "Because.", liv, comment);
    await commentIn(id, "Really?", at(ravi, "11:00"), answer);
    const elsewhere = await aDiscussion(setting, { subject: "article", article: bridge });
    const wrong = await commentOnDiscussion(liv, slug, id, { text: "?", replyTo: elsewhere.comment });
    expect(wrong).toMatchObject({ failure: { kind: "notFound" } });
    const said = (await discussionIn(db, world, id))?.said.map(({ text, replyTo }) => [text, replyTo]);
    expect(said).toEqual([
      ["Why?", null],
      ["Because.", comment],
      ["Really?", comment],
    ]);
  });

  test("keep what they said before, and are edited by who wrote them alone", async () => {
    const { id: discussionId, comment: commentId } = await aDiscussion(setting, words());
    const address = { discussionId, commentId };
    expect(await editComment(ravi, slug, address, { text: "No." })).toMatchObject({ failure: { kind: "notAllowed" } });
    await editComment(at(setting.context, "11:00"), slug, address, { text: "Why in April?" });
    await editComment(at(setting.context, "12:00"), slug, address, { text: "Why in April?" });
    await editComment(at(setting.context, "13:00"), slug, address, { text: "Why in May?" });
    const history = await commentHistory(db, world, address);
    expect(history?.map(({ text, at: when }) => [text, when.toISOString().slice(11, 16)])).toEqual([
      ["Why?", "10:00"],
      ["Why in April?", "11:00"],
    ]);
    expect((await discussionIn(db, world, discussionId))?.said[0]).toMatchObject({ text: "Why in May?" });
    await expect(db.commentEdit.deleteMany()).rejects.toThrow();
  });

  test("that were removed keep their place and say nothing, nor what they said before", async () => {
    const { id: discussionId, comment: commentId } = await aDiscussion(setting, words());
    const address = { discussionId, commentId };
    await editComment(setting.context, slug, address, { text: "A secret." });
    await commentIn(discussionId, "Because.", liv, commentId);
    expect(await removeComment(liv, slug, address)).toMatchObject({ failure: { kind: "notAllowed" } });
    expect(await removeComment(ravi, slug, address)).toMatchObject({ ok: true });
    const found = await discussionIn(db, world, discussionId);
    expect(found).toMatchObject({ opening: "", comments: 1 });
    expect(found?.said[0]).toMatchObject({ text: "", stored: "", removed: { by: { id: ravi.actor.userId } } });
    expect(await commentHistory(db, world, address)).toBeNull();
    expect(await editComment(setting.context, slug, address, { text: "Again." })).toMatchObject({
      failure: { kind: "notFound" },
    });
    expect(JSON.stringify(await changesOf(db, world, { kind: "discussion" }, { limit: 9 }), plain)).not.toContain(
      "secret",
    );
  });

  test("lead those whom they mention there, as long as they do", async () => {
    const { name, userId } = ravi.actor;
    const { id, comment } = await aDiscussion(setting, words({ text: `@${name}, do you know?` }));
    await aDiscussion(setting, { subject: "article", article: bridge });
    const mine = (who: "mine" | "mentions", by: ActionContext) =>
      discussionsOf(db, by.actor, world, { who }, { limit: 9 });
    expect((await mine("mentions", ravi)).map((each) => each.id)).toEqual([id]);
    expect(await mine("mentions", liv)).toEqual([]);
    expect(await mine("mine", ravi)).toEqual([]);
    expect(await discussionsOf(db, null, world, { who: "mentions" }, { limit: 9 })).toEqual([]);
    expect((await discussionIn(db, world, id))?.said[0]?.mentions).toEqual([{ id: userId, name }]);
    await db.user.update({ where: { id: userId }, data: { name: "Ravi" } });
    expect((await discussionIn(db, world, id))?.opening).toBe("@Ravi, do you know?");
    await editComment(setting.context, slug, { discussionId: id, commentId: comment }, { text: "Who knows?" });
    expect(await mine("mentions", ravi)).toEqual([]);
  });
});

test("lists are narrowed by what they are about and by state, what was said last first", async () => {
  const text = await aDiscussion(setting, words());
  const whole = await aDiscussion(setting, { subject: "article", article: bridge, title: "Sources" }, at(liv, "11:00"));
  const change = await aDiscussion(setting, { subject: "revision", article: bridge, revision: 1 }, at(liv, "12:00"));
  await commentIn(text.id, "Nobody.", at(ravi, "13:00"));
  await resolveDiscussion(ravi, slug, whole.id, true);
  const ids = async (filter: Parameters<typeof discussionsOf>[3]) =>
    (await discussionsOf(db, null, world, filter, { limit: 9 })).map((each) => each.id);
  expect(await ids({})).toEqual([text.id, change.id, whole.id]);
  expect(await ids({ state: "resolved" })).toEqual([whole.id]);
  expect(await ids({ revision: 1 })).toEqual([change.id]);
  expect(await ids({ subject: "text", article: bridge })).toEqual([text.id]);
  expect(await ids({ article: "nothing" })).toEqual([]);
  expect(await countDiscussions(db, null, world, { state: "open" })).toBe(2);
});

test("a world's changes tell what happened, and are made again the same", async () => {
  const { id } = await aDiscussion(
    setting,
    { subject: "article", article: bridge, title: "Sources" },
    at(liv, "11:00"),
  );
  await commentIn(id, "There are none.", at(ravi, "12:00"));
  await resolveDiscussion(at(ravi, "13:00"), slug, id, true);
  const told = async () =>
    (await changesOf(db, world, { kind: "discussion" }, { limit: 9 })).map(({ place: _place, ...line }) => line);
  const lines = await told();
  expect(lines).toMatchObject([
    { event: "resolved", by: { id: ravi.actor.userId }, note: "" },
    { event: "commented", note: "There are none." },
    { event: "begun", note: "Why?", discussion: { id, name: "Sources" }, article: { slug: bridge } },
  ]);
  await rebuildChanges(db);
  expect(await told()).toEqual(lines);
});

test("comments count in the use of a world, with what they said before, and are counted again the same", async () => {
  const used = async () => Number((await db.worldUse.findUniqueOrThrow({ where: { worldId: setting.worldId } })).bytes);
  const before = await used();
  const { id: discussionId, comment: commentId } = await aDiscussion(setting, words({ text: "x".repeat(1_000) }));
  await editComment(setting.context, slug, { discussionId, commentId }, { text: "y".repeat(400) });
  expect((await used()) - before).toBe(1_400);
  await recountUse(db);
  expect((await used()) - before).toBe(1_400);
});

function at(context: ActionContext, time: string): ActionContext {
  return { ...context, now: new Date(`2026-03-01T${time}:00Z`) };
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
