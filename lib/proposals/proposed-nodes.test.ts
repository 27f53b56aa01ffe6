import { beforeEach, expect, test } from "vitest";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { fullRevision } from "@/lib/articles/revisions/read";
import { rollBack } from "@/lib/articles/rollback/roll-back";
import { saveArticle } from "@/lib/articles/save/save-article";
import {
  callout,
  date,
  details,
  doc,
  fact,
  factBox,
  formula,
  formulaBlock,
  gallery,
  note,
  p,
  picture,
  quote,
  quoteSource,
  table,
  task,
  tasks,
  td,
  th,
} from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { aFile } from "@/prisma/testing/a-file";
import { aMember } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { rebaseProposal } from "./rebase-proposal";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

const burned = p.id("a", "The bridge burned.");
const seen = p.id("b", "Nobody saw it.");
const guarded = p.id("b", "A guard saw it.");

/** A cell that is as wide as the table of two columns. */
function across(cell: NodeJson): NodeJson {
  return { ...cell, attrs: { ...cell.attrs, colspan: 2 } };
}

const PARTS: readonly (readonly [string, NodeJson])[] = [
  ["a footnote", p.id("x", "It was old", note("Of oak."), ".")],
  ["a callout", callout.id("x", "warning", p.id("y", "The ice is thin."))],
  ["a collapsible part", details.id("x", "Order of battle", p.id("y", "Two divisions."))],
  ["a formula", p.id("x", "The span was ", formula("\\sqrt{2}"), " miles.")],
  ["a formula block", formulaBlock.id("x", "a^2 + b^2 = c^2")],
  ["words with a date", p.id("x", "It fell on ", date("3 April", "1940-04-03"), ".")],
  ["a table with a header column and merged cells", table([[across(th("Losses"))], [th("Dead"), td("Two")]])],
  ["a task list", tasks.id("x", task.id("k", true, p.id("y", "Count the sleepers.")))],
  ["a quotation with its source", quote.id("x", p.id("y", "It burned."), quoteSource.id("z", "Anna"))],
];

/** The document with ids on what has none. */
function withIds(document: DocJson): DocJson {
  return doc(...document.content);
}

async function head() {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug: review.bridge } });
  const revision = await fullRevision(db, id, headNumber);
  return { number: headNumber, doc: revision?.content.doc };
}

function save(context: Review["liv"], baseRevision: number, document: DocJson) {
  return saveArticle(context, review.setting.slug, review.bridge, { baseRevision, summary: "", doc: { ...document } });
}

test.each(PARTS)(
  "%s is proposed, merged with another change, taken out by a restore and brought back",
  async (_name, part) => {
    const text = withIds(doc(burned, part, seen));
    const number = await review.byLiv({ article: review.bridge, title: "The bridge", text });
    value(await save(review.editor, 1, doc(burned, guarded)));
    value(await rebaseProposal(review.liv, review.setting.slug, number));
    value(await review.approve(number, review.editor, 2));
    value(await review.merge(number, review.editor, 2));
    const merged = withIds(doc(burned, part, guarded));
    expect(await head()).toEqual({ number: 3, doc: merged });
    const { context, slug } = review.setting;
    value(await restoreRevision(context, slug, review.bridge, { revision: 2, baseRevision: 3 }));
    expect(await head()).toEqual({ number: 4, doc: doc(burned, guarded) });
    value(await restoreRevision(context, slug, review.bridge, { revision: 3, baseRevision: 4 }));
    expect(await head()).toEqual({ number: 5, doc: merged });
  },
);

test("a gallery is proposed, merged, taken out by a restore and brought back, with its pictures", async () => {
  const [one, two] = [await aFile(review.setting), await aFile(review.setting, { name: "the-ferry.png" })];
  const shown = gallery.id(
    "g",
    picture.id("i", one.id, { alt: "A bridge" }, "Before."),
    picture.id("j", two.id, {}, "After."),
  );
  const text = withIds(doc(burned, shown, seen));
  const number = await review.byLiv({ article: review.bridge, title: "The bridge", text });
  value(await review.approve(number, review.editor, 1));
  value(await review.merge(number, review.editor, 1));
  expect(await head()).toEqual({ number: 2, doc: text });
  expect(await db.articleFile.count()).toBeGreaterThan(0);
  const { context, slug } = review.setting;
  value(await restoreRevision(context, slug, review.bridge, { revision: 1, baseRevision: 2 }));
  expect(await db.articleFile.count()).toBe(0);
  value(await restoreRevision(context, slug, review.bridge, { revision: 2, baseRevision: 3 }));
  expect(await head()).toEqual({ number: 4, doc: text });
  expect(await db.articleFile.count()).toBeGreaterThan(0);
});

test("a rollback takes out pictures, facts and other parts of a text at once", async () => {
  const { context, slug } = review.setting;
  const { id } = await aFile(review.setting);
  const since = new Date("2026-05-01T00:00:00Z");
  const vandal = { ...(await aMember(db, review.setting, "editor")), now: new Date(since.getTime() + 1000) };
  const before = doc(factBox.id("box", fact.id("d", "date", "3 April 1940")), burned, seen);
  value(await save({ ...context, now: new Date(since.getTime() - 1000) }, 1, before));
  const spoiled = doc(
    factBox.id("box", fact.id("d", "date", "5 May 1999"), fact.id("l", "place", "Carpets")),
    burned,
    picture.id("i", id, { alt: "Carpets" }, "Buy them."),
    callout.id("c", "warning", p.id("y", "Hurry.")),
    formulaBlock.id("f", "1 = 2"),
    seen,
  );
  value(await save(vandal, 2, spoiled));
  const by = { ...review.editor, now: new Date(since.getTime() + 5000) };
  value(await rollBack(by, slug, { author: vandal.actor.userId, since }));
  expect(await head()).toEqual({ number: 4, doc: before });
  const facts = await db.articleFact.findMany({ select: { field: true, text: true } });
  expect(facts).toEqual([{ field: "date", text: "3 April 1940" }]);
  expect(await db.articleFile.count()).toBe(0);
});
