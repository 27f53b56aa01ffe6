import { beforeEach, describe, expect, test } from "vitest";
import { markRead } from "@/lib/articles/read-markers/mark-read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { doc, p } from "@/lib/document/model/build";
import { importVersion } from "@/lib/sources/import/import-version";
import { commentOnDiscussion } from "@/lib/talk/comment-on-discussion";
import { worldFor } from "@/lib/worlds/read";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aMember, anArticleWith, aPerson, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { markNotificationsSeen } from "./mark-notifications-seen";
import { countUnread, notificationsOf } from "./read-notifications";
import { isWatching, watchesOf } from "./read-watches";
import { setWatch } from "./set-watch";
import type { Watched } from "./watch";

const { db, reset } = await testDb();
let setting: Setting;
let liv: ActionContext;
let ravi: ActionContext;
let bridge: string;
/** Each act a minute after the one before. */
let minute = 0;

beforeEach(async () => {
  await reset();
  minute = 0;
  setting = await aWorld(db, "frozen-river", "public");
  bridge = await anArticleWith(setting, doc(p.id("a", "It burned.")));
  liv = await aMember(db, setting, "contributor");
  ravi = await aMember(db, setting, "editor");
});

/** Somebody's act, shortly before now: what happened long ago notifies nobody. */
function later(by: ActionContext): ActionContext {
  minute += 1;
  return { ...by, now: new Date(Date.now() - 3_600_000 + minute * 60_000) };
}

async function watch(by: ActionContext, what: Watched, watching = true): Promise<void> {
  expect(await setWatch(later(by), setting.slug, { ...what, watching })).toEqual({ ok: true, value: { watching } });
}

async function save(by: ActionContext, baseRevision: number, words: string, fields: { tags?: string[] } = {}) {
  const input = { baseRevision, doc: doc(p.id("a", words)), summary: words, ...fields };
  expect(await saveArticle(later(by), setting.slug, bridge, input)).toMatchObject({ ok: true });
}

const summaries = async (of: ActionContext, read = false) =>
  (await notificationsOf(db, of.actor, { read })).map(({ reason, unread, lines }) => [
    `${reason.kind} ${reason.subject}${reason.byItself ? " by itself" : ""}`,
    unread,
    lines.map((line) => (line.kind === "revision" ? line.saves[0]?.summary : line.kind)).join(", "),
  ]);

describe("somebody who watches an article", () => {
  const article = () => ({ kind: "article", subject: bridge }) as const;

  test("is notified of what others do to it from then on, not of their own saves and of none before", async () => {
    await save(ravi, 1, "Before.");
    await watch(liv, article());
    await save(ravi, 2, "After.");
    await save(liv, 3, "Their own.");
    await save(ravi, 4, "Last.");
    expect(await summaries(liv)).toEqual([[`article ${bridge}`, 2, "Last., After."]]);
    expect(await countUnread(db, liv.actor)).toBe(2);
  });

  test("has read it when they read the revision, or mark it, or all of the world", async () => {
    await watch(liv, article());
    await save(ravi, 1, "One.");
    await save(ravi, 2, "Two.");
    await markRead(later(liv), setting.slug, bridge, { revision: 2 });
    expect(await summaries(liv)).toEqual([[`article ${bridge}`, 1, "Two."]]);
    const [group] = await notificationsOf(db, liv.actor, {});
    const seen = { world: setting.slug, about: group?.about, upTo: group?.lines[0]?.at.toISOString() ?? "" };
    expect(await markNotificationsSeen(later(liv), seen)).toMatchObject({ ok: true });
    expect(await countUnread(db, liv.actor)).toBe(0);
    await save(ravi, 3, "Three.");
    expect(await summaries(liv)).toEqual([[`article ${bridge}`, 1, "Three."]]);
    const all = { upTo: later(liv).now.toISOString() };
    expect(await markNotificationsSeen(later(liv), all)).toMatchObject({ ok: true });
    expect(await summaries(liv)).toEqual([]);
    expect(await summaries(liv, true), "what was read is still there").toEqual([
      [`article ${bridge}`, 0, "Three., Two., One."],
    ]);
  });

  test("hears nothing more when they stop, and begins anew when they watch again", async () => {
    await watch(liv, article());
    await save(ravi, 1, "One.");
    await watch(liv, article(), false);
    await save(ravi, 2, "Two.");
    expect(await summaries(liv, true)).toEqual([]);
    await watch(liv, article());
    await save(ravi, 3, "Three.");
    expect(await summaries(liv)).toEqual([[`article ${bridge}`, 1, "Three."]]);
  });

  test("hears nothing of an article in the trash", async () => {
    await watch(liv, article());
    await save(ravi, 1, "One.");
    expect(await trashArticle(later(ravi), setting.slug, bridge, { summary: "Gone" })).toMatchObject({ ok: true });
    expect(await summaries(liv, true)).toEqual([]);
    expect(await countUnread(db, liv.actor)).toBe(0);
  });
});

test("who wrote in an article watches it by itself, until they say that they do not want to, however often they write", async () => {
  await save(liv, 1, "Liv's.");
  await save(ravi, 2, "Ravi's.");
  expect(await summaries(liv)).toEqual([[`article ${bridge} by itself`, 1, "Ravi's."]]);
  await watch(liv, { kind: "article", subject: bridge }, false);
  await save(liv, 3, "Liv's again.");
  await save(ravi, 4, "Ravi's again.");
  expect(await summaries(liv)).toEqual([]);
});

test("a tag is watched with all articles that have it, a source with its versions, a world with everything", async () => {
  await save(ravi, 1, "Tagged.", { tags: ["fires"] });
  await watch(liv, { kind: "tag", subject: "fires" });
  await save(ravi, 2, "Under the tag.");
  expect(await summaries(liv)).toEqual([["tag fires", 1, "Under the tag."]]);
  await watch(liv, { kind: "tag", subject: "fires" }, false);

  await watch(liv, { kind: "source", subject: setting.threadId });
  const text = `${THREAD}\n\n----------\n\n## Anna\n\nA post more.\n`;
  const imported = await importVersion(later(ravi), setting.slug, setting.threadId, { text });
  expect(imported).toMatchObject({ ok: true });
  expect(await summaries(liv)).toEqual([[`source ${setting.threadId}`, 1, "import"]]);

  await watch(liv, { kind: "world", subject: "" });
  await save(ravi, 3, "Anything.");
  expect(await countUnread(db, liv.actor)).toBe(2);
  expect((await watchesOf(db, liv.actor.userId, setting.worldId)).map(({ kind, title }) => [kind, title])).toEqual([
    ["world", ""],
    ["source", "The frozen river"],
  ]);
});

test("who takes part in a discussion or is mentioned in it hears of the others, once, until they end it; a mention calls them again", async () => {
  const { id } = await aDiscussion(setting, { subject: "article", article: bridge, text: "Who saw it?" }, later(ravi));
  const say = async (by: ActionContext, text: string) =>
    expect(await commentOnDiscussion(later(by), setting.slug, id, { text })).toMatchObject({ ok: true });
  const heard = async (of: ActionContext) =>
    (await notificationsOf(db, of.actor, {})).map(({ about, reason, lines }) => [
      about === id,
      reason.kind,
      lines.map((line) => line.kind === "discussion" && line.note).join(", "),
    ]);
  expect(await heard(liv)).toEqual([]);
  await say(ravi, "Perhaps @contributor saw it.");
  expect(await heard(liv)).toEqual([[true, "discussion", "Perhaps @contributor saw it."]]);
  await say(liv, "I did not.");
  expect(await heard(ravi)).toEqual([[true, "discussion", "I did not."]]);
  await watch(liv, { kind: "discussion", subject: id }, false);
  await say(ravi, "Somebody must have.");
  expect(await heard(liv)).toEqual([]);
  await say(ravi, "@contributor, really?");
  expect(await heard(liv)).toEqual([[true, "discussion", "@contributor, really?"]]);
  expect(await countUnread(db, liv.actor)).toBe(1);
});

test("two reasons for one change are one notification, with the closest of them", async () => {
  await save(ravi, 1, "Tagged.", { tags: ["fires"] });
  for (const [kind, subject] of [
    ["world", ""],
    ["tag", "fires"],
    ["article", bridge],
  ] as const)
    await watch(liv, { kind, subject });
  await save(ravi, 2, "Once.");
  expect(await summaries(liv)).toEqual([[`article ${bridge}`, 1, "Once."]]);
});

test("who left a private world hears nothing more of it, and nobody watches what they cannot see", async () => {
  await db.world.update({ where: { id: setting.worldId }, data: { visibility: "private" } });
  await watch(liv, { kind: "world", subject: "" });
  await save(ravi, 1, "Secret.");
  expect(await countUnread(db, liv.actor)).toBe(1);
  await db.membership.delete({ where: { worldId_userId: { worldId: setting.worldId, userId: liv.actor.userId } } });
  expect(await countUnread(db, liv.actor)).toBe(0);
  expect(await summaries(liv, true)).toEqual([]);
  const stranger = { ...liv, actor: await aPerson(db, "Stranger") };
  const asked = { kind: "article", subject: bridge, watching: true } as const;
  expect(await setWatch(later(stranger), setting.slug, asked)).toMatchObject({
    ok: false,
    failure: { kind: "notFound" },
  });
});

test("what is not there cannot be watched", async () => {
  for (const asked of [
    { kind: "article", subject: "no-such-article" },
    { kind: "source", subject: "no-such-source" },
    { kind: "tag", subject: " " },
  ] as const)
    expect(await setWatch(later(liv), setting.slug, { ...asked, watching: true })).toMatchObject({ ok: false });
  const world = await worldFor(db, liv.actor, setting.slug);
  expect(world && (await isWatching(db, liv.actor, world, { kind: "article", subject: "no-such-article" }))).toBe(
    false,
  );
});
