import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { selectorFor } from "@/lib/document/anchor/anchor";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import { CHANGES, isTouched, secondVersion } from "@/lib/evidence/claims/testing/second-version";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { readPassages } from "@/lib/sources/read";
import { realSource, succeeded } from "@/lib/sources/source-fixtures";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { driftCounts, driftOf } from "./read-drift";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const real = realSource("thread-japanese-siberia.txt");
const sample = readFileSync(new URL("../../../prisma/seed/sample/thread.txt", import.meta.url), "utf8");

test.skipIf(!real)(
  "a second version of the real thread puts exactly the citations that it touches into the queue",
  () => queueHoldsWhatIsTouched(real ?? ""),
);

test("a second version of the sample thread puts exactly the citations that it touches into the queue", () =>
  queueHoldsWhatIsTouched(sample));

test("the second version differs from the first by ten edited, two deleted and five added posts", () => {
  const { passages, text } = secondVersion(sample);
  expect(passages.filter((passage) => passage.edit !== null)).toHaveLength(CHANGES.edited);
  expect(new Set(passages.filter((passage) => passage.deleted).map(({ post }) => post)).size).toBe(CHANGES.deleted);
  const authors = (thread: string): number => thread.match(/^## /gm)?.length ?? 0;
  expect(authors(text)).toBe(authors(sample) - CHANGES.deleted + CHANGES.added);
});

/** Cites every sentence of every post, imports the second version, and compares the queue with what was touched. */
async function queueHoldsWhatIsTouched(text: string): Promise<void> {
  const second = secondVersion(text);
  const { id } = succeeded(await importSource(setting.context, setting.slug, { kind: "thread", text }));
  const stored = await readPassages(db, { id, version: 1 });
  const quotes = second.passages.flatMap((passage) => sentences(passage.text).map((range) => ({ ...range, passage })));
  const citations = quotes.map(({ start, end, passage }, index) => {
    const place = stored[passage.order];
    if (place?.text !== passage.text) throw new Error("The stored passages are not those of the text");
    const selector = selectorFor(place.text, start, end);
    return cite({ id: `ct${index}`, source: id, version: 1, passage: place.id, passageHash: place.hash, ...selector });
  });
  await anArticleWith(
    setting,
    doc(...citations.map((citation, index) => p(claim(`c${index}`, "So it is.", citation)))),
  );
  const { anchors } = succeeded(await importVersion(setting.context, setting.slug, id, { text: second.text }));
  const queue = await driftOf(db, setting.worldId, {}, { limit: citations.length });
  const touched = quotes.flatMap(({ start, end, passage }, index) =>
    isTouched(passage, start, end) ? [`ct${index}`] : [],
  );
  // In words first, so that a failure says which.
  const told = (ids: readonly string[]) =>
    citations.filter(({ id: each }) => ids.includes(each)).map(({ quote }) => quote);
  expect(told(queue.map((each) => each.id))).toEqual(told(touched));
  expect(queue.map((each) => each.id)).toEqual(touched);
  const exact = await db.citation.findMany({ where: { sourceId: id, grade: "exact" } });
  const now = new Map((await readPassages(db, { id, version: 2 })).map((passage) => [passage.id, passage]));
  const words = exact.map((row) => now.get(row.shownPassage ?? "")?.text.slice(row.shownStart ?? 0, row.shownEnd ?? 0));
  expect(words).toEqual(exact.map((row) => row.quote));
  const { stored: all, ...grades } = await driftCounts(db, setting.worldId);
  expect(grades).toEqual(anchors);
  expect(all).toBe(citations.length);
  expect(Object.values(grades).reduce((sum, count) => sum + count, 0)).toBe(all);
}

function sentences(text: string): { readonly start: number; readonly end: number }[] {
  return [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
