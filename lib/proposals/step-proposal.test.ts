import { beforeEach, describe, expect, test } from "vitest";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { failureOf } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { changeProposalTexts } from "./change-proposal";
import { setStatusRequests } from "./change-status-requests";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

describe("approving", () => {
  test("takes as many people as the world asks for, each counted once", async () => {
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, approvals: 2 });
    const number = await review.byLiv(review.burnedDown());
    expect((await review.approve(number, review.editor)).ok && (await review.approve(number, review.editor)).ok).toBe(
      true,
    );
    expect((await review.visibleTo(review.liv, number))?.state).toBe("in-review");
    await review.approve(number, review.setting.context);
    expect((await review.visibleTo(review.liv, number))?.state).toBe("approved");
  });

  test("one's own is refused unless the world allows it", async () => {
    const number = await aProposal(review.setting, [review.burnedDown()], { context: review.editor });
    expect(failureOf(await review.approve(number, review.editor))).toContain("cannot approve your own proposal");
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, ownApproval: true });
    expect((await review.approve(number, review.editor)).ok).toBe(true);
  });

  test("ends with every change of what is proposed, but not with another title", async () => {
    const number = await review.byLiv(review.burnedDown());
    await review.approve(number, review.editor);
    await changeProposalTexts(review.liv, review.setting.slug, number, { title: "How it burned", note: "" });
    expect((await review.visibleTo(review.liv, number))?.state).toBe("approved");
    await setStatusRequests(review.liv, review.setting.slug, number, { statusRequests: [] });
    const changed = await review.visibleTo(review.liv, number);
    expect([changed?.state, changed?.approvals.given]).toEqual(["in-review", 0]);
  });
});

const RULES = { scope: "none", approvals: 1, ownApproval: false, proposers: "members" } as const;
