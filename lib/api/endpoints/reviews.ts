import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { articleOf, numberIn, worldOf } from "@/lib/api/found";
import { changedShape } from "@/lib/api/proposal-answers";
import { toArticle } from "@/lib/api/requirements";
import { askForReview } from "@/lib/articles/approvals/ask-for-review";
import { articleReview } from "@/lib/articles/approvals/input";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { PROTECTION_LEVELS } from "@/lib/articles/article";
import { success } from "@/lib/base/result";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import { commentResolution, proposalComment, proposalMerge, proposalStep } from "@/lib/proposals/input";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { resolveComment } from "@/lib/proposals/resolve-comment";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { reviewRulesInput } from "@/lib/worlds/input";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { setReviewRules } from "@/lib/worlds/set-review-rules";

/** The calls by which proposals are reviewed, and by which a world says how. */
export const reviewCalls: readonly Call[] = [
  writeCall({
    method: "post",
    path: "/worlds/{w}/proposals/{n}/events",
    says: "Send a proposal to review, approve it, ask for changes, decline it, take it back or up again",
    body: proposalStep,
    status: 200,
    answer: changedShape,
    run: (act, { params, body }) => stepProposal(act, params.w ?? "", numberIn(params), body),
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/proposals/{n}/merge",
    says: "Make what is approved of a proposal part of the articles and the canon, all at once or nothing",
    body: proposalMerge,
    status: 200,
    answer: z.object({
      number: z.int(),
      articles: z.array(z.object({ slug: z.string(), revision: z.int() })),
      decisions: z.array(z.string()),
    }),
    run: (act, { params, body }) => mergeProposal(act, params.w ?? "", numberIn(params), body),
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/proposals/{n}/comments",
    says: "Say something about a proposal, or about one change in it",
    body: proposalComment,
    status: 201,
    answer: z.object({ id: z.string() }),
    run: (act, { params, body }) => commentOnProposal(act, params.w ?? "", numberIn(params), body),
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/proposals/{n}/comments/{comment}",
    says: "Say that a remark is settled, or not after all",
    body: commentResolution,
    status: 200,
    answer: z.object({ id: z.string(), resolved: z.boolean() }),
    run: (act, { params, body }) =>
      resolveComment(act, params.w ?? "", numberIn(params), { commentId: params.comment ?? "", ...body }),
  }),
  ...rules(),
];

function rules(): readonly Call[] {
  return [
    readCall({
      method: "get",
      path: "/worlds/{w}/review",
      says: "How a world reviews",
      status: 200,
      answer: reviewRulesInput,
      run: async (input) => {
        const world = await worldOf(input);
        return world.ok ? success(await reviewRulesOf(input.db, world.value.id)) : world;
      },
    }),
    writeCall({
      method: "put",
      path: "/worlds/{w}/review",
      says: "Say whose saves become proposals, how many approve them, and who may propose",
      body: reviewRulesInput,
      status: 200,
      answer: reviewRulesInput,
      run: (act, { params, body }) => setReviewRules(act, params.w ?? "", body),
    }),
    readCall({
      method: "get",
      path: "/worlds/{w}/articles/{a}/review",
      says: "Whether an article wants review, and what comes of the asker's changes of it",
      status: 200,
      answer: z.object({
        wanted: z.boolean(),
        protection: z.enum(PROTECTION_LEVELS),
        savesDirectly: z.boolean(),
        mayPropose: z.boolean(),
      }),
      run: async (input) => {
        const article = await articleOf(input);
        if (!article.ok) return article;
        const { world, id } = article.value;
        const { rules: _rules, ...review } = await reviewOf(input.db, input.viewer, world, id, input.now);
        return success(review);
      },
    }),
    writeCall({
      method: "put",
      path: "/worlds/{w}/articles/{a}/review",
      says: "Say that an article wants review, or no longer",
      requires: toArticle("askForReview"),
      holdsArticle: true,
      body: articleReview,
      status: 200,
      answer: z.object({ wanted: z.boolean() }),
      run: (act, { params, body }) => askForReview(act, params.w ?? "", params.a ?? "", body),
    }),
  ];
}
