import { beforeEach, expect, test } from "vitest";
import { historyOf } from "@/lib/articles/revisions/read";
import { nameLog } from "@/lib/articles/revisions/read-name-log";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { nameRevision, unnameRevision } from "./name-revision";

const { db, reset } = await testDb();

let setting: Setting;
let slug: string;
let id: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(p.id("a", "One.")));
  ({ id } = await db.article.findFirstOrThrow({ where: { slug } }));
  await saveArticle(setting.context, setting.slug, slug, {
    baseRevision: 1,
    doc: { ...doc(p.id("a", "Two.")) },
    summary: "",
  });
});

test("a named revision is found again by its name alone, and its row stays as it was", async () => {
  const before = await db.revision.findMany();
  expect(await name(1, "As submitted to the contest")).toMatchObject({ value: { revision: 1 } });
  const named = await historyOf(db, id, { limit: 9, named: true });
  expect(named).toMatchObject([{ number: 1, name: "As submitted to the contest" }]);
  expect(await historyOf(db, id, { limit: 9 })).toMatchObject([{ number: 2, name: null }, { number: 1 }]);
  expect(await db.revision.findMany()).toEqual(before);
});

test("a name can be changed and taken away, and the log keeps all of it", async () => {
  await name(1, "As submitted");
  await name(1, "As printed");
  await unnameRevision(setting.context, setting.slug, slug, 1);
  expect(await historyOf(db, id, { limit: 9, named: true })).toEqual([]);
  expect((await nameLog(db, id)).map((entry) => entry.name)).toEqual([null, "As printed", "As submitted"]);
});

test("two revisions do not share a name, but one may have it after the other", async () => {
  await name(1, "As submitted");
  expect(await name(2, "As submitted")).toMatchObject({ failure: { kind: "conflict" } });
  await name(1, "An early one");
  expect(await name(2, "As submitted")).toMatchObject({ ok: true });
});

test("the same name again is no entry, and what is not there gets none", async () => {
  await name(1, "As submitted");
  await name(1, "As submitted");
  expect(await nameLog(db, id)).toHaveLength(1);
  expect(await name(3, "Later")).toMatchObject({ failure: { kind: "notFound" } });
  expect(await name(Number.NaN, "Later")).toMatchObject({ failure: { kind: "notFound" } });
});

test("the database refuses to change what was named", async () => {
  await name(1, "As submitted");
  await expect(db.$executeRaw`UPDATE "RevisionName" SET name = 'Forged'`).rejects.toThrow("rows never change");
});

test("a reader names nothing", async () => {
  const reader = await aMember(db, setting, "reader");
  const refused = await nameRevision(reader, setting.slug, slug, 1, { name: "Mine" });
  expect(refused).toMatchObject({ failure: { kind: "notAllowed" } });
});

function name(revision: number, words: string) {
  return nameRevision(setting.context, setting.slug, slug, revision, { name: words });
}
