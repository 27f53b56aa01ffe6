import { beforeEach, expect, test } from "vitest";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { historyOf, revisionContent } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { bulkEditsOf } from "@/lib/articles/structure/read-bulk-edits";
import { undoBulkEdit } from "@/lib/articles/structure/undo-bulk-edit";
import { claimsOf } from "@/lib/document/claims/claim";
import { claim, doc, link, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { failureOf, value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { linkMentions } from "./link-mentions";
import type { MentioningArticle } from "./mention";
import { mentionsOf } from "./read-mentions";
import { setNeverLinked } from "./set-never-linked";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  await anArticleWith(setting, doc(p("A town.")), "Tynda");
  const aliases = { baseRevision: 1, summary: "", doc: { ...doc(p("A town.")) }, aliases: ["東京", "Катюша", "US"] };
  value(await saveArticle(setting.context, setting.slug, "tynda", aliases));
});

async function read(page = { limit: 20, skip: 0 }) {
  return mentionsOf(db, await db.article.findFirstOrThrow({ where: { slug: "tynda" } }), page);
}
const said = ({ title, mentions }: MentioningArticle) => [title, mentions.map(({ words }) => words)];
const chosenOf = (articles: readonly MentioningArticle[]) =>
  articles.map(({ slug, mentions }) => ({
    article: slug,
    mentions: mentions.map(({ block, part, start, words }) => ({ block, part, start, words })),
  }));

async function docOf(slug: string): Promise<DocJson> {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug } });
  const content = await revisionContent(db, id, headNumber);
  if (!content) throw new Error("There is a revision");
  return content.doc;
}

test("an article that names another by title or alias is found, unless it links there or the name is part of a longer one", async () => {
  await anArticleWith(setting, doc(p("It went to tynda. Then Tynda burned.")), "Alpha");
  await anArticleWith(setting, doc(p("彼は東京へ行った。"), p("катюша")), "Beta");
  await anArticleWith(setting, doc(p(link("There", "article:tynda"), " is Tynda.")), "Gamma");
  await anArticleWith(setting, doc(p("The Tynda line, Tyndall, us.")), "Delta");
  await anArticleWith(setting, doc(p("Rails.")), "Tynda line");
  const found = await read();
  expect(found.articles.map(said)).toEqual([
    ["Alpha", ["tynda", "Tynda"]],
    ["Beta", ["東京", "катюша"]],
  ]);
  expect((await read({ limit: 1, skip: 1 })).articles.map(said)).toEqual([["Beta", ["東京", "катюша"]]]);
  expect(found.names).toEqual(["Tynda", "東京", "Катюша", "US"]);
});

test("a name that is never to be suggested is remembered for all, and may be again", async () => {
  await anArticleWith(setting, doc(p("Катюша and Tynda.")), "Alpha");
  const writer = await aMember(db, setting, "contributor");
  const never = { name: "катюша", never: true };
  value(await setNeverLinked(writer, setting.slug, "tynda", never));
  value(await setNeverLinked(setting.context, setting.slug, "tynda", never));
  expect(await read()).toMatchObject({ names: ["Tynda", "東京", "US"], never: ["катюша"] });
  expect((await read()).articles.map(said)).toEqual([["Alpha", ["Tynda"]]]);
  value(await setNeverLinked(writer, setting.slug, "tynda", { name: "КАТЮША", never: false }));
  expect((await read()).never).toEqual([]);
  const reader = await aMember(db, setting, "reader");
  expect(failureOf(await setNeverLinked(reader, setting.slug, "tynda", never))).toMatch(/^notAllowed/);
});

test("what is chosen becomes links, a revision in each article; claims stay whole, and what may not be written is left", async () => {
  const writer = await aMember(db, setting, "contributor");
  await anArticleWith(
    setting,
    doc(p("Old ", claim("c1", "Tynda burned", setting.citation), ". Tynda again.")),
    "Alpha",
  );
  await anArticleWith(setting, doc(p("Tynda.")), "Beta");
  await anArticleWith(setting, doc(p("Tynda.")), "Gamma");
  value(await protectArticle(setting.context, setting.slug, "gamma", { level: "editors", reason: "Fought over." }));
  const { articles } = await read();
  const beta = { baseRevision: 1, summary: "", doc: { ...doc(p("It was Tynda.")) } };
  value(await saveArticle(setting.context, setting.slug, "beta", beta));
  const report = value(await linkMentions(writer, setting.slug, "tynda", { articles: chosenOf(articles) }));
  expect(report.done).toEqual([{ slug: "alpha", title: "Alpha", revision: 2 }]);
  expect(report.left).toEqual([
    { slug: "beta", title: "Beta", why: "A sentence was changed since you saw it. Look again." },
    { slug: "gamma", title: "Gamma", why: expect.stringContaining("protected") },
  ]);
  const { id } = await db.article.findFirstOrThrow({ where: { slug: "alpha" } });
  expect(claimsOf(await docOf("alpha"))).toMatchObject([{ id: "c1", quote: "Tynda burned" }]);
  expect((await historyOf(db, id, { limit: 1 }))[0]).toMatchObject({ summary: "Linked mentions of “Tynda”" });
  expect(await db.articleLink.findMany({ where: { articleId: id } })).toMatchObject([{ targetSlug: "tynda" }]);
  expect((await read()).articles.map(({ slug }) => slug)).toEqual(["beta", "gamma"]);
});

test("an act on many articles is undone as one, once, also where somebody wrote since", async () => {
  await anArticleWith(setting, doc(p.id("a", "To Tynda."), p.id("b", "Rain.")), "Alpha");
  await anArticleWith(setting, doc(p("Tynda.")), "Beta");
  const { articles } = await read();
  const { edit } = value(await linkMentions(setting.context, setting.slug, "tynda", { articles: chosenOf(articles) }));
  const since = doc(p.id("a", "To ", link("Tynda", "article:tynda"), "."), p.id("b", "Snow."));
  value(await saveArticle(setting.context, setting.slug, "alpha", { baseRevision: 2, summary: "", doc: { ...since } }));
  const friend = await aMember(db, setting, "contributor");
  const undone = value(await undoBulkEdit(friend, setting.slug, edit ?? ""));
  expect(undone.done.map(({ slug, revision }) => [slug, revision])).toEqual([
    ["alpha", 4],
    ["beta", 3],
  ]);
  expect(await docOf("alpha")).toEqual(doc(p.id("a", "To Tynda."), p.id("b", "Snow.")));
  expect(failureOf(await undoBulkEdit(friend, setting.slug, edit ?? ""))).toBe("conflict: This was undone already.");
  expect(failureOf(await undoBulkEdit(friend, setting.slug, "none"))).toMatch(/^notFound/);
  expect((await bulkEditsOf(db, setting.worldId, { limit: 5 })).map(({ undone: is, undoes }) => [is, undoes])).toEqual([
    [false, true],
    [true, false],
  ]);
});
