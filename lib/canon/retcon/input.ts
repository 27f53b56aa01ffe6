import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterFlag, filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { RETCON_CHOICES } from "./retcon-choice";

/** Claims that are asked about together, at most: what one save changes in an article. */
export const MOST_CLAIMS = 20;

const CLAIMS = "The id of a claim; several with commas between them";
const reason = storableText().trim().max(1_000, "A reason may have at most 1,000 characters.");
const words = storableText().trim().max(20_000, "A claim may have at most 20,000 characters.");

/** What is about to change: claims, or an article by its slug. */
export const leaningFilters = z.strictObject({
  claim: filterText.optional().describe(CLAIMS),
  article: filterText.optional().describe("The slug of an article, as a whole"),
  canon: filterFlag.optional().describe("Only what leans on those that are canon or assumed"),
});

const target = {
  claim: storableText().min(1).max(2_000).optional().describe(CLAIMS),
  article: storableText().min(1).max(200).optional(),
};

/** What somebody chooses for what leans on a change, to be proposed later; what is not named stays as it was chosen. */
export const retconChoices = z.strictObject({
  ...target,
  /** What becomes of what changes itself. */
  own: z
    .strictObject({
      to: z.enum(CANON_STATUSES).nullable(),
      supersededBy: storableText().max(200).default(""),
      reason,
      text: words.default(""),
    })
    .optional(),
  choices: z
    .array(
      z.strictObject({
        item: storableText().min(1).max(300),
        choice: z.enum(RETCON_CHOICES).nullable().describe("null: it is open again"),
        reason: reason.default(""),
        text: words.default("").describe("Of a claim that changes too: its new words"),
      }),
    )
    .max(200, "Choose at most 200 at once.")
    .default([]),
});

/** Makes one proposal of what was chosen. */
export const retconProposal = z.strictObject({
  ...target,
  title: storableText()
    .trim()
    .min(1, "A proposal needs a title: what will be different?")
    .max(200, "A title may have at most 200 characters."),
});
