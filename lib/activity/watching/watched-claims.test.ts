import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { decideCanon } from "@/lib/canon/decide-canon";
import { b, claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { importVersion } from "@/lib/sources/import/import-version";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aMember, anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { countUnread, notificationsOf } from "./read-notifications";
import { isWatching, watchesByWorld } from "./read-watches";
import { setWatch } from "./set-watch";
import { claimSubject } from "./watch";
import { watchedPath } from "./watched-path";

const { db, reset } = await testDb();
let setting: Setting;
let liv: ActionContext;
let ravi: ActionContext;
let bridge: string;
let minute: number;

const burned = (words = "It burned in April.") => claim("c1", words, setting.citation);
const frozen = (words = "The river froze.") => p.id("b", claim("c2", words));

beforeEach(async () => {
  await reset();
  minute = 0;
  setting = await aWorld(db, "frozen-river", "public");
  bridge = await anArticleWith(setting, doc(p.id("a", burned(), " Nobody saw it."), frozen()));
  liv = await aMember(db, setting, "contributor");
  ravi = await aMember(db, setting, "editor");
});

/** Somebody's act, each a minute after the one before, shortly before now. */
function later(by: ActionContext): ActionContext {
  minute += 1;
  return { ...by, now: new Date(Date.now() - 3_600_000 + minute * 60_000) };
}

async function watchClaim(id: string, watching = true) {
  return setWatch(later(liv), setting.slug, { kind: "claim", subject: claimSubject(bridge, id), watching });
}

async function save(baseRevision: number, text: DocJson): Promise<void> {
  const saved = await saveArticle(later(ravi), setting.slug, bridge, { baseRevision, doc: { ...text }, summary: "" });
  expect(saved).toMatchObject({ ok: true });
}

async function notified() {
  const groups = await notificationsOf(db, liv.actor, {});
  return groups.flatMap(({ lines, reason }) =>
    lines.map((line) => `${reason.kind}: ${line.kind}${line.kind === "revision" ? ` ${line.saves[0]?.number}` : ""}`),
  );
}

test("who watches a claim hears of revisions that change its words, looks or citations, and of no others", async () => {
  expect(await watchClaim("c1")).toEqual({ ok: true, value: { watching: true } });
  await save(1, doc(p.id("a", burned(), " Somebody saw it."), frozen()));
  await save(2, doc(p.id("a", burned(), " Somebody saw it."), frozen("The river froze in March.")));
  await save(3, doc(frozen(), p.id("a", burned(), " Somebody saw it.")));
  expect(await notified()).toEqual([]);
  await save(4, doc(frozen(), p.id("a", burned("It burned in May."))));
  expect(await notified()).toEqual(["claim: revision 5"]);
});

test.each([
  ["a mark on its words", () => doc(p.id("a", claim("c1", b("It burned in April."), setting.citation)), frozen())],
  ["a citation that goes", () => doc(p.id("a", claim("c1", "It burned in April.")), frozen())],
  ["the claim that goes", () => doc(p.id("a", "It burned in April."), frozen())],
  ["the paragraph that goes", () => doc(frozen())],
])("%s is a change of the claim", async (_what, text) => {
  await watchClaim("c1");
  await save(1, text());
  expect(await notified()).toEqual(["claim: revision 2"]);
  expect(await countUnread(db, liv.actor)).toBe(1);
});

test("decisions on it, discussions of it and new versions of its sources are told, those of another claim are not", async () => {
  await watchClaim("c1");
  const decide = (id: string) =>
    decideCanon(later(ravi), setting.slug, {
      article: bridge,
      claim: id,
      to: "canon",
      rule: "consensus",
      reason: "So",
    });
  expect(await decide("c2")).toMatchObject({ ok: true });
  await aDiscussion(setting, { subject: "claim", claim: "c2", text: "Why?" }, later(ravi));
  expect(await notified()).toEqual([]);
  expect(await decide("c1")).toMatchObject({ ok: true });
  await aDiscussion(setting, { subject: "claim", claim: "c1", text: "When?" }, later(ravi));
  const text = `${THREAD}\n\nAnd that was that.`;
  expect(await importVersion(later(ravi), setting.slug, setting.threadId, { text })).toMatchObject({ ok: true });
  expect((await notified()).sort()).toEqual(["claim: decision", "claim: discussion", "claim: import"]);
});

test("it is listed by its words with the way to it, also when it is gone, until it is no longer watched", async () => {
  await watchClaim("c1");
  const subject = claimSubject(bridge, "c1");
  const listed = async () => (await watchesByWorld(db, liv.actor)).flatMap(({ watches }) => watches);
  expect(await listed()).toEqual([{ kind: "claim", subject, title: "It burned in April.", byItself: false }]);
  expect(watchedPath(setting.slug, { kind: "claim", subject })).toBe(`/w/${setting.slug}/a/${bridge}#claim-c1`);
  const world = { id: setting.worldId, slug: setting.slug } as Parameters<typeof isWatching>[2];
  expect(await isWatching(db, liv.actor, world, { kind: "claim", subject })).toBe(true);
  await save(1, doc(frozen()));
  expect(await listed()).toMatchObject([{ subject, title: "A claim that is gone from “The bridge”" }]);
  expect(await watchClaim("c1", false)).toEqual({ ok: true, value: { watching: false } });
  expect(await listed()).toEqual([]);
});

test.each(["c9", ""])("there is no claim %j to watch", async (id) => {
  expect(await watchClaim(id)).toMatchObject({ ok: false, failure: { kind: "notFound" } });
});
