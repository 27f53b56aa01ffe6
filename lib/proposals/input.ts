import { z } from "zod";
import { articleFields } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterFlag } from "@/lib/base/filter-input";
import { labelText } from "@/lib/base/label-text";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { CANON_RULES } from "@/lib/canon/decision";
import { ASPECTS } from "./accepted-content";
import { PROPOSAL_STATES } from "./proposal-state";

/** Articles in one proposal: more than a reviewer can hold in their head are several proposals. */
const MAX_PARTS = 20;
/** Requested statuses in one proposal. */
export const MAX_STATUS_REQUESTS = 60;

/** A slug or an id. */
const name = storableText().min(1).max(200);
const title = storableText()
  .trim()
  .min(1, "A proposal needs a title: what will be different?")
  .max(200, "A title may have at most 200 characters.");
const note = storableText().trim().max(2000, "An explanation may have at most 2,000 characters.");
const round = wholeNumber();
const said = storableText().trim().max(2000, "A comment may have at most 2,000 characters.");

/** What of a proposal is meant: each aspect once. */
function aspects(message: string) {
  return z.array(z.enum(ASPECTS)).min(1, message).max(ASPECTS.length);
}

/** One article of a proposal, as it is to be: `article` is its slug, absent for one that does not exist yet (base 0). */
export const proposedArticleInput = z
  .strictObject({ article: name.optional(), baseRevision: wholeNumber(0), ...articleFields })
  .refine((part) => (part.doc === undefined) !== (part.markdown === undefined), {
    path: ["doc"],
    message: "Give the text either as `doc` or as `markdown`.",
  })
  .refine((part) => (part.article === undefined) === (part.baseRevision === 0), {
    path: ["baseRevision"],
    message: "Name the revision that the change was made from, or 0 for a new article.",
  });

/** A requested status for an article of the proposal (`part` is its place in the list, from 0), or for a claim in it. */
const statusRequestInput = z.strictObject({
  part: wholeNumber(0),
  claim: name.optional(),
  to: z.enum(CANON_STATUSES),
  disputed: z.boolean().default(false),
  rule: z.enum(CANON_RULES),
  reason: storableText()
    .trim()
    .min(1, "Say why: a status without a reason cannot be understood later.")
    .max(1800, "A reason may have at most 1,800 characters."),
  evidence: z.array(name).max(20).default([]),
  supersededBy: name.optional(),
});

/** One more requested status: `part` is the id of the proposal's article. */
export const addedStatusRequest = statusRequestInput.extend({ part: name });

/** All requested statuses of a proposal. */
export const statusRequestsInput = z.strictObject({
  statusRequests: z.array(statusRequestInput).max(MAX_STATUS_REQUESTS),
});

/** A new proposal; `submit`: it goes to review at once. */
export const newProposal = z.strictObject({
  title,
  note: note.default(""),
  articles: z.array(proposedArticleInput).min(1, "A proposal needs at least one article.").max(MAX_PARTS),
  statusRequests: z.array(statusRequestInput).max(MAX_STATUS_REQUESTS).default([]),
  submit: z.boolean().default(false),
});

/** What a visitor without an account proposes: it goes to review at once, under the name that they give. */
export const visitorProposal = newProposal.omit({ submit: true }).extend({
  name: labelText().min(1, "Enter a name to be credited by.").max(60, "A name may have at most 60 characters."),
});

/** What a proposal is called, and what it is for. */
export const proposalTexts = z.strictObject({ title, note });

/** What somebody says of a proposal as a whole. `round` is the one that was seen. */
export const proposalStep = z.discriminatedUnion("event", [
  z.strictObject({ event: z.literal("submit"), round }),
  z.strictObject({ event: z.literal("withdraw"), round, note: said.default("") }),
  z.strictObject({ event: z.literal("reopen"), round, note: said.default("") }),
  z.strictObject({
    event: z.literal("approve"),
    round,
    accepts: aspects("Say what you accept: text, evidence or status."),
    note: said.default(""),
  }),
  z.strictObject({
    event: z.literal("requestChanges"),
    round,
    note: said.min(1, "Say what should change."),
  }),
  z.strictObject({ event: z.literal("decline"), round, note: said.min(1, "Say why: its author will read it.") }),
]);

/** Merging: what of it, as it was seen. */
export const proposalMerge = z.strictObject({
  round,
  accepts: aspects("Say what to merge: text, evidence or status."),
});

/** A comment; on one change where it names an article of the proposal and a block of its text. */
export const proposalComment = z
  .strictObject({
    part: name.optional(),
    block: storableText().min(1).max(64).optional(),
    text: said.min(1, "Write something first."),
  })
  .refine(({ part, block }) => block === undefined || part !== undefined, {
    path: ["part"],
    message: "A comment on a change must also name its article.",
  });

/** Whether a comment is settled. */
export const commentResolution = z.strictObject({ resolved: z.boolean() });

/** What the list of proposals is asked for, by its page and by the API. */
export const proposalFilters = z.strictObject({
  state: z.enum([...PROPOSAL_STATES, "open"]).optional(),
  waiting: filterFlag.optional().describe("Only those that wait for the asker"),
  mine: filterFlag.optional().describe("Only the asker's own"),
});
