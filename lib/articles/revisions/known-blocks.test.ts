import { afterEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { diffWords } from "@/lib/document/compare/diff-words";
import { keepWordDiffs, knownWordDiff } from "@/lib/document/compare/known-word-diffs";
import { doc, p } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { areLarge } from "./are-large";
import { keepComparedLines } from "./known-blocks";
import { comparedRevisions, fullRevisions, namesOf } from "./read";
import { revisionNames } from "./read-names";

const { db } = await testDb();
afterEach(() => keepWordDiffs(undefined));

const docOf = (block: NodeJson): DocJson => ({ type: "doc", content: [block] });

async function anArticleOfThree() {
  const setting = await aWorld(db);
  const first = [p.id("a", "The belt held until autumn."), p.id("b", "Nobody came.")];
  const slug = await anArticleWith(setting, doc(...first), "Belt");
  const texts = ["Somebody came.", "Somebody came late."];
  for (const [index, text] of texts.entries()) {
    const saved = await saveArticle(setting.context, setting.slug, slug, {
      baseRevision: index + 1,
      doc: doc(...first.slice(0, 1), p.id("b", text)),
      summary: text,
    });
    expect(saved.ok).toBe(true);
  }
  const { id } = await db.article.findFirstOrThrow({ where: { slug, worldId: setting.worldId } });
  const people = { authors: (ids: readonly string[]) => namesOf(db, ids), names: await revisionNames(db, [id]) };
  return { id, compared: (...numbers: number[]) => comparedRevisions(db, id, numbers, people) };
}

test("revisions that are compared are what they are for others, and have their blocks in common", async () => {
  const { id, compared } = await anArticleOfThree();
  expect(await compared(1, 3)).toEqual(await fullRevisions(db, id, [1, 3]));
  const [[one], [two, none]] = [await compared(1), await compared(2, 7)];
  expect(none).toBeNull();
  expect(two?.content.doc.content[0]).toBe(one?.content.doc.content[0]);
  expect(two?.content.doc.content[1]).not.toBe(one?.content.doc.content[1]);
});

test("what was found of two lines is known the next time, and counts for nothing in what is large", async () => {
  keepComparedLines();
  const [before, after] = ["yes", "no"].map((word) => p.id("x", "one two ".repeat(14_000), word)) as [
    NodeJson,
    NodeJson,
  ];
  expect(areLarge(docOf(before), docOf(after))).toBe(true);
  const diff = diffWords(before, after);
  expect(diffWords(before, after)).toBe(diff);
  expect(diffWords({ ...before }, after)).toEqual(diff);
  expect(diffWords({ ...before }, after)).not.toBe(diff);
  expect(areLarge(docOf(before), docOf(after))).toBe(false);
  keepWordDiffs(undefined);
  expect(knownWordDiff(before, after)).toBeUndefined();
});
