import { beforeEach, expect, test } from "vitest";
import { changesOf } from "@/lib/activity/changes/read";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { doc, p } from "@/lib/document/model/build";
import { worldFor } from "@/lib/worlds/read";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, aPerson } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { changeProposalTexts } from "./change-proposal";
import { commentOnProposal } from "./comment-on-proposal";
import { proposalsOf } from "./read";
import { stepProposal } from "./step-proposal";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

test("the queue has what waits for the viewer first, then the oldest first", async () => {
  const own = await aProposal(review.setting, [review.burnedDown()], { context: review.editor });
  const first = await review.byLiv(review.burnedDown());
  const second = await review.byLiv({ article: review.river, title: "The river", text: doc(p.id("c", "Ice.")) });
  const world = await worldFor(db, review.editor.actor, review.setting.slug);
  if (!world) throw new Error("There is no world");
  const queue = await proposalsOf(db, review.editor.actor, world, { state: "open" }, { limit: 10 });
  expect(queue.map(({ number, waitsForMe }) => [number, waitsForMe])).toEqual([
    [first, true],
    [second, true],
    [own, false],
  ]);
  await stepProposal(review.editor, review.setting.slug, first, {
    event: "requestChanges",
    round: 1,
    note: "Which month?",
  });
  const hers = await worldFor(db, review.liv.actor, review.setting.slug);
  const livs = await proposalsOf(db, review.liv.actor, hers ?? world, { waiting: true }, { limit: 10 });
  expect(livs.map(({ number }) => number)).toEqual([first]);
});

test("what is proposed on an article goes into the trash with it, for all who may not bring it back, and returns with it", async () => {
  const { setting, liv, editor } = review;
  await db.world.update({ where: { id: setting.worldId }, data: { visibility: "public" } });
  const changed = await review.byLiv(review.burnedDown());
  const merged = await review.byLiv({ title: "The ferry", text: doc(p.id("f", "A ferry crossed.")) });
  value(await review.approve(merged, editor));
  const { articles } = value(await review.merge(merged, editor));
  const other = await review.byLiv({ article: review.river, title: "The river", text: doc(p.id("c", "Ice.")) });
  const trashed = [review.bridge, articles[0]?.slug ?? ""];
  for (const slug of trashed) value(await trashArticle(editor, setting.slug, slug, {}));

  const stranger = { ...editor, actor: await aPerson(db, "stranger") };
  const reader = await aMember(db, setting, "reader");
  for (const context of [stranger, reader, liv]) expect(await numbersVisibleTo(context)).toEqual([other]);
  expect(await numbersVisibleTo(editor)).toEqual([changed, merged, other]);
  const comment = await commentOnProposal(liv, setting.slug, changed, { text: "And now?" });
  const renamed = await changeProposalTexts(liv, setting.slug, changed, { title: "Other words", note: "" });
  for (const write of [comment, renamed]) expect(write).toMatchObject({ ok: false, failure: { kind: "notFound" } });

  for (const slug of trashed) value(await untrashArticle(editor, setting.slug, slug));
  for (const context of [stranger, reader, liv])
    expect(await numbersVisibleTo(context)).toEqual([changed, merged, other]);
});

/** The proposals that somebody finds: in the list, each by itself, and as far as they may in the changes. */
async function numbersVisibleTo(context: ActionContext): Promise<number[]> {
  const world = await worldFor(db, context.actor, review.setting.slug);
  if (!world) throw new Error("There is no world");
  const listed = (await proposalsOf(db, context.actor, world, {}, { limit: 10 })).map(({ number }) => number).sort();
  const read = [];
  for (const number of [1, 2, 3]) if (await review.visibleTo(context, number)) read.push(number);
  expect(read).toEqual(listed);
  const lines = await changesOf(db, world, { kind: "proposal" }, { limit: 50 });
  const told = new Set(lines.flatMap((line) => (line.kind === "proposal" ? [line.number] : [])));
  if (world.role !== "editor") expect([...told].sort()).toEqual(listed);
  return listed;
}
