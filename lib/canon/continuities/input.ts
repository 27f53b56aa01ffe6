import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";

/** It stands in the head of every page. */
const MAX_CONTINUITY_NAME = 40;

const name = storableText()
  .trim()
  .min(1, "Give it a name.")
  .max(MAX_CONTINUITY_NAME, `A name may have at most ${MAX_CONTINUITY_NAME} characters.`);
const description = storableText().trim().max(1000, "Describe it in at most 1,000 characters.");

/** The slug of a continuity, as an address or a call names it. */
export const continuitySlug = storableText().trim().min(1).max(200);

/** Another continuity of a world. */
export const newContinuity = z.strictObject({
  name,
  description: description.default(""),
  parent: continuitySlug
    .optional()
    .describe("The slug of what it follows until it differs; left out: the world’s first one"),
  firstName: name
    .optional()
    .describe("What the world’s first one is called from now on: asked for with the second one"),
});

/** What of a continuity can be said anew. */
export const changedContinuity = z.strictObject({
  name: name.optional(),
  description: description.optional(),
  setAside: z.boolean().optional().describe("Kept out of the switch, and decided in no more; false: brought back"),
});

/** What of the differences between two continuities is asked for. */
export const differenceFilters = z.strictObject({
  with: filterText.optional().describe("The slug of the other; left out: what it follows"),
  of: z.enum(["articles", "claims"]).optional(),
  status: z.enum(CANON_STATUSES).optional().describe("The status in this one"),
  otherStatus: z.enum(CANON_STATUSES).optional().describe("The status in the other"),
});
