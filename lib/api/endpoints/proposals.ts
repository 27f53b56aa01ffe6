import { z } from "zod";
import { CITATIONS_BODY, DOCUMENT_BODY } from "@/lib/api/body-limits";
import { type Call, openCall, readCall, writeCall } from "@/lib/api/call";
import { pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { numberIn, worldOf } from "@/lib/api/found";
import {
  changedShape,
  proposalAnswer,
  proposalEntryShape,
  proposalShape,
  rebasedShape,
} from "@/lib/api/proposal-answers";
import { toChangeProposal, toPropose, toProposeAsVisitor } from "@/lib/api/requirements";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import {
  changeProposalWords,
  dropProposalPart,
  putProposalPart,
  setProposalWishes,
} from "@/lib/proposals/change-proposal";
import { createProposal } from "@/lib/proposals/create-proposal";
import { newProposal, partInput, proposalWords, visitorProposal, wishesInput } from "@/lib/proposals/input";
import { PROPOSAL_STATES } from "@/lib/proposals/proposal-state";
import { proposeAsVisitor } from "@/lib/proposals/propose-as-visitor";
import { proposalsOf } from "@/lib/proposals/read";
import { proposalFor } from "@/lib/proposals/read-proposal";
import { rebaseProposal } from "@/lib/proposals/rebase-proposal";

const yes = z.enum(["1", "true"]).transform(() => true);

/** The calls that begin, read and change proposals. */
export const proposalCalls: readonly Call[] = [
  writeCall({
    method: "post",
    path: "/worlds/{w}/proposals",
    says: "Propose a change of one or several articles: text, evidence and wished canon status together",
    requires: toPropose,
    takes: DOCUMENT_BODY,
    body: newProposal,
    status: 201,
    answer: z.object({ number: z.int(), state: z.enum(PROPOSAL_STATES) }),
    run: (act, { params, body }) => createProposal(act, params.w ?? "", body),
  }),
  openCall({
    method: "post",
    path: "/worlds/{w}/visitor-proposals",
    cost: "write",
    says: "Propose a change without an account, where the world lets anybody; limited by place",
    requires: toProposeAsVisitor,
    takes: DOCUMENT_BODY,
    body: visitorProposal,
    status: 201,
    answer: z.object({ number: z.int() }),
    run: ({ db, now, place, params, body }) => proposeAsVisitor({ db, now, place }, params.w ?? "", body),
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/proposals",
    says: "The proposals of a world: what waits for the asker first, then the oldest first",
    query: pageQuery.extend({
      state: z.enum([...PROPOSAL_STATES, "open"]).optional(),
      waiting: yes.optional(),
      mine: yes.optional(),
    }),
    status: 200,
    answer: pageShape(proposalEntryShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const entries = await proposalsOf(input.db, input.viewer, world.value, filter, pageOf(input.query));
      return success(pageAnswer(entries, input.query));
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/proposals/{n}",
    says: "A proposal with its articles, wished statuses, remarks and story",
    status: 200,
    answer: proposalShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const view = await proposalFor(input.db, input.viewer, world.value, numberIn(input.params));
      return view ? success(proposalAnswer(view)) : failed(notFound("proposal"));
    },
  }),
  ...changes(),
];

function changes(): readonly Call[] {
  const partAnswer = changedShape.extend({ part: z.string() });
  return [
    writeCall({
      method: "put",
      path: "/worlds/{w}/proposals/{n}",
      says: "Change what a proposal is called and what it is for",
      body: proposalWords,
      status: 200,
      answer: changedShape,
      run: (act, { params, body }) => changeProposalWords(act, params.w ?? "", numberIn(params), body),
    }),
    writeCall({
      method: "post",
      path: "/worlds/{w}/proposals/{n}/parts",
      says: "Put an article into a proposal, or in the place of what it says of that article",
      requires: toChangeProposal,
      takes: DOCUMENT_BODY,
      body: partInput,
      status: 201,
      answer: partAnswer,
      run: (act, { params, body }) =>
        putProposalPart(act, params.w ?? "", numberIn(params), { partId: null, input: body }),
    }),
    writeCall({
      method: "put",
      path: "/worlds/{w}/proposals/{n}/parts/{part}",
      says: "Change one article of a proposal",
      requires: toChangeProposal,
      takes: DOCUMENT_BODY,
      body: partInput,
      status: 200,
      answer: partAnswer,
      run: (act, { params, body }) =>
        putProposalPart(act, params.w ?? "", numberIn(params), { partId: params.part ?? "", input: body }),
    }),
    writeCall({
      method: "delete",
      path: "/worlds/{w}/proposals/{n}/parts/{part}",
      says: "Take an article out of a proposal",
      status: 200,
      answer: changedShape,
      run: (act, { params }) => dropProposalPart(act, params.w ?? "", numberIn(params), params.part ?? ""),
    }),
    writeCall({
      method: "put",
      path: "/worlds/{w}/proposals/{n}/wishes",
      says: "Say which canon statuses a proposal wishes",
      requires: toChangeProposal,
      takes: CITATIONS_BODY,
      body: wishesInput,
      status: 200,
      answer: changedShape,
      run: (act, { params, body }) => setProposalWishes(act, params.w ?? "", numberIn(params), body),
    }),
    writeCall({
      method: "post",
      path: "/worlds/{w}/proposals/{n}/rebase",
      says: "Bring a proposal up to date with its articles; answers what both sides changed",
      status: 200,
      answer: rebasedShape,
      run: (act, { params }) => rebaseProposal(act, params.w ?? "", numberIn(params)),
    }),
  ];
}
