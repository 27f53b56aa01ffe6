import { beforeEach, expect, test } from "vitest";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { historyOf } from "@/lib/articles/revisions/read";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { saveArticle } from "./save-article";

const { db, reset } = await testDb();
const LONG = "The bridge burned, and no train crossed the river before the autumn came. ".repeat(2);
const HALF = LONG.slice(0, LONG.length / 2);
const longDoc = doc(p.id("a", LONG), p.id("b", LONG), p.id("c", LONG));
const rest = doc(p.id("c", LONG));

let setting: Setting;
let slug: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, longDoc);
});

test("a save that removes more than half of an article writes nothing until it is confirmed", async () => {
  const refused = await save(1, { ...rest });
  expect(refused).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "confirmLargeRemoval" }] } });
  expect(await history()).toHaveLength(1);
  expect(await save(1, { ...rest }, true)).toMatchObject({ value: { revision: 2 } });
  expect(await history()).toMatchObject([
    { number: 2, largeRemoval: true },
    { number: 1, largeRemoval: false },
  ]);
});

test("what is asked about is what is left of the current text, not of the one that was seen", async () => {
  await save(1, { ...doc(p.id("a", "Short."), p.id("b", LONG), p.id("c", LONG)) });
  const late = await save(1, { ...doc(p.id("a", LONG), p.id("b", "Short."), p.id("c", HALF)) });
  expect(late).toMatchObject({ failure: { issues: [{ path: "confirmLargeRemoval" }] } });
  expect(await history()).toHaveLength(2);
});

test("a save that replaces a text by another of its length is no removal", async () => {
  await save(1, { ...doc(p.id("z", "Quite another matter. ".repeat(20))) });
  expect(await history()).toMatchObject([{ number: 2, largeRemoval: false }, { number: 1 }]);
});

test("a shorter revision that is restored is marked like any other removal", async () => {
  await save(1, { ...rest }, true);
  await save(2, { ...longDoc });
  await restoreRevision(setting.context, setting.slug, slug, { revision: 2, baseRevision: 3 });
  expect((await history()).map(({ largeRemoval }) => largeRemoval)).toEqual([true, false, true, false]);
});

function save(baseRevision: number, text: object, confirmLargeRemoval = false) {
  const input = { baseRevision, doc: { type: "doc" as const, ...text }, summary: "", confirmLargeRemoval };
  return saveArticle(setting.context, setting.slug, slug, input);
}

async function history() {
  const { id } = await db.article.findFirstOrThrow({ where: { slug } });
  return historyOf(db, id, { limit: 10 });
}
