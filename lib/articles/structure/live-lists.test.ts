import { beforeEach, expect, test } from "vitest";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { articleList, doc, fact, factBox, link, p, quote } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { type ListAttributes, listAttributes, listKey } from "@/lib/document/model/list-attributes";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { listPath } from "./live-list";
import { liveLists, MAX_LISTS } from "./read-live-lists";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const plain = { options: [], help: "" };
  value(
    await setKindFields(setting.context, setting.slug, "event", {
      fields: [
        { ...plain, label: "Date of it", key: "date", type: "date", inverse: "" },
        { ...plain, label: "Place", type: "article", inverse: "Events here" },
      ],
    }),
  );
});

const article = (title: string, ...rows: readonly NodeJson[]) =>
  anArticleWith(setting, doc(...(rows.length > 0 ? [factBox(...rows)] : []), p(`${title} stood.`)), title);

async function found(list: Partial<ListAttributes>) {
  const node = articleList(list);
  const lists = await liveLists(db, setting.worldId, doc(quote(node), p("Text.")));
  return lists.get(listKey(node.attrs));
}

test("a list finds what its filter says at the moment, in its order, as many as it shows, and counts all", async () => {
  await article("Bravo", fact("date", "May 1940"));
  const alpha = await article("Alpha", fact("date", "3 April 1940"), fact("place", link("Bravo", "article:bravo")));
  await article("Charlie", fact("date", "1941"));
  const of1940 = { kind: "event", field: "date", value: "1940", sort: "field", columns: ["date", "place"] } as const;
  const list = await found(of1940);
  expect(list?.articles.map(({ title }) => title)).toEqual(["Alpha", "Bravo"]);
  expect(list?.columns).toEqual([
    { key: "date", label: "Date of it", type: "date" },
    { key: "place", label: "Place", type: "article" },
  ]);
  expect(list?.facts.get(alpha)?.map(({ text, articles }) => [text, articles.length])).toEqual([
    ["3 April 1940", 0],
    ["Bravo", 1],
  ]);
  expect(await found({ ...of1940, limit: 1 })).toMatchObject({ count: 2, articles: [{ slug: alpha }] });
  value(await trashArticle(setting.context, setting.slug, alpha, { summary: "" }));
  expect(await found({ ...of1940, limit: 1 })).toMatchObject({ count: 1, articles: [{ title: "Bravo" }] });
});

test("what there is none of finds nothing; a list of one world knows no other", async () => {
  await article("Alpha");
  expect(await found({ kind: "battle" })).toMatchObject({ count: 0, articles: [] });
  expect(await found({ tag: "Nobody’s" })).toMatchObject({ count: 0 });
  expect(await found({})).toMatchObject({ count: 1 });
  const other = await aWorld(db, "another-river");
  expect((await liveLists(db, other.worldId, doc(articleList({})))).get(listKey({}))).toMatchObject({ count: 0 });
});

test("equal lists are asked for once, and a text asks for no more than a page can bear", async () => {
  const many = Array.from({ length: MAX_LISTS + 5 }, (_none, index) => articleList({ limit: index + 1 }));
  expect((await liveLists(db, setting.worldId, doc(articleList({ tag: "x" }), articleList({ tag: "x" })))).size).toBe(
    1,
  );
  expect((await liveLists(db, setting.worldId, doc(...many))).size).toBe(MAX_LISTS);
  expect((await liveLists(db, setting.worldId, doc(p("None.")))).size).toBe(0);
});

test("all of it is the list of articles with the same filter", () => {
  const list = listAttributes({
    kind: "operation",
    status: "canon",
    field: "date",
    value: "1940",
    sort: "field",
    limit: 5,
  });
  expect(listPath("siberia", list)).toBe(
    "/w/siberia/articles?kind=operation&status=canon&field=date&value=1940&sort=field",
  );
  expect(listPath("siberia", listAttributes({}))).toBe("/w/siberia/articles");
});
