import { expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { b, doc, p, ul } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import { aMember, anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { changesOf, soughtWords, timesIn } from "./appearance";
import { appearancesOf } from "./read-appearances";

const { db } = await testDb();

test("words are found in a row, whatever their marks, case and the signs between them, and not over the edge of a line", () => {
  const times = (text: string, ...node: readonly Inline[]) => timesIn(p(...node), soughtWords(text));
  expect(times("the bridge burned", "“The bridge”, ", b("bur"), "ned: the bridge burned.")).toBe(2);
  expect(times("bridge the", "The bridge burned.")).toBe(0);
  expect(times("ridge", "The bridge burned.")).toBe(0);
  expect(times("…", "The bridge burned …")).toBe(0);
  expect(timesIn(ul("the bridge", "burned"), soughtWords("bridge burned"))).toBe(0);
  expect(timesIn(ul("the bridge", "burned"), soughtWords("BURNED"))).toBe(1);
});

test("changes are told newest first", () => {
  expect(
    changesOf(
      new Map([
        [2, 1],
        [3, 1],
        [5, 2],
      ]),
      5,
    ),
  ).toEqual([
    { number: 5, before: 0, after: 2 },
    { number: 4, before: 1, after: 0 },
    { number: 2, before: 0, after: 1 },
  ]);
});

test("a sentence is followed through a history: who brought it, who took it out, and that it came back", async () => {
  const setting = await aWorld(db);
  const other = await aMember(db, setting, "editor");
  const first = p.id("a", "The bridge was old.");
  const sentence = p.id("b", "It burned in April.");
  const slug = await anArticleWith(setting, doc(first));
  const texts = [doc(first, sentence), doc(first), doc(first, sentence, p.id("c", "So it burned, in April!"))];
  for (const [index, text] of texts.entries()) {
    const context = index === 1 ? other : setting.context;
    const input = { baseRevision: index + 1, doc: { ...text }, summary: `step ${index + 2}` };
    expect((await saveArticle(context, setting.slug, slug, input)).ok).toBe(true);
  }
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug, worldId: setting.worldId } });
  const found = await appearancesOf(db, id, headNumber, "it burned in april");
  expect(found).toMatchObject({ now: 2, revisions: 2 });
  expect(
    found.changes.map(({ revision, before, after }) => [revision.number, revision.author.name, before, after]),
  ).toEqual([
    [4, setting.context.actor.name, 0, 2],
    [3, "editor", 1, 0],
    [2, setting.context.actor.name, 0, 1],
  ]);
  expect(await appearancesOf(db, id, headNumber, "never written")).toEqual({ now: 0, revisions: 0, changes: [] });
  await db.blockOrigin.deleteMany({ where: { articleId: id } });
  expect(await appearancesOf(db, id, headNumber, "it burned in april")).toEqual(found);
  expect(await appearancesOf(db, id, headNumber, "?!")).toEqual({ now: 0, revisions: 0, changes: [] });
});
