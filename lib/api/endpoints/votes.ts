import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { canonStatus, time } from "@/lib/api/schemas";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { canonSettingsInput } from "@/lib/canon/caretakers/input";
import { castBallot } from "@/lib/canon/votes/cast-ballot";
import { closeEndedVotes } from "@/lib/canon/votes/close-vote";
import { newBallot, newVote, voteFilters } from "@/lib/canon/votes/input";
import { openVote } from "@/lib/canon/votes/open-vote";
import { countVotes, readVote, votesOf } from "@/lib/canon/votes/read";
import { BALLOT_CHOICES, VOTE_OUTCOMES, type VoteView } from "@/lib/canon/votes/vote";
import { withdrawVote } from "@/lib/canon/votes/withdraw-vote";

const person = z.object({ id: z.string(), name: z.string() });
const link = z.object({ slug: z.string(), title: z.string() });

const voteShape = z.object({
  id: z.string(),
  article: link,
  continuity: z
    .string()
    .nullable()
    .describe("The slug of the continuity that it decides in; null: the world’s first one"),
  claim: z.object({ id: z.string(), text: z.string() }).nullable(),
  to: canonStatus,
  supersededBy: link.nullable(),
  reason: z.string(),
  evidence: z.array(z.object({ passage: z.string(), source: z.string(), version: z.int(), quote: z.string() })),
  revision: z.int().describe("The article’s revision that is judged"),
  rule: canonSettingsInput.omit({ editorsDecide: true }).describe("The world’s rule as it was when it was opened"),
  reopens: z.string().nullable().describe("The vote that it opens again: it needs as many voters"),
  discussion: z.string().nullable(),
  openedBy: person,
  openedAt: time,
  endsAt: time,
  open: z.boolean(),
  outcome: z.enum(VOTE_OUTCOMES).nullable(),
  decision: z.string().nullable(),
  count: z.object({ yes: z.int(), no: z.int(), abstain: z.int() }),
  ballots: z.array(z.object({ person, choice: z.enum(BALLOT_CHOICES) })),
});

/** The calls about votes on canon. */
export const voteCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/votes",
    summary: "Votes on canon: those that are open first",
    query: pageQuery.extend(voteFilters.shape),
    status: 200,
    response: pageShape(voteShape).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { state, article } = input.query;
      const page = { ...pageOf(input.query), now: input.now };
      const found = await votesOf(input.db, world.value.id, { state, article }, page);
      const total = await countVotes(input.db, world.value.id, { state, article }, input.now);
      return success({ ...presentPage(found.map(presentVote), input.query), total });
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/votes",
    summary: "Ask the members to vote on a canon status, by the world’s rule",
    body: newVote,
    status: 201,
    response: voteShape,
    run: async (context, { params, body }) => {
      await closeEndedVotes(context.db, context.now, { world: { slug: params.world } });
      const opened = await openVote(context, params.world, body);
      return opened.ok ? success(presentVote(opened.value)) : opened;
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/votes/{vote}",
    summary: "One vote, with its rule, its count and what each voted last",
    status: 200,
    response: voteShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const vote = await readVote(input.db, world.value.id, input.params.vote, input.now);
      return vote ? success(presentVote(vote)) : failed(notFound("vote"));
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/votes/{vote}/ballot",
    summary: "Vote, or vote otherwise than before; until the vote ends",
    body: newBallot,
    status: 200,
    response: voteShape,
    run: async (context, { params, body }) => {
      const cast = await castBallot(context, params.world, params.vote, body);
      return cast.ok ? success(presentVote(cast.value)) : cast;
    },
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/votes/{vote}",
    summary: "End a vote without a result: who opened it while nobody else has voted, or an owner",
    status: 200,
    response: z.object({ id: z.string() }),
    run: (context, { params }) => withdrawVote(context, params.world, params.vote),
  }),
] as const;

function presentVote({ continuity, rule, evidence, ballots, ...vote }: VoteView) {
  return {
    ...vote,
    continuity: continuity?.slug ?? null,
    rule: { ...rule, steps: [...rule.steps] },
    evidence: evidence.map(({ passage, source, version, quote }) => ({ passage, source, version, quote })),
    ballots: [...ballots],
  };
}
