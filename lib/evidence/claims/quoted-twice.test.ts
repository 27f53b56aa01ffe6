import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { importVersion } from "@/lib/sources/import/import-version";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { citeFrom } from "@/prisma/seed/cite-from";
import { anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { addSentence } from "./add-sentence";
import { correctCitation } from "./correct-citation";
import { setCitations } from "./set-citations";

const { db, reset } = await testDb();
const TWICE = "The ferry sank off Okha. A week later the ferry sank again, in the mouth of the Amur.";
const SUNK = "the ferry sank";
const WITH_FERRY = THREAD.replace("Who set it on fire?", TWICE.replace("The", "First the"));
let setting: Setting;
let article: string;
let passage: { id: string; text: string };

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text: WITH_FERRY }));
  passage = await db.passage.findFirstOrThrow({ where: { text: { contains: SUNK }, version: { number: 2 } } });
  article = await anArticleWith(setting, doc(p.id("a", claim("c1", "It sank.", setting.citation), " Nobody came.")));
});

const again = () => passage.text.lastIndexOf(SUNK);
const cites = (more: object) => [{ passage: passage.id, quote: SUNK, stance: "supports" as const, ...more }];
const set = (baseRevision: number, more: object = {}) =>
  setCitations(setting.context, setting.slug, "c1", { baseRevision, citations: cites(more) });
const storedCitation = (claimId = "c1") => db.citation.findFirstOrThrow({ where: { claimId }, orderBy: { id: "asc" } });

test("a citation of words that stand twice is refused by every way to make one, and nothing is written", async () => {
  const sentence = { baseRevision: 1, text: "The ferry was lost.", citations: cites({}) };
  const made = [
    await set(1),
    await addSentence(setting.context, setting.slug, article, sentence),
    await correctCitation(
      setting.context,
      setting.slug,
      { claim: "c1", citation: setting.citation.id },
      { baseRevision: 1, passage: passage.id, quote: SUNK },
    ),
  ];
  for (const each of made) expect(JSON.stringify(failureOf(each))).toContain("stand in the passage twice");
  expect(await db.revision.count()).toBe(1);
});

test("what stands around them or their offset places them, and another citation of the other place is a citation more", async () => {
  succeeded(await set(1, { suffix: " again" }));
  expect(await storedCitation()).toMatchObject({ start: again(), quote: SUNK });
  const both = [...cites({ prefix: "First " }), ...cites({ start: again() })];
  const { id } = await storedCitation();
  succeeded(await setCitations(setting.context, setting.slug, "c1", { baseRevision: 2, citations: both }));
  const rows = await db.citation.findMany({ orderBy: { start: "asc" } });
  expect(rows.map(({ start }) => start)).toEqual([passage.text.indexOf(SUNK), again()]);
  expect(rows[1]?.id).toBe(id);
});

test("a document whose citation does not say which of two places it means is refused", async () => {
  const cited = citeFrom([
    { ...passage, hash: "", kind: "paragraph", source: "thread", sourceId: setting.threadId, version: 2 },
  ])("supports", "thread", "again");
  const save = (citation: object) =>
    saveArticle(setting.context, setting.slug, article, {
      baseRevision: 1,
      doc: { ...doc(p.id("a", claim("c1", "It sank.", { ...cited, quote: SUNK, ...citation }))) },
      summary: "The ferry",
    });
  const unclear = failureOf(await save({ start: 1, prefix: "", suffix: "" }));
  expect(unclear).toMatchObject({ kind: "invalid", detail: expect.stringContaining("twice") });
  expect(failureOf(await save({ start: 5, quote: " " }))).toMatchObject({ detail: expect.stringContaining("empty") });
  succeeded(await save({ start: 1, prefix: "A week later ", suffix: "" }));
  expect(await storedCitation()).toMatchObject({ start: again() });
});

test("a citation of the first is lost when only the second stays, and capitals in a request lose none", async () => {
  succeeded(await set(1, { quote: "FIRST the Ferry SANK", suffix: " off" }));
  expect(await storedCitation()).toMatchObject({ quote: "First the ferry sank", start: 0, grade: "exact" });
  succeeded(await set(2, { prefix: "First " }));
  const text = WITH_FERRY.replace("First the ferry sank off Okha. A", "Nothing came of it. A");
  succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text }));
  expect(await storedCitation()).toMatchObject({ grade: "lost", shownPassage: null });
});
