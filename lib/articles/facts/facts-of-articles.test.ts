import { beforeEach, expect, test } from "vitest";
import { articlesOf } from "@/lib/articles/read-list";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { defaultFields } from "./default-fields";
import { factsOfArticles } from "./read-facts";
import { fieldsOfWorld } from "./read-kind-fields";
import { relationsTo } from "./read-relations";
import { setKindFields } from "./set-kind-fields";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const setFields = (kind: ArticleKind, fields: Parameters<typeof setKindFields>[3]["fields"]) =>
  setKindFields(setting.context, setting.slug, kind, { fields });
const plain = { inverse: "", options: [], help: "" };

async function article(title: string, ...rows: readonly NodeJson[]) {
  const slug = await anArticleWith(
    setting,
    doc(...(rows.length > 0 ? [factBox(...rows)] : []), p(`${title} stood.`)),
    title,
  );
  const { id } = await db.article.findFirstOrThrow({ where: { slug }, select: { id: true } });
  return { slug, id, worldId: setting.worldId };
}

test("an owner defines fields in their order; a key stays when the label changes; others may not", async () => {
  value(
    await setFields("event", [
      { ...plain, label: "Commanded by", type: "article", inverse: "Commanded", options: ["x"] },
    ]),
  );
  value(
    await setFields("event", [
      { ...plain, label: "Date", type: "date", inverse: "dropped" },
      { ...plain, key: "commanded-by", label: "Commander", type: "article", inverse: "Commanded" },
    ]),
  );
  expect(await fieldsOfWorld(db, setting.worldId)).toEqual({
    event: [
      { ...plain, key: "date", label: "Date", type: "date" },
      { ...plain, key: "commanded-by", label: "Commander", type: "article", inverse: "Commanded" },
    ],
  });
  const editor = await aMember(db, setting, "editor");
  const refused = await setKindFields({ ...setting.context, actor: editor.actor }, setting.slug, "event", {
    fields: [],
  });
  expect(refused).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
});

test("two fields of one label and a choice of nothing are refused, and nothing changes", async () => {
  value(await setFields("event", [{ ...plain, label: "Date", type: "date" }]));
  const twice = await setFields("event", [
    { ...plain, label: "Place", type: "text" },
    { ...plain, label: "place", type: "text" },
  ]);
  expect(twice).toMatchObject({ ok: false, failure: { issues: [{ path: "fields.1.label" }] } });
  const empty = await setFields("event", [{ ...plain, label: "Outcome", type: "choice" }]);
  expect(empty).toMatchObject({ ok: false, failure: { issues: [{ path: "fields.0.options" }] } });
  expect((await fieldsOfWorld(db, setting.worldId)).event).toHaveLength(1);
});

test("the fields that are offered can be taken as they are", async () => {
  for (const [kind, fields] of Object.entries(defaultFields())) {
    const taken = fields.map((field) => ({ ...field, options: [...field.options] }));
    expect(value(await setFields(kind as ArticleKind, taken))).toEqual(fields);
  }
});

test("a fact is read as its field's type says, and otherwise as the field is defined from now on", async () => {
  const { slug } = await article(
    "The raid",
    fact("date", "3 April 1940"),
    fact("strength", "1,200 men"),
    fact("date", "soon"),
  );
  value(await setFields("event", [{ ...plain, label: "Date", type: "date" }]));
  const read = async () => (await factsOfArticles(db, setting.worldId, [slug])).get(slug);
  const nothing = { number: null, from: null, until: null, articles: [] };
  expect(await read()).toEqual([
    {
      ...nothing,
      field: "date",
      label: "Date",
      type: "date",
      text: "3 April 1940",
      from: "1940-04-03",
      until: "1940-04-03",
    },
    { ...nothing, field: "strength", label: "Strength", type: null, text: "1,200 men" },
    { ...nothing, field: "date", label: "Date", type: "date", text: "soon" },
  ]);
  value(await setFields("event", [{ ...plain, label: "Strength", type: "number" }]));
  expect((await read())?.map(({ type, number, from }) => [type, number, from])).toEqual([
    [null, null, null],
    ["number", 1200, null],
    [null, null, null],
  ]);
});

test("a relation is shown on both articles, by whatever name the link calls it, as long as both live", async () => {
  value(await setFields("event", [{ ...plain, label: "Commanded by", type: "article", inverse: "Commanded" }]));
  const asano = await article("Asano");
  const raid = await article("The raid", fact("commanded-by", link("the colonel", "article:asano")));
  await article(
    "The siege",
    fact("commanded-by", link("Asano", "article:asano"), " (from May)"),
    fact("date", link("x", "article:asano")),
  );
  await article("Rumour", fact("date", link("Asano", "article:asano")));
  const relations = () => relationsTo(db, asano);
  const named = {
    label: "Commanded",
    articles: [
      { slug: "the-raid", title: "The raid" },
      { slug: "the-siege", title: "The siege" },
    ],
  };
  expect(await relations()).toEqual([named]);
  const there = await factsOfArticles(db, setting.worldId, [raid.slug]);
  expect(there.get(raid.slug)?.[0]?.articles).toEqual([{ slug: "asano", title: "Asano" }]);
  await db.article.update({ where: { id: raid.id }, data: { trashedAt: new Date() } });
  expect(await relations()).toEqual([{ label: "Commanded", articles: [{ slug: "the-siege", title: "The siege" }] }]);
  value(await setFields("event", [{ ...plain, label: "Commanded by", type: "article" }]));
  expect(await relations()).toEqual([]);
});

test("a list is narrowed and sorted by a field, as its type has it", async () => {
  value(
    await setFields("event", [
      { ...plain, label: "Date", type: "date" },
      { ...plain, label: "Strength", type: "number" },
    ]),
  );
  await article("Alpha", fact("date", "3 May 1941"), fact("strength", "900"));
  await article(
    "Bravo",
    fact("date", "April 1940"),
    fact("strength", "1,200"),
    fact("side", link("Japan", "article:japan")),
  );
  await article("Charlie", fact("date", "soon"));
  await article("Delta");
  type Filter = Parameters<typeof articlesOf>[2];
  const titles = async (filter: Filter, sort: "title" | "field" | "fieldDescending" = "title") =>
    (await articlesOf(db, setting.worldId, filter, { sort, limit: 10 })).map(({ title }) => title);
  expect(await titles({ field: "date", value: "*" })).toEqual(["Alpha", "Bravo", "Charlie"]);
  expect(await titles({ field: "date", value: "1940" })).toEqual(["Bravo"]);
  expect(await titles({ field: "date", value: "12 April 1940" })).toEqual(["Bravo"]);
  expect(await titles({ field: "date", value: "SOON" })).toEqual(["Charlie"]);
  expect(await titles({ field: "strength", value: "1000..2000" })).toEqual(["Bravo"]);
  expect(await titles({ field: "strength", value: "..1000" })).toEqual(["Alpha"]);
  expect(await titles({ field: "side", value: "Japan" })).toEqual(["Bravo"]);
  expect(await titles({ field: "side", value: "China" })).toEqual([]);
  expect(await titles({ field: "date" }, "field")).toEqual(["Bravo", "Alpha", "Charlie", "Delta"]);
  expect(await titles({ field: "strength" }, "field")).toEqual(["Alpha", "Bravo", "Charlie", "Delta"]);
  expect(await titles({ field: "strength" }, "fieldDescending")).toEqual(["Bravo", "Alpha", "Charlie", "Delta"]);
});

test("a save that takes a fact out takes it out of the relations", async () => {
  value(await setFields("event", [{ ...plain, label: "Place", type: "article", inverse: "Events here" }]));
  const tynda = await article("Tynda");
  const { slug } = await article("The raid", fact("place", link("Tynda", "article:tynda")));
  expect(await relationsTo(db, tynda)).toHaveLength(1);
  const input = { baseRevision: 1, summary: "", doc: { ...doc(p("Nobody knows where.")) }, confirmLargeRemoval: true };
  value(await saveArticle(setting.context, setting.slug, slug, input));
  expect(await relationsTo(db, tynda)).toEqual([]);
});
