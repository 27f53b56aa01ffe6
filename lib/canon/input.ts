import { z } from "zod";
import { articleFilters } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterFlag, filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { dayInput, timeInput } from "@/lib/base/time-input";
import { wholeNumberInQuery } from "@/lib/base/whole-number";
import { lastDayOf } from "@/lib/document/model/moment";
import { continuitySlug } from "./continuities/input";
import { CANON_RULES } from "./decision";

/** A slug or an id. */
const name = storableText().min(1).max(200);

/** A decision on an article (by its slug) or on a claim (by its id). */
export const newDecision = z
  .strictObject({
    article: name.optional(),
    claim: name.optional(),
    to: z.enum(CANON_STATUSES),
    disputed: z.boolean().optional(),
    rule: z.enum(CANON_RULES),
    reason: storableText()
      .trim()
      .min(1, "Give a reason: without one, nobody can understand the decision later.")
      .max(2000, "A reason may have at most 2,000 characters."),
    evidence: z.array(name).max(20).optional(),
    /** The slug of the article that takes its place. */
    supersededBy: name.optional(),
    supersededByClaim: name.optional().describe("The id of the claim that takes the place of a claim"),
    disputedText: storableText()
      .trim()
      .min(1)
      .max(500, "Quote at most 500 characters.")
      .optional()
      .describe("Of what is disputed: the words"),
    disputedClaim: name.optional().describe("Of what is disputed: the id of the claim that says otherwise"),
    corrects: name.optional().describe("The id of a decision on the same target that was wrong"),
    continuity: continuitySlug
      .optional()
      .describe("The slug of the continuity that is decided in; left out: the world’s first one"),
  })
  .refine((input) => (input.article === undefined) !== (input.claim === undefined), {
    path: ["article"],
    message: "Name either the article or the claim that is decided on.",
  });

/** Claims whose words changed since they were decided on, as they were seen, and what they are to be. */
export const changedDecisions = z.strictObject({
  claims: z
    .array(z.strictObject({ id: name, text: storableText().max(20_000).describe("Its words, as they were seen") }))
    .min(1, "Choose at least one claim.")
    .max(100, "Choose at most 100 claims at once."),
  to: z.enum(["canon", "proposed", "non-canon"]).describe("canon: it is confirmed as it reads now"),
  reason: storableText().trim().min(1, "Say why.").max(2000, "A reason may have at most 2,000 characters."),
});

const HOW_DATES_ARE_WRITTEN = "Enter a year, month or day such as 1940, 1940-06, 1940-06-22, 0988 or 44 BC.";

/** From where canon is looked at, as an address says it. A day means all of it, a year or a month in the world too. */
export const standpointQuery = z.strictObject({
  asOf: z
    .union([timeInput(), dayInput], "Enter a day such as 2026-03-01, or a time in ISO 8601.")
    .transform((time) => new Date(time.length === "2026-03-01".length ? `${time}T23:59:59.999Z` : time))
    .optional()
    .describe("Only what had been written and decided by then"),
  upToPost: wholeNumberInQuery("Enter the number of a post.")
    .optional()
    .describe("Only what rests on posts up to this number"),
  inWorld: storableText()
    .trim()
    .max("9999-12-31 B.C.E.".length, HOW_DATES_ARE_WRITTEN)
    .regex(/^(\d{4}(-\d{2}){0,2}|\d{1,4}(-\d{2}){0,2} ?[a-d.]+e?\.?)$/i, HOW_DATES_ARE_WRITTEN)
    .transform((date, context) => {
      const day = lastDayOf(date);
      if (!day) context.addIssue("There is no such day.");
      return day ?? z.NEVER;
    })
    .optional()
    .describe("Only what had come to pass in the world by then, as far as its claims tell dates"),
  continuity: continuitySlug.optional().describe("The slug of a continuity: statuses as they are in it"),
});

/** How the list of canon can be sorted. */
export const CANON_SORTS = ["title", "since", "status", "inWorld"] as const;

/** What the list of canon is asked for, by its page and by the API: articles, and from where they are looked at. */
export const canonFilters = z.strictObject({
  ...articleFilters.omit({ report: true }).shape,
  disputed: filterFlag.optional().describe("Whether the article or a claim in it is disputed"),
  decidedBy: filterText.optional().describe("The id of the person whose decision stands"),
  sort: z.enum(CANON_SORTS).default("title"),
  ...standpointQuery.shape,
});
