import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { doc, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { anArticleWith } from "@/prisma/testing/a-world";
import { failureOf } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { putProposedArticle } from "./change-proposal";
import { rebaseProposal } from "./rebase-proposal";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

describe("an outdated proposal", () => {
  test("is brought up to date by blocks, and asks about what both changed", async () => {
    const number = await review.byLiv(review.burnedDown());
    const save = (baseRevision: number, a: string, b: string) =>
      saveArticle(review.setting.context, review.setting.slug, review.bridge, {
        baseRevision,
        summary: "",
        doc: { ...doc(p.id("a", a), p.id("b", b)) },
      });
    await save(1, "The bridge burned.", "A guard saw it.");
    expect((await review.visibleTo(review.liv, number))?.outdated).toBe(true);
    expect(failureOf(await rebaseProposal(review.editor, review.setting.slug, number))).toContain("Only its author");
    expect(await rebaseProposal(review.liv, review.setting.slug, number)).toMatchObject({
      value: { moved: 1, conflicts: [] },
    });
    const part = (await review.visibleTo(review.liv, number))?.parts[0];
    expect(plainText(part?.content.doc ?? doc())).toBe("The bridge burned down.\nA guard saw it.");
    expect([part?.baseRevision, part?.outdated]).toEqual([2, null]);

    await save(2, "The bridge stood.", "A guard saw it.");
    const again = await rebaseProposal(review.liv, review.setting.slug, number);
    expect(again).toMatchObject({ value: { moved: 0, conflicts: [{ article: review.bridge, headRevision: 3 }] } });
    expect((await review.visibleTo(review.liv, number))?.outdated).toBe(true);
    await putPart(number, part?.id ?? "", 3, doc(p.id("a", "The bridge burned down."), p.id("b", "A guard saw it.")));
    expect((await review.visibleTo(review.liv, number))?.outdated).toBe(false);
    const round = (await review.visibleTo(review.liv, number))?.round ?? 0;
    await review.approve(number, review.editor, round);
    expect((await review.merge(number, review.editor, round)).ok).toBe(true);
  });

  test("says what stands in its way: an article in the trash, a title that is taken", async () => {
    const number = await review.byLiv(review.burnedDown(), { title: "The ferry", text: doc(p("A ferry.")) });
    await anArticleWith(review.setting, doc(p("Another ferry.")), "The ferry");
    expect((await review.visibleTo(review.liv, number))?.parts.map(({ outdated }) => outdated)).toEqual([
      null,
      "taken",
    ]);
    expect(failureOf(await rebaseProposal(review.liv, review.setting.slug, number))).toContain("Choose another title");
    await trashArticle(review.editor, review.setting.slug, review.bridge, {});
    // From here on those alone see it who may bring the article back.
    expect(await review.visibleTo(review.liv, number)).toBeNull();
    expect((await review.visibleTo(review.editor, number))?.parts.map(({ outdated }) => outdated)).toEqual([
      "trashed",
      "taken",
    ]);
  });
});

async function putPart(number: number, partId: string, baseRevision: number, text: ReturnType<typeof doc>) {
  const fields = { title: "The bridge", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const input = { article: review.bridge, baseRevision, ...fields, doc: { ...text } };
  const put = await putProposedArticle(review.liv, review.setting.slug, number, { partId, input });
  if (!put.ok) throw new Error(JSON.stringify(put.failure));
}
