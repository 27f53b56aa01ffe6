import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, numberIn, worldOf } from "@/lib/api/found";
import { changedShape } from "@/lib/api/proposal-presenter";
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
export const reviewCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/proposals/{number}/events",
    summary: "Send a proposal to review, approve it, ask for changes, decline it, take it back or up again",
    body: proposalStep,
    status: 200,
    response: changedShape,
    run: (context, { params, body }) => stepProposal(context, params.world, numberIn(params), body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/proposals/{number}/merge",
    summary: "Make what is approved of a proposal part of the articles and the canon, all at once or nothing",
    body: proposalMerge,
    status: 200,
    response: z.object({
      number: z.int(),
      articles: z.array(z.object({ slug: z.string(), revision: z.int() })),
      decisions: z.array(z.string()),
    }),
    run: (context, { params, body }) => mergeProposal(context, params.world, numberIn(params), body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/proposals/{number}/comments",
    summary: "Say something about a proposal, or about one change in it",
    body: proposalComment,
    status: 201,
    response: z.object({ id: z.string() }),
    run: (context, { params, body }) => commentOnProposal(context, params.world, numberIn(params), body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/proposals/{number}/comments/{comment}",
    summary: "Say that a comment is settled, or not after all",
    body: commentResolution,
    status: 200,
    response: z.object({ id: z.string(), resolved: z.boolean() }),
    run: (context, { params, body }) =>
      resolveComment(context, params.world, numberIn(params), { commentId: params.comment, ...body }),
  }),
  ...rules(),
] as const;

function rules() {
  return [
    readEndpoint({
      method: "get",
      path: "/worlds/{world}/review",
      summary: "How a world reviews",
      status: 200,
      response: reviewRulesInput,
      run: async (input) => {
        const world = await worldOf(input);
        return world.ok ? success(await reviewRulesOf(input.db, world.value.id)) : world;
      },
    }),
    writeEndpoint({
      method: "put",
      path: "/worlds/{world}/review",
      summary: "Say whose saves become proposals, how many approve them, and who may propose",
      body: reviewRulesInput,
      status: 200,
      response: reviewRulesInput,
      run: (context, { params, body }) => setReviewRules(context, params.world, body),
    }),
    readEndpoint({
      method: "get",
      path: "/worlds/{world}/articles/{article}/review",
      summary: "Whether an article wants review, and what comes of the asker's changes of it",
      status: 200,
      response: z.object({
        wanted: z.boolean(),
        protection: z.enum(PROTECTION_LEVELS),
        savesDirectly: z.boolean(),
        mayPropose: z.boolean(),
      }),
      run: async (input) => {
        const article = await articleOf(input);
        if (!article.ok) return article;
        const { world, id } = article.value;
        const { wanted, protection, may } = await reviewOf(input.db, input.viewer, world, id, input.now);
        return success({ wanted, protection, savesDirectly: may.save, mayPropose: may.propose });
      },
    }),
    writeEndpoint({
      method: "put",
      path: "/worlds/{world}/articles/{article}/review",
      summary: "Say that an article wants review, or no longer",
      requires: toArticle("askForReview"),
      holdsArticle: true,
      body: articleReview,
      status: 200,
      response: z.object({ wanted: z.boolean() }),
      run: (context, { params, body }) => askForReview(context, params.world, params.article, body),
    }),
  ] as const;
}
