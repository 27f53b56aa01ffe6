import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import type { MergeBlock } from "@/lib/document/merge/merge";
import { ASPECTS } from "@/lib/proposals/accepted-content";
import type { ProposalView, ProposedArticleView } from "@/lib/proposals/proposal";
import { PROPOSAL_EVENTS, PROPOSAL_STATES } from "@/lib/proposals/proposal-state";
import { canonStatus, docShape, time } from "./schemas";

const person = z.object({ id: z.string().nullable().describe("null: a visitor without an account"), name: z.string() });
const aspects = z.array(z.enum(ASPECTS));

/** One line of the queue of proposals. */
export const proposalEntryShape = z.object({
  number: z.int(),
  title: z.string(),
  state: z.enum(PROPOSAL_STATES),
  outdated: z.boolean().describe("The base of one of its articles moved"),
  author: person,
  createdAt: time,
  submittedAt: time.nullable(),
  changedAt: time,
  articles: z.array(z.object({ slug: z.string().nullable(), title: z.string() })),
  statusRequestCount: z.int(),
  approvals: z.object({ given: z.int(), needed: z.int() }),
  openComments: z.int(),
  waitsForMe: z.boolean(),
});

const partShape = z.object({
  id: z.string(),
  article: z.string().nullable().describe("null: it does not exist yet"),
  baseRevision: z.int(),
  headRevision: z.int().nullable(),
  outdated: z.enum(["moved", "trashed", "taken"]).nullable(),
  title: z.string(),
  kind: articleKind,
  tags: z.array(z.string()),
  aliases: z.array(z.string()),
  summary: z.string(),
  doc: docShape,
  claimsLost: z
    .array(z.object({ id: z.string(), text: z.string() }))
    .readonly()
    .describe("The claims of its base that the proposed text has no more"),
  aspects,
  merged: z.object({ slug: z.string(), revision: z.int() }).nullable(),
});

/** A proposal with everything that it keeps. */
export const proposalShape = proposalEntryShape.omit({ waitsForMe: true }).extend({
  note: z.string(),
  round: z.int().describe("Rises with every change; answers name the one that was seen"),
  parts: z.array(partShape),
  statusRequests: z.array(
    z.object({
      id: z.string(),
      part: z.string(),
      claim: z.string().nullable(),
      from: canonStatus,
      to: canonStatus,
      disputed: z.boolean(),
      rule: z.string(),
      reason: z.string(),
      evidence: z.array(z.string()),
      supersededBy: z.string().nullable(),
      decision: z.string().nullable(),
    }),
  ),
  story: z.array(
    z.object({ kind: z.string(), by: person, at: time, note: z.string(), round: z.int(), accepts: aspects }),
  ),
  comments: z.array(
    z.object({
      id: z.string(),
      part: z.string().nullable(),
      block: z.string().nullable(),
      text: z.string(),
      by: person,
      at: time,
      resolved: z.object({ by: z.string(), at: time }).nullable(),
    }),
  ),
  standings: z.array(z.object({ aspect: z.enum(ASPECTS), by: z.array(z.string()), enough: z.boolean() })),
  merger: z.string().nullable(),
  may: z.array(z.enum(PROPOSAL_EVENTS)).describe("What the asker may do now"),
});

/** Where a proposal stands after a write. */
export const changedShape = z.object({ number: z.int(), round: z.int(), state: z.enum(PROPOSAL_STATES) });

const revisionContent = z.object({
  title: z.string(),
  kind: articleKind,
  tags: z.array(z.string()),
  aliases: z.array(z.string()),
  doc: docShape,
});

const mergeBlock = z.custom<MergeBlock>().meta({
  type: "object",
  properties: { block: { type: "string" } },
  required: ["block"],
});

/** What became of bringing a proposal up to date. */
export const rebasedShape = changedShape.extend({
  moved: z.int(),
  conflicts: z.array(
    z.object({
      part: z.string(),
      article: z.string(),
      baseRevision: z.int(),
      headRevision: z.int(),
      blocks: z.array(mergeBlock),
      base: revisionContent,
      theirs: revisionContent,
      mine: revisionContent.extend({ summary: z.string() }),
    }),
  ),
});

/** A proposal as the API gives it. */
export function presentProposal(view: ProposalView) {
  const { waitsForMe: _waits, keeps: _keeps, mayComment: _comment, parts, statusRequests, ...rest } = view;
  return {
    ...rest,
    parts: parts.map(presentProposedArticle),
    statusRequests: statusRequests.map(({ claim, evidence, supersededBy, ...request }) => ({
      ...request,
      claim: claim?.id ?? null,
      evidence: evidence.map(({ passage }) => passage),
      supersededBy: supersededBy?.slug ?? null,
    })),
  };
}

function presentProposedArticle({ before: _before, content, article, ...part }: ProposedArticleView) {
  return { ...part, ...content, article: article?.slug ?? null };
}
