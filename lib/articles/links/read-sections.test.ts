import { beforeEach, expect, test } from "vitest";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { doc, h, link, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { backlinksTo } from "./read-backlinks";
import { brokenSections } from "./read-broken-sections";
import { headingsOf, sectionTargets } from "./read-sections";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const tynda = (title: string) =>
  doc(p.id("lead", "A town."), { ...h(2, title), attrs: { level: 2, id: "siege" } }, p.id("end", "It fell."));

async function save(slug: string, baseRevision: number, content: DocJson): Promise<void> {
  value(await saveArticle(setting.context, setting.slug, slug, { baseRevision, summary: "", doc: { ...content } }));
}

const idOf = async (slug: string) => (await db.article.findFirstOrThrow({ where: { slug } })).id;

const found = async (...sections: string[]) => {
  const wanted = sections.map((section) => ({ slug: "tynda", section }));
  return Object.fromEntries(await sectionTargets(db, setting.worldId, wanted));
};

test("a section is found by the id of its heading under every title, by its title until that changes, and any block by its id", async () => {
  await anArticleWith(setting, tynda("The siege of 1940"), "Tynda");
  const siege = { block: "siege", title: "The siege of 1940" };
  expect(await found("siege", "the-siege-of-1940", "end", "gone")).toEqual({
    "tynda#siege": siege,
    "tynda#the-siege-of-1940": siege,
    "tynda#end": { block: "end", title: "" },
  });
  await save("tynda", 1, tynda("Winter"));
  expect(await found("siege", "the-siege-of-1940")).toEqual({ "tynda#siege": { block: "siege", title: "Winter" } });
  expect(await headingsOf(db, await idOf("tynda"))).toEqual([{ block: "siege", title: "Winter", level: 2 }]);
  value(await moveArticle(setting.context, setting.slug, "tynda", { slug: "tynda-town" }));
  expect(Object.keys(await found("siege"))).toEqual(["tynda#siege"]);
  value(await trashArticle(setting.context, setting.slug, "tynda-town", {}));
  expect(await found("siege")).toEqual({});
});

test("links to sections that went are listed until they lead somewhere again; they are backlinks all the time", async () => {
  await anArticleWith(setting, tynda("The siege"), "Tynda");
  const linking = doc(
    p(
      "See ",
      link("it", "article:tynda#siege"),
      ", ",
      link("this", "article:tynda#end"),
      " and ",
      link("no", "article:no#siege"),
      ".",
    ),
  );
  await anArticleWith(setting, linking, "The war");
  await anArticleWith(setting, doc(p("Also ", link("it", "article:tynda#the-fall"), ".")), "A peace");
  const of = (title: string, slug: string, section: string) => ({
    from: { slug, title },
    to: { slug: "tynda", title: "Tynda" },
    section,
  });
  const fall = of("A peace", "a-peace", "the-fall");
  expect(await brokenSections(db, setting.worldId, { limit: 9 })).toEqual({ count: 1, links: [fall] });
  await save("tynda", 1, doc(p.id("lead", "A town."), p.id("end", "It fell.")));
  const both = await brokenSections(db, setting.worldId, { limit: 1, skip: 1 });
  expect(both).toEqual({ count: 2, links: [of("The war", "the-war", "siege")] });
  const backlinks = await backlinksTo(db, { id: await idOf("tynda"), worldId: setting.worldId }, { limit: 9 });
  expect(backlinks.articles.map(({ slug, sentences }) => [slug, sentences.map(({ words }) => words)])).toEqual([
    ["a-peace", ["it"]],
    ["the-war", ["it", "this"]],
  ]);
  await save("the-war", 1, doc(p("Nothing.")));
  expect(await brokenSections(db, setting.worldId, { limit: 9 })).toEqual({ count: 1, links: [fall] });
  await save("tynda", 2, tynda("The fall"));
  expect((await brokenSections(db, setting.worldId, { limit: 9 })).count).toBe(0);
});

test("the sections that an article names are derived by its changes as they are from nothing", async () => {
  await anArticleWith(setting, doc(p(link("a", "article:x#one"), link("b", "article:y"))), "A");
  await save("a", 1, doc(p(link("a", "article:x#two"), link("b", "article:y"), link("c", "article:x#b"))));
  const rows = () => db.articleLink.findMany({ orderBy: { targetSlug: "asc" }, omit: { articleId: true } });
  const expected = [
    { targetSlug: "x", sections: ["b", "two"] },
    { targetSlug: "y", sections: [] },
  ];
  expect(await rows()).toEqual(expected);
  const id = await idOf("a");
  await db.articleLink.deleteMany();
  await db.$transaction((tx) => projectArticle(tx, id));
  expect(await rows()).toEqual(expected);
});
