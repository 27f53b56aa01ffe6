import { z } from "zod";
import { CITATIONS_BODY, DOCUMENT_BODY } from "@/lib/api/body-limits";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { openEndpoint, readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { numberIn, worldOf } from "@/lib/api/found";
import {
  changedShape,
  presentProposal,
  proposalEntryShape,
  proposalShape,
  rebasedShape,
} from "@/lib/api/proposal-presenter";
import { toChangeProposal, toPropose, toProposeAsVisitor } from "@/lib/api/requirements";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { changeProposalTexts, dropProposedArticle, putProposedArticle } from "@/lib/proposals/change-proposal";
import { requestStatus, setStatusRequests, withdrawStatusRequest } from "@/lib/proposals/change-status-requests";
import { createProposal } from "@/lib/proposals/create-proposal";
import {
  addedStatusRequest,
  newProposal,
  proposalFilters,
  proposalTexts,
  proposedArticleInput,
  statusRequestsInput,
  visitorProposal,
} from "@/lib/proposals/input";
import { PROPOSAL_STATES } from "@/lib/proposals/proposal-state";
import { proposeAsVisitor } from "@/lib/proposals/propose-as-visitor";
import { proposalQueue } from "@/lib/proposals/read";
import { proposalFor } from "@/lib/proposals/read-proposal";
import { rebaseProposal } from "@/lib/proposals/rebase-proposal";

/** The calls that begin, read and change proposals. */
export const proposalCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/proposals",
    summary: "Propose a change of one or several articles: text, evidence and requested canon status together",
    requires: toPropose,
    takes: DOCUMENT_BODY,
    body: newProposal,
    status: 201,
    response: z.object({ number: z.int(), state: z.enum(PROPOSAL_STATES) }),
    run: (context, { params, body }) => createProposal(context, params.world, body),
  }),
  openEndpoint({
    method: "post",
    path: "/worlds/{world}/visitor-proposals",
    cost: "write",
    summary: "Propose a change without an account, where the world lets anybody; limited by place",
    requires: toProposeAsVisitor,
    takes: DOCUMENT_BODY,
    body: visitorProposal,
    status: 201,
    response: z.object({ number: z.int() }),
    run: ({ db, now, ipAddress: place, params, body }) =>
      proposeAsVisitor({ db, now, ipAddress: place }, params.world, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/proposals",
    summary: "The proposals of a world: what waits for the asker first, then the oldest first",
    query: pageQuery.extend(proposalFilters.shape),
    status: 200,
    response: pageShape(proposalEntryShape).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const all = await proposalQueue(input.db, input.viewer, world.value, filter);
      const { skip, limit } = pageOf(input.query);
      return success({ ...presentPage(all.slice(skip, skip + limit), input.query), total: all.length });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/proposals/{number}",
    summary: "A proposal with its articles, requested statuses, comments and timeline",
    status: 200,
    response: proposalShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const view = await proposalFor(input.db, input.viewer, world.value, numberIn(input.params));
      return view ? success(presentProposal(view)) : failed(notFound("proposal"));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/proposals/{number}/rebase",
    summary: "Update a proposal with its articles; answers what both sides changed",
    status: 200,
    response: rebasedShape,
    run: (context, { params }) => rebaseProposal(context, params.world, numberIn(params)),
  }),
  ...changes(),
  ...statusRequestChanges(),
] as const;

function changes() {
  const partAnswer = changedShape.extend({ part: z.string() });
  return [
    writeEndpoint({
      method: "put",
      path: "/worlds/{world}/proposals/{number}",
      summary: "Change what a proposal is called and what it is for",
      body: proposalTexts,
      status: 200,
      response: changedShape,
      run: (context, { params, body }) => changeProposalTexts(context, params.world, numberIn(params), body),
    }),
    writeEndpoint({
      method: "post",
      path: "/worlds/{world}/proposals/{number}/parts",
      summary: "Put an article into a proposal, or in the place of what it says of that article",
      requires: toChangeProposal,
      takes: DOCUMENT_BODY,
      body: proposedArticleInput,
      status: 201,
      response: partAnswer,
      run: (context, { params, body }) =>
        putProposedArticle(context, params.world, numberIn(params), { partId: null, input: body }),
    }),
    writeEndpoint({
      method: "put",
      path: "/worlds/{world}/proposals/{number}/parts/{part}",
      summary: "Change one article of a proposal",
      requires: toChangeProposal,
      takes: DOCUMENT_BODY,
      body: proposedArticleInput,
      status: 200,
      response: partAnswer,
      run: (context, { params, body }) =>
        putProposedArticle(context, params.world, numberIn(params), { partId: params.part, input: body }),
    }),
    writeEndpoint({
      method: "delete",
      path: "/worlds/{world}/proposals/{number}/parts/{part}",
      summary: "Take an article out of a proposal",
      status: 200,
      response: changedShape,
      run: (context, { params }) => dropProposedArticle(context, params.world, numberIn(params), params.part),
    }),
  ] as const;
}

function statusRequestChanges() {
  return [
    writeEndpoint({
      method: "put",
      path: "/worlds/{world}/proposals/{number}/status-requests",
      summary: "Set the canon statuses that a proposal requests",
      requires: toChangeProposal,
      takes: CITATIONS_BODY,
      body: statusRequestsInput,
      status: 200,
      response: changedShape,
      run: (context, { params, body }) => setStatusRequests(context, params.world, numberIn(params), body),
    }),
    writeEndpoint({
      method: "post",
      path: "/worlds/{world}/proposals/{number}/status-requests",
      summary: "Request one more canon status, in the place of what was requested for the same article or claim",
      requires: toChangeProposal,
      body: addedStatusRequest,
      status: 201,
      response: changedShape.extend({ request: z.string() }),
      run: (context, { params, body }) => requestStatus(context, params.world, numberIn(params), body),
    }),
    writeEndpoint({
      method: "delete",
      path: "/worlds/{world}/proposals/{number}/status-requests/{request}",
      summary: "Take a requested status back",
      status: 200,
      response: changedShape,
      run: (context, { params }) => withdrawStatusRequest(context, params.world, numberIn(params), params.request),
    }),
  ] as const;
}
