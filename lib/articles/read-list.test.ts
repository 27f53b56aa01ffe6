import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { doc, p } from "@/lib/document/model/build";
import { searchWorld } from "@/lib/search/read";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import type { ArticleFilter } from "./article-conditions";
import { countOf, initialPlaces } from "./initials";
import { articleInitials, articlesOf } from "./read-list";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const titles = async (filter: ArticleFilter, page: { limit?: number; skip?: number } = {}) =>
  (await articlesOf(db, setting.worldId, filter, { sort: "title", limit: 50, ...page })).map(({ title }) => title);

describe("from A to Z", () => {
  const IN_ORDER = ["1940 offensive", "“Émigrés”", "emigration", "Zeya", "zone of silence", "Бригада Асано"];
  beforeEach(async () => {
    for (const title of [...IN_ORDER].reverse()) await anArticleWith(setting, doc(p("Text.")), title);
  });

  test("neither capitals, accents nor quotation marks decide where a title stands", async () => {
    expect(await titles({})).toEqual([
      "1940 offensive",
      "emigration",
      "“Émigrés”",
      "Zeya",
      "zone of silence",
      "Бригада Асано",
    ]);
  });

  test("each initial is told with how many articles stand before it, as the list has them", async () => {
    const initials = await articleInitials(db, setting.worldId, {});
    expect(countOf(initials)).toBe(6);
    const places = initialPlaces(initials);
    expect(places).toEqual([
      { name: "0–9", before: 0 },
      { name: "E", before: 1 },
      { name: "Z", before: 3 },
      { name: "Other", before: 5 },
    ]);
    expect(await titles({}, { skip: 3, limit: 1 })).toEqual(["Zeya"]);
  });

  test("filters and the trash are left out of both", async () => {
    await trashArticle(setting.context, setting.slug, "zeya", {});
    expect(countOf(await articleInitials(db, setting.worldId, {}))).toBe(5);
    expect(await articleInitials(db, setting.worldId, { q: "silence" })).toEqual([{ name: "Z", articles: 1 }]);
  });
});

describe("words find", () => {
  beforeEach(async () => {
    await anArticleWith(setting, doc(p("Its staff crossed the river.")), "Trans-Siberian Railway");
    await anArticleWith(setting, doc(p("The émigrés of Harbin.")), "Siege of Okhotsk");
    await anArticleWith(setting, doc(p("Nothing of it.")), "Harbour");
  });

  test("what a search finds: in any order, without hyphens and accents, by a beginning, in the text, by a title nearly right", async () => {
    expect(await titles({ q: "railway siberian trans" })).toEqual(["Trans-Siberian Railway"]);
    expect(await titles({ q: "siege okh" })).toEqual(["Siege of Okhotsk"]);
    expect(await titles({ q: "emigres" })).toEqual(["Siege of Okhotsk"]);
    expect(await titles({ q: "crossing rivers" })).toEqual(["Trans-Siberian Railway"]);
    expect(await titles({ q: "Trans-Sibirian Railwya" })).toEqual(["Trans-Siberian Railway"]);
    expect(await titles({ q: '"of Harbin" -river' })).toEqual(["Siege of Okhotsk"]);
  });

  test("what begins with it, where a single letter is typed, as a link is begun", async () => {
    expect(await titles({ q: "h" })).toEqual(["Harbour"]);
    expect(await titles({ q: "T" })).toEqual(["Trans-Siberian Railway"]);
    expect(await titles({ q: "h -river" })).toEqual([]);
  });

  test("what fits them best first, where that is asked for: a title before a text", async () => {
    await anArticleWith(setting, doc(p("No railway went there, and no railway came.")), "Aldan");
    const found = await articlesOf(db, setting.worldId, { q: "railway" }, { sort: "match", limit: 9 });
    expect(found.map(({ title }) => title)).toEqual(["Trans-Siberian Railway", "Aldan"]);
    for (const q of ["%", "-", "!!!"])
      expect([q, await articlesOf(db, setting.worldId, { q }, { sort: "match", limit: 2 })]).toEqual([q, []]);
    const all = await articlesOf(db, setting.worldId, {}, { sort: "match", limit: 2 });
    expect(all.map(({ title }) => title)).toEqual(["Aldan", "Harbour"]);
  });

  test("the very articles that a search finds for sure, and nothing where it finds nothing", async () => {
    for (const q of ["s", "har", "okhotsk siege", "river -staff", "zeppelin", "-river", "!!!", "of"]) {
      const hits = await searchWorld(db, setting.worldId, q, { filter: { in: ["articles"] }, limit: 50 });
      const sure = hits.filter(({ nearly }) => !nearly);
      expect(await titles({ q }), q).toEqual(sure.map(({ title }) => title).sort());
    }
  });
});

test("an entry says who wrote the newest revision", async () => {
  const slug = await anArticleWith(setting, doc(p("One.")), "Zeya");
  const editor = await aMember(db, setting, "editor");
  const later = { baseRevision: 1, title: "Zeya", doc: { ...doc(p("Two.")) }, summary: "" };
  expect((await saveArticle(editor, setting.slug, slug, later)).ok).toBe(true);
  const [entry] = await articlesOf(db, setting.worldId, {}, { sort: "changed", limit: 1 });
  expect(entry).toMatchObject({ revision: 2, changedBy: { name: "editor" }, words: 1, claims: 0 });
});
