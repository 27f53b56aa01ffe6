import { beforeEach, expect, test } from "vitest";
import { doc, p } from "@/lib/document/model/build";
import { worldFor } from "@/lib/worlds/read";
import { aProposal } from "@/prisma/testing/a-proposal";
import { testDb } from "@/prisma/testing/test-database";
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
