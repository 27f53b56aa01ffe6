import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterFlag, filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { MAX_SENTENCE } from "@/lib/document/claims/with-sentence";
import { MAX_CITATIONS, MAX_NOTE, MAX_QUOTE, type Stance, stanceSchema } from "@/lib/document/model/citation";
import { isSupported } from "@/lib/document/model/claim-attrs";
import { GRADES } from "./claim";
import { DRIFT_GRADES } from "./drift";
import { VERDICTS } from "./verdict";

/** Characters of an id: ours have 16. */
const MAX_ID = 200;
/** Characters of a claim's words as somebody saw them: far beyond a sentence, and a request of them is small. */
const MAX_CLAIM = 20_000;

/** The id of a passage. */
const id = storableText().min(1).max(MAX_ID);

/** What stands right before or after a quotation. */
const context = storableText().max(500);

const sentenceText = storableText()
  .trim()
  .min(1, "Write the sentence.")
  .max(MAX_SENTENCE, `A sentence may have at most ${MAX_SENTENCE} characters.`)
  .regex(/^[^\n\r]*$/, "Write it on one line: a claim is one or two sentences.");

/**
 * One citation as somebody gives it: the passage, the words in it, and how they bear on the claim. Where the words stand in the
 * passage more than once, what is around them (or `start`, UTF-16) says which are meant.
 */
export const citationInput = z.strictObject({
  passage: id,
  quote: storableText().min(1, "Select the words of the passage that the claim rests on.").max(MAX_QUOTE),
  prefix: context.optional(),
  suffix: context.optional(),
  start: wholeNumber(0).optional(),
  stance: stanceSchema,
  note: storableText().trim().max(MAX_NOTE).optional(),
});

const citations = z.array(citationInput).max(MAX_CITATIONS);
const CONTRADICTORY = {
  path: ["invention"],
  message: "A claim cannot both be supported by a passage and be the wiki's own invention. Remove one of the two.",
};

/** A claim upon words that stand in the article already. */
export const newClaim = z
  .strictObject({
    baseRevision: wholeNumber(),
    quote: storableText().min(1).max(MAX_QUOTE),
    prefix: context.optional(),
    suffix: context.optional(),
    citations,
    invention: z.boolean().optional(),
  })
  .refine(isConsistent, CONTRADICTORY);

/** A sentence that is not in the article yet, with its sources: it becomes a paragraph and a claim. */
export const newSentence = z.strictObject({
  baseRevision: wholeNumber(),
  text: sentenceText,
  after: storableText()
    .min(1)
    .max(64)
    .optional()
    .describe("The id of the block that it follows; without it, at the end"),
  citations: citations.min(1, "Choose the words of a passage that the sentence rests on."),
  summary: storableText().trim().max(500, "A summary may have at most 500 characters.").optional(),
});

/** All citations of a claim anew; whether it is an invention stays as it is unless it is said. */
export const claimCitations = z
  .strictObject({
    baseRevision: wholeNumber(),
    citations,
    invention: z.boolean().optional(),
  })
  .refine(isConsistent, CONTRADICTORY);

function isConsistent(claim: { citations: readonly { stance: Stance }[]; invention?: boolean | undefined }): boolean {
  return !(claim.invention && isSupported(claim.citations));
}

const baseRevision = wholeNumber();

/** The place at which a citation was found again, as the person who confirms it sees it. */
export const citationConfirmation = z.strictObject({
  baseRevision,
  version: wholeNumber(),
  passage: id,
  quote: storableText().min(1).max(MAX_QUOTE),
});

/** Other words for a citation; `start` (UTF-16) says which, where they stand in the passage more than once. */
export const citationCorrection = z.strictObject({
  baseRevision,
  passage: id,
  quote: storableText().min(1, "Choose the words of the passage that the claim rests on.").max(MAX_QUOTE),
  start: wholeNumber(0).optional(),
});

/** A citation that is let go. */
export const citationRelease = z.strictObject({ baseRevision });

/** What somebody finds of a citation; `seen` are the words that they read, so that it is not said of others. */
export const newVerdict = z.strictObject({
  value: z.enum(VERDICTS, "Give a verdict: does it hold?"),
  note: storableText().trim().max(MAX_NOTE).optional(),
  seen: z.strictObject({ claim: storableText().max(MAX_CLAIM), quote: storableText().max(MAX_QUOTE) }).optional(),
});

/** What a list of claims is asked for, by its page and by the API. */
export const claimFilters = z.strictObject({
  article: filterText.optional().describe("The slug of the article"),
  passage: filterText.optional().describe("The id of a passage that the claim cites"),
  status: z.enum(CANON_STATUSES).optional(),
  grade: z.enum(GRADES).optional().describe("How some citation was found again in the newest version of its source"),
  uncited: filterFlag.optional().describe("true: without a citation, and no invention; false: with a citation"),
  invention: filterFlag.optional(),
  changedSinceDecision: filterFlag.optional(),
  verdict: z.enum([...VERDICTS, "unchecked"]).optional(),
});

/** What the list of citations that need review is asked for, by its page and by the API. */
export const driftFilters = z.strictObject({
  source: filterText.optional().describe("The id of the source"),
  grade: z.enum(DRIFT_GRADES).optional(),
});
