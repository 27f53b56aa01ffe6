import { beforeEach, expect, test } from "vitest";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import type { ArticleFilter } from "@/lib/articles/article-conditions";
import { STUB_LENGTH, UNCHANGED_DAYS } from "@/lib/articles/is-reported";
import { articlesOf } from "@/lib/articles/read-list";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import { claim, doc, link, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aFile } from "@/prisma/testing/a-file";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { countReports } from "./count-reports";
import { brokenLinks } from "./read-broken-links";
import { doubleTitles } from "./read-double-titles";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const BODY = { doc: { ...doc(p("It.")) } };
const linking = (...slugs: string[]): DocJson =>
  doc(p("See ", ...slugs.map((slug) => link(slug, `article:${slug}`)), "."));

async function reported(report: ArticleFilter["report"], filter: ArticleFilter = {}): Promise<string[]> {
  const found = await articlesOf(db, setting.worldId, { ...filter, report }, { sort: "title", limit: 50 });
  return found.map(({ title }) => title);
}

async function names(slug: string, change: { title?: string; aliases?: string[] }): Promise<void> {
  value(await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, summary: "", ...BODY, ...change }));
}

test("an article is orphaned until another living one links to it, by whatever address or name", async () => {
  await anArticleWith(setting, linking("by-itself"), "By itself");
  for (const title of ["Addressed", "Moved", "Named", "Shared", "Twin"])
    await anArticleWith(setting, doc(p("It.")), title);
  value(await moveArticle(setting.context, setting.slug, "moved", { slug: "elsewhere" }));
  await names("named", { aliases: ["Saltport"] });
  await names("shared", { aliases: ["Both"] });
  await names("twin", { aliases: ["Both"] });
  const other = await aWorld(db, "other-river");
  await anArticleWith(other, linking("twin"), "Elsewhere");
  const all = ["Addressed", "By itself", "Moved", "Named", "Shared", "Twin"];
  expect(await reported("orphaned")).toEqual(all);
  const linker = await anArticleWith(setting, linking("addressed", "moved", "saltport", "both"), "Linker");
  expect(await reported("orphaned")).toEqual(["By itself", "Linker", "Shared", "Twin"]);
  value(await trashArticle(setting.context, setting.slug, linker, {}));
  expect(await reported("orphaned")).toEqual(all);
  expect(await reported("orphaned", { q: "saltport" })).toEqual(["Named"]);
});

test("a dead end links to no article; a stub has few words; what nobody changed for long is reported until somebody does", async () => {
  const long = { ...setting, context: { ...setting.context, now: daysAgo(UNCHANGED_DAYS + 1) } };
  const late = { ...setting, context: { ...setting.context, now: daysAgo(UNCHANGED_DAYS - 1) } };
  await anArticleWith(long, linking("nowhere"), "Old");
  await anArticleWith(late, doc(p("word ".repeat(STUB_LENGTH - 1))), "Short");
  await anArticleWith(late, doc(p("word ".repeat(STUB_LENGTH), link("out", "https://example.org"))), "Whole");
  expect(await reported("dead-ends")).toEqual(["Short", "Whole"]);
  expect(await reported("stubs")).toEqual(["Old", "Short"]);
  expect(await reported("unchanged")).toEqual(["Old"]);
  value(
    await saveArticle({ ...setting.context, now: new Date() }, setting.slug, "old", {
      baseRevision: 1,
      summary: "",
      ...BODY,
    }),
  );
  expect(await reported("unchanged")).toEqual([]);
});

test("a link is broken while the article that had its address lies in the trash, and no other has that name", async () => {
  await anArticleWith(setting, doc(p("It.")), "Bridge");
  value(await moveArticle(setting.context, setting.slug, "bridge", { slug: "old-bridge" }));
  await anArticleWith(setting, linking("bridge", "unwritten"), "A");
  await anArticleWith(setting, linking("old-bridge", "bridge"), "B");
  const read = () => brokenLinks(db, setting.worldId, { limit: 5 });
  expect(await read()).toEqual({ count: 0, links: [] });
  value(await trashArticle(setting.context, setting.slug, "old-bridge", {}));
  const article = { slug: "old-bridge", title: "Bridge" };
  const [a, b] = [
    { slug: "a", title: "A" },
    { slug: "b", title: "B" },
  ];
  expect(await read()).toEqual({
    count: 2,
    links: [
      { slug: "bridge", article, waiting: 2, from: [a, b] },
      { slug: "old-bridge", article, waiting: 1, from: [b] },
    ],
  });
  expect((await brokenLinks(db, setting.worldId, { limit: 5, skip: 1 })).links).toMatchObject([{ slug: "old-bridge" }]);
  await anArticleWith(setting, doc(p("It.")), "Tynda");
  await names("tynda", { aliases: ["Bridge"] });
  expect((await read()).links).toMatchObject([{ slug: "old-bridge" }]);
  value(await untrashArticle(setting.context, setting.slug, "old-bridge"));
  expect((await read()).count).toBe(0);
});

test("articles meet in a name that they share, and in one that says the same in other words' order", async () => {
  for (const title of ["Battle of Tynda", "The Tynda battles", "Salt road", "Bus", "Bu", "Катюша", "Tynda"])
    await anArticleWith(setting, doc(p("It.")), title);
  await anArticleWith(setting, doc(p("It.")), "Rail road");
  await names("rail-road", { aliases: ["Salt Road", "КАТЮША"] });
  const { count, titles } = await doubleTitles(db, setting.worldId, { limit: 9 });
  expect(titles.map(({ same, articles }) => [same, articles.map(({ title, names: met }) => [title, met])])).toEqual([
    [
      true,
      [
        ["Rail road", ["salt-road"]],
        ["Salt road", ["salt-road"]],
      ],
    ],
    [
      true,
      [
        ["Rail road", ["катюша"]],
        ["Катюша", ["катюша"]],
      ],
    ],
    [
      false,
      [
        ["Battle of Tynda", ["battle-of-tynda"]],
        ["The Tynda battles", ["the-tynda-battles"]],
      ],
    ],
  ]);
  expect(count).toBe(3);
  expect((await doubleTitles(db, setting.worldId, { limit: 9, skip: 2 })).titles).toHaveLength(1);
  value(await trashArticle(setting.context, setting.slug, "rail-road", {}));
  expect((await doubleTitles(db, setting.worldId, { limit: 9 })).count).toBe(1);
});

test("the overview counts what each report lists", async () => {
  await anArticleWith(
    setting,
    doc(p("Nobody saw it. ", claim("c1", "It burned", setting.citation), ".")),
    "The bridge",
  );
  await anArticleWith(setting, linking("the-bridge", "salt-road", "iron-road"), "Roads");
  await aFile(setting);
  const counts = await countReports(db, setting.worldId);
  expect(counts).toEqual({
    ...{ wanted: 2, "broken-links": 0, "broken-sections": 0, orphaned: 1, "dead-ends": 1, "double-titles": 0 },
    ...{ uncited: 2, contradicted: 0, drifted: 0, stubs: 2, unchanged: 2, undescribed: 1, unlicensed: 1 },
  });
});

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
