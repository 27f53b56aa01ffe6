import { beforeEach, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { articleFor } from "@/lib/articles/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { discardDraft } from "./discard-draft";
import { othersEditing } from "./read-editing";
import { saveDraft } from "./save-draft";

const { db, reset } = await testDb();
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 12, minutes));

let setting: Setting;
let slug: string;
let mira: ActionContext;
let otto: ActionContext;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "river", "public");
  slug = await anArticleWith(setting, doc(p.id("a", "The bridge burned.")));
  mira = await aMember(db, setting, "contributor");
  otto = await aMember(db, setting, "editor");
});

async function draftOf(person: ActionContext, minutes: number, article = slug): Promise<string> {
  const fields = { title: "The bridge", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const draft = { ...fields, article, baseRevision: 1, doc: { ...doc(p.id("a", "Secret words.")) } };
  return value(await saveDraft({ ...person, now: at(minutes) }, setting.slug, draft)).id;
}

async function visibleTo(person: ActionContext, minutes: number, article = slug): Promise<string[]> {
  const found = await articleFor(db, person.actor, setting.slug, article);
  if (!found) throw new Error(`There is no ${article}`);
  const place = { id: found.id, worldId: setting.worldId };
  return (await othersEditing(db, person.actor, place, at(minutes))).map(({ id }) => id);
}

test("who keeps a fresh draft of an article is editing it, for the others; who changed something last comes first", async () => {
  await draftOf(mira, 1);
  await draftOf(otto, 4);
  expect(await visibleTo(setting.context, 5)).toEqual([otto.actor.userId, mira.actor.userId]);
  expect(await visibleTo(mira, 5)).toEqual([otto.actor.userId]);
  expect(await visibleTo(otto, 5)).toEqual([mira.actor.userId]);
});

test("a draft of another article says nothing of this one", async () => {
  const other = await anArticleWith(setting, doc(p("A ferry.")), "The ferry");
  await draftOf(mira, 1, other);
  expect(await visibleTo(otto, 2)).toEqual([]);
  expect(await visibleTo(otto, 2, other)).toEqual([mira.actor.userId]);
});

test("after ten minutes of silence nobody is editing any more, until the next change", async () => {
  await draftOf(mira, 0);
  expect(await visibleTo(otto, 9)).toEqual([mira.actor.userId]);
  expect(await visibleTo(otto, 10)).toEqual([]);
  await draftOf(mira, 11);
  expect(await visibleTo(otto, 12)).toEqual([mira.actor.userId]);
});

test("it ends when the draft is discarded, and when it is saved", async () => {
  const draft = await draftOf(mira, 1);
  value(await discardDraft(mira, draft));
  expect(await visibleTo(otto, 2)).toEqual([]);
  await draftOf(mira, 3);
  expect(await visibleTo(otto, 4)).toEqual([mira.actor.userId]);
  const words = { ...doc(p.id("a", "The bridge burned in May.")) };
  value(await saveArticle(mira, setting.slug, slug, { baseRevision: 1, doc: words, summary: "" }));
  expect(await visibleTo(otto, 4)).toEqual([]);
});

test("who left the world or is suspended is not named", async () => {
  await draftOf(mira, 1);
  await db.user.update({ where: { id: mira.actor.userId }, data: { suspendedAt: at(1), suspendedReason: "Spam" } });
  expect(await visibleTo(otto, 2)).toEqual([]);
  await db.user.update({ where: { id: mira.actor.userId }, data: { suspendedAt: null, suspendedReason: null } });
  expect(await visibleTo(otto, 2)).toEqual([mira.actor.userId]);
  await db.membership.deleteMany({ where: { userId: mira.actor.userId } });
  expect(await visibleTo(otto, 2)).toEqual([]);
});

test("the API tells a name and a time to members who may write, and to nobody else; no word of the draft", async () => {
  await draftOf(mira, 1);
  const { name, userId } = mira.actor;
  const told = await ask(otto.actor);
  expect(told).toEqual({ status: 200, body: { people: [{ id: userId, name, lastChange: at(1).toISOString() }] } });
  expect(await ask(mira.actor)).toEqual({ status: 200, body: { people: [] } });
  const reader = await aMember(db, setting, "reader");
  for (const viewer of [reader.actor, await aPerson(db, "stranger"), null]) {
    const refused = await ask(viewer);
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.body)).not.toContain(userId);
  }
});

async function ask(viewer: Viewer): Promise<{ status: number; body: unknown }> {
  const authenticate = async () => success(viewer);
  const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: () => at(2) });
  const address = `http://127.0.0.1/api/v1/worlds/${setting.slug}/articles/${slug}/editing`;
  const answer = await serve(new Request(address));
  return { status: answer.status, body: await answer.json() };
}
