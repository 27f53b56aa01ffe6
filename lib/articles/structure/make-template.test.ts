import { beforeEach, expect, test } from "vitest";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { articleFor } from "@/lib/articles/read";
import { articlesOf } from "@/lib/articles/read-list";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashOf } from "@/lib/articles/trash/read-trash";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { worldCounts } from "@/lib/worlds/read";
import type { WorldId } from "@/lib/worlds/world";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { chooseStartPage } from "./choose-start-page";
import { makeTemplate } from "./make-template";
import { templatesOf } from "./read-templates";

const { db, reset } = await testDb();
let setting: Setting;
let battle: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  await anArticleWith(setting, doc(p("It burned.")), "The bridge");
  const text = doc(
    p("Who fought, and ", claim("k1", "who won", setting.citation), "?"),
    p(link("The bridge", "article:the-bridge")),
  );
  battle = await anArticleWith(setting, text, "Battle");
});

const make = (template: boolean) => makeTemplate(setting.context, setting.slug, battle, { template });
const titlesInList = async () =>
  (await articlesOf(db, setting.worldId, {}, { sort: "title", limit: 10 })).map(({ title }) => title);

test("a template stands in no list, count, link or trash, and is one of the world's articles again when it is no longer one", async () => {
  value(await make(true));
  expect(await titlesInList()).toEqual(["The bridge"]);
  expect((await worldCounts(db, setting.worldId as WorldId)).articles).toBe(1);
  expect((await linkTargets(db, setting.worldId, [battle])).size).toBe(0);
  expect(await trashOf(db, setting.worldId, { limit: 10 })).toEqual([]);
  expect(await templatesOf(db, setting.worldId)).toEqual([{ slug: battle, title: "Battle", kind: "event" }]);
  value(await make(true));
  value(await make(false));
  expect(await titlesInList()).toEqual(["Battle", "The bridge"]);
  expect(await templatesOf(db, setting.worldId)).toEqual([]);
});

test("it is read and written as before, and nothing is decided on it", async () => {
  value(await make(true));
  expect(await articleFor(db, null, setting.slug, battle)).toBeNull();
  const seen = await articleFor(db, setting.context.actor, setting.slug, battle);
  expect(seen).toMatchObject({ isTemplate: true, trashed: null });
  const input = { baseRevision: 1, summary: "", doc: { ...doc(p("Who fought?")) }, confirmLargeRemoval: true };
  expect(value(await saveArticle(setting.context, setting.slug, battle, input))).toMatchObject({ revision: 2 });
  expect(await titlesInList()).toEqual(["The bridge"]);
  const decision = { article: battle, to: "canon", rule: "owner", reason: "So.", evidence: [] } as never;
  expect(await decideCanon(setting.context, setting.slug, decision)).toMatchObject({ ok: false });
});

test("an article that begins with its text has claims of its own", async () => {
  value(await make(true));
  const head = doc(p("Who fought, and ", claim("k1", "who won", setting.citation), "?"));
  const input = {
    title: "The battle of the bridge",
    kind: "event",
    summary: "",
    tags: [],
    aliases: [],
    doc: { ...head },
  } as const;
  const { slug } = value(await createArticle(setting.context, setting.slug, { ...input, tags: [], aliases: [] }));
  const claims = await db.claim.findMany({ where: { article: { slug } }, select: { id: true } });
  expect(claims).toHaveLength(1);
  expect(claims[0]?.id).not.toBe("k1");
});

test("editors make templates, but not of the start page; in the trash one is no template any more, nor when it is restored", async () => {
  const { actor } = await aMember(db, setting, "contributor");
  const other = await makeTemplate({ ...setting.context, actor }, setting.slug, battle, { template: true });
  expect(other).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
  value(await chooseStartPage(setting.context, setting.slug, { article: battle }));
  expect(await make(true)).toMatchObject({ ok: false, failure: { issues: [{ path: "template" }] } });
  value(await chooseStartPage(setting.context, setting.slug, { article: null }));
  value(await make(true));
  value(await trashArticle(setting.context, setting.slug, battle, { summary: "" }));
  expect(await templatesOf(db, setting.worldId)).toEqual([]);
  expect(await trashOf(db, setting.worldId, { limit: 10 })).toMatchObject([{ slug: battle }]);
  value(await untrashArticle(setting.context, setting.slug, battle));
  expect(await titlesInList()).toEqual(["Battle", "The bridge"]);
});
