import { beforeEach, expect, test } from "vitest";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { searchWithCounts, searchWorld } from "./read";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const find = (query: string, worldId: string = setting.worldId) => searchWorld(db, worldId, query, { limit: 20 });
const articles = async (query: string) =>
  (await find(query)).flatMap(({ type, title, nearly }) =>
    type === "article" ? [`${title}${nearly ? "?" : ""}`] : [],
  );

test("what has all words comes before what has some of them, which says so", async () => {
  await anArticleWith(setting, doc(p("The quartermaster counted rice.")), "Rice");
  await anArticleWith(setting, doc(p("The quartermaster counted rice and coal.")), "Stores");
  expect(await articles("quartermaster coal ")).toEqual(["Stores", "Rice?"]);
  expect(await articles("quartermaster coal rice zeppelin ")).toEqual(["Stores?", "Rice?"]);
});

test("one mistake is forgiven in a word of four letters, two in one of eight, and no more", async () => {
  await anArticleWith(setting, doc(p("Nothing.")), "Khabarovsk");
  await anArticleWith(setting, doc(p("Nothing.")), "Amur");
  for (const typed of ["amru ", "amuur ", "amor "]) expect(await articles(typed)).toEqual(["Amur?"]);
  for (const typed of ["kabarovsk", "khabarvosk", "kabarovks "]) expect(await articles(typed)).toEqual(["Khabarovsk?"]);
  for (const typed of ["amxx ", "kabrvsk "]) expect(await articles(typed)).toEqual([]);
});

test("a part from the middle of a word finds it, where it is no word itself", async () => {
  await anArticleWith(setting, doc(p("Admiral Nagumo sailed.")), "Fleet");
  expect(await articles("agumo ")).toEqual(["Fleet?"]);
});

test("a word that is excluded, and a phrase, hold for close matches as well", async () => {
  await anArticleWith(setting, doc(p("Sappers of Khabarovsk.")), "Sappers");
  expect(await articles("kabarovsk -sappers")).toEqual([]);
  expect(await articles('kabarovsk "of khabarovsk"')).toEqual(["Sappers?"]);
  expect(await articles('kabarovsk "khabarovsk of"')).toEqual([]);
});

test("the words of another world are never what was meant", async () => {
  const other = await aWorld(db, "another", "private");
  await anArticleWith(other, doc(p("Nothing.")), "Zanzibarovsk");
  expect(await find("zanzibarovks", other.worldId)).toHaveLength(1);
  expect(await find("zanzibarovks")).toEqual([]);
  const { counts } = await searchWithCounts(db, setting.worldId, "zanzibarovks", { limit: 5 });
  expect(counts).toEqual({ articles: 0, claims: 0, passages: 0, decisions: 0 });
});

test("what was found nearly is counted too", async () => {
  await anArticleWith(setting, doc(p("Nothing.")), "Khabarovsk");
  const { hits, counts } = await searchWithCounts(db, setting.worldId, "kabarovsk", { limit: 5 });
  expect([hits.length, counts.articles]).toEqual([1, 1]);
});
