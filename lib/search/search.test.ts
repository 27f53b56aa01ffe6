import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, h, p } from "@/lib/document/model/build";
import { suggestPassages } from "@/lib/evidence/suggestions/read";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { xenforoPage } from "@/lib/sources/testing/xenforo-pages";
import { anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import type { Hit, Searched } from "./hit";
import { searchWithCounts, searchWorld } from "./read";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const find = (query: string, kinds?: readonly Searched[]): Promise<Hit[]> =>
  searchWorld(db, setting.worldId, query, { limit: 20, filter: kinds ? { in: [...kinds] } : {} });
const titles = async (query: string): Promise<string[]> => (await find(query, ["articles"])).map((hit) => hit.title);
/** Those of which all words were found as they were typed. */
const sure = async (query: string): Promise<string[]> =>
  (await find(query, ["articles"])).flatMap((hit) => (hit.nearly ? [] : [hit.title]));

describe("what is found", () => {
  test("an article, by its title, another name, a tag or its text", async () => {
    const slug = await anArticleWith(setting, doc(p("Sappers blew the piers.")), "The Amur bridge");
    const fields = { tags: ["engineering"], aliases: ["Khabarovsk crossing"], summary: "" };
    const saved = { baseRevision: 1, doc: { ...doc(p("Sappers blew the piers.")) }, ...fields };
    expect((await saveArticle(setting.context, setting.slug, slug, saved)).ok).toBe(true);
    for (const query of ["amur", "khabarovsk", "engineering", "sappers"]) {
      expect(await titles(query)).toEqual(["The Amur bridge"]);
    }
    expect((await find("amur", ["articles"]))[0]).toMatchObject({ type: "article", path: `/a/${slug}` });
  });

  test("a claim, at its place in its article", async () => {
    const slug = await anArticleWith(setting, doc(p("So ", claim("c1", "the garrison starved"), ".")));
    expect(await find("garrison", ["claims"])).toMatchObject([
      { type: "claim", id: "c1", title: "The bridge", path: `/a/${slug}#claim-c1` },
    ]);
  });

  test("a passage, with its post and author, and only in the newest version of its source", async () => {
    const [found] = await find("burned", ["passages"]);
    const { threadId: source } = setting;
    expect(found).toMatchObject({ type: "passage", title: "The frozen river, post 1 by Anna", source, post: 1 });
    expect(found?.path).toBe(`/sources/${source}#p-${found?.id}`);
    expect((await find("photographed", ["passages"]))[0]).toMatchObject({
      title: "The river",
      source: setting.referenceId,
      post: null,
    });
    const text = THREAD.replace("burned in April", "sank in May");
    expect((await importVersion(setting.context, setting.slug, setting.threadId, { text })).ok).toBe(true);
    expect(await find("burned", ["passages"])).toEqual([]);
    expect(await find("sank", ["passages"])).toHaveLength(1);
  });

  test("a passage by words that a spoiler hides, which the snippet hides as well", async () => {
    const body =
      'Rain fell. The miller <span class="bbCodeInlineSpoiler">opened the <b>third</b> gate</span>, and slept.';
    const posts = [{ id: 7001, place: 1, author: "Boris", at: 925_560_000, body }];
    const files = [{ name: "page.html", text: xenforoPage({ title: "The mill", thread: 17, page: 1, posts }) }];
    const imported = await importSource(setting.context, setting.slug, { kind: "thread", files });
    expect(imported.ok).toBe(true);
    const [hit] = await find("third", ["passages"]);
    expect(hit?.snippet).toBe(
      "Rain fell. The miller <s>opened the </s><s><mark>third</mark></s><s> gate</s>, and slept.",
    );
    const [suggested] = await suggestPassages(db, setting.worldId, { text: "The miller slept in the rain.", limit: 1 });
    expect(suggested?.hidden.map(({ start, end }) => suggested.text.slice(start, end))).toEqual([
      "opened the third gate",
    ]);
  });

  test("a decision, by its reason", async () => {
    const slug = await anArticleWith(setting, doc(p("Text.")));
    const decision = { article: slug, to: "canon", rule: "owner", reason: "The quartermaster insists." } as const;
    expect((await decideCanon(setting.context, setting.slug, decision)).ok).toBe(true);
    const [found] = await find("quartermaster", ["decisions"]);
    expect(found).toMatchObject({ type: "decision", title: "The bridge" });
    expect(found?.path).toMatch(new RegExp(`^/a/${slug}/canon#decision-`));
  });

  test("a title before the same word in a text", async () => {
    await anArticleWith(setting, doc(p("A word about the harbour.")), "Another matter");
    await anArticleWith(setting, doc(p("Nothing else.")), "Harbour");
    expect(await titles("harbour")).toEqual(["Harbour", "Another matter"]);
  });

  test("as many of each kind as are counted", async () => {
    await anArticleWith(setting, doc(p("The ", claim("c1", "river froze"), " early.")));
    const { counts } = await searchWithCounts(db, setting.worldId, "river", { limit: 5 });
    expect(counts).toEqual({
      articles: 1,
      claims: 1,
      passages: (await find("river", ["passages"])).length,
      decisions: 0,
    });
    expect(counts.passages).toBeGreaterThan(1);
  });
});

describe("how words are meant", () => {
  test("with or without accents, on either side", async () => {
    await anArticleWith(setting, doc(p("Émigrés rode with Semyonov to Čita.")));
    for (const query of ["emigres", "émigrés", "EMIGRE", "cita", "čita"]) expect(await titles(query)).toHaveLength(1);
    const [found] = await find("emigres", ["articles"]);
    expect(found?.snippet).toContain("<mark>Émigrés</mark>");
  });

  test("in any order and in any form; all of them", async () => {
    await anArticleWith(setting, doc(p("The trains crossed the frozen river.")));
    expect(await titles("river train")).toHaveLength(1);
    expect(await titles("rivers crossing")).toHaveLength(1);
    expect(await sure("river aeroplane")).toEqual([]);
  });

  test("the last one may be unfinished", async () => {
    await anArticleWith(setting, doc(p("An offensive toward Tynda.")), "Plans");
    expect(await titles("offensi")).toEqual(["Plans"]);
    expect(await titles("toward tyn")).toEqual(["Plans"]);
    expect(await sure("tyn toward")).toEqual([]);
  });

  test("a phrase word for word", async () => {
    await anArticleWith(setting, doc(p("They went over the river at night.")), "One");
    await anArticleWith(setting, doc(p("The river was not crossed; over it flew geese.")), "Two");
    expect(await titles('"over the river"')).toEqual(["One"]);
    expect(await titles('night "over the river"')).toEqual(["One"]);
    const [found] = await find('"over the river"', ["articles"]);
    expect(found?.snippet).toMatch(/<mark>over<\/mark>.*<mark>river<\/mark>/);
  });

  test("excluded ones in any form, also at the end of the query and in titles that are alike", async () => {
    await anArticleWith(setting, doc(p("The river and its bridge.")), "River bridge");
    await anArticleWith(setting, doc(p("The river and its ice.")), "River ice");
    expect(await titles("river -bridge")).toEqual(["River ice"]);
    expect(await titles("river -bridges")).toEqual(["River ice"]);
    expect(await titles('river -"its ice"')).toEqual(["River bridge"]);
    expect(await titles("-bridge")).toEqual([]);
  });

  test("a title that is nearly what was typed is found", async () => {
    await anArticleWith(setting, doc(p("Text.")), "Kantokuen");
    expect(await titles("Kantokuan")).toEqual(["Kantokuen"]);
  });

  test.each(["'", "\\", "a & | b", "ŉord", "½", "x:*", '"', "(", "\u0000", "<b>", "%", "the", "\u{1F309}", "ab\ud83c"])(
    "%j is searched without an error",
    async (query) => {
      await expect(find(query)).resolves.toBeInstanceOf(Array);
      await expect(searchWithCounts(db, setting.worldId, query, { limit: 9 })).resolves.toBeTypeOf("object");
    },
  );
});

describe("what is shown", () => {
  test("markup in a text stays text", async () => {
    await anArticleWith(setting, doc(p('Click <img src=x onerror="steal()"> & <mark>marked</mark> \uE000harbour.')));
    const [found] = await find("harbour", ["articles"]);
    expect(found?.snippet).toContain("&lt;img src=x onerror=&quot;steal()&quot;&gt; &amp; &lt;mark&gt;marked");
    expect(found?.snippet.replaceAll(/<mark>\w+<\/mark>/g, "")).not.toMatch(/[<>]/);
    expect(found?.snippet).toContain("<mark>harbour</mark>");
  });

  test("the words around what was found, also far down in a long text", async () => {
    const filler = Array.from({ length: 900 }, (_none, index) => p(`Paragraph ${index} about nothing in particular.`));
    await anArticleWith(setting, doc(h(2, "Long"), ...filler, p("Here the harbour froze.")));
    expect((await find("harbour", ["articles"]))[0]?.snippet).toContain("<mark>harbour</mark>");
  });
});

describe("what is never found", () => {
  test("things of another world", async () => {
    const other = await aWorld(db, "another-world", "public");
    await anArticleWith(other, doc(p(claim("c9", "The harbour froze"))), "Harbour");
    const decided = { article: "harbour", to: "canon", rule: "owner", reason: "Harbour masters agree." } as const;
    expect((await decideCanon(other.context, other.slug, decided)).ok).toBe(true);
    expect(await searchWorld(db, other.worldId, "harbour", { limit: 20 })).toHaveLength(3);
    expect(await find("harbour")).toEqual([]);
    const passages = await find("burned", ["passages"]);
    expect(passages.every((hit) => hit.path.startsWith(`/sources/${setting.threadId}#`))).toBe(true);
  });

  test("an article in the trash, its claims and the decisions on it", async () => {
    const slug = await anArticleWith(setting, doc(p(claim("c1", "The harbour froze"))), "Harbour");
    const decided = { article: slug, to: "canon", rule: "owner", reason: "Harbour masters agree." } as const;
    expect((await decideCanon(setting.context, setting.slug, decided)).ok).toBe(true);
    expect(await find("harbour")).toHaveLength(3);
    expect((await trashArticle(setting.context, setting.slug, slug, {})).ok).toBe(true);
    expect(await find("harbour")).toEqual([]);
  });
});
