import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { storableText } from "@/lib/base/storable-text";
import { continuitySlug } from "@/lib/canon/continuities/input";
import { BALLOT_CHOICES } from "./vote";

/** A slug or an id. */
const name = storableText().min(1).max(200);

/** A question to the members: whether an article (by its slug) or a claim (by its id) is to have a status, or what a proposal asks for. */
export const newVote = z
  .strictObject({
    article: name.optional(),
    claim: name.optional(),
    statusRequest: name.optional().describe("The id of a status that a proposal asks for: it says the rest"),
    to: z.enum(CANON_STATUSES).optional(),
    reason: storableText()
      .trim()
      .min(1, "Say what speaks for it.")
      .max(2000, "A reason may have at most 2,000 characters.")
      .optional(),
    evidence: z.array(name).max(20).optional(),
    supersededBy: name.optional(),
    supersededByClaim: name.optional(),
    continuity: continuitySlug
      .optional()
      .describe("The slug of the continuity that is decided in; left out: the world’s first one"),
  })
  .refine(
    (input) => [input.article, input.claim, input.statusRequest].filter((each) => each !== undefined).length === 1,
    {
      path: ["article"],
      message: "Name the article, the claim or the requested status that is voted on.",
    },
  )
  .refine((input) => input.statusRequest !== undefined || input.to !== undefined, {
    path: ["to"],
    message: "Choose the status that is voted on.",
  })
  .refine((input) => input.statusRequest !== undefined || input.reason !== undefined, {
    path: ["reason"],
    message: "Say what speaks for it.",
  });

/** What somebody votes; they may change their mind until the vote ends. */
export const newBallot = z.strictObject({ choice: z.enum(BALLOT_CHOICES) });

/** Which votes are asked for. */
export const voteFilters = z.strictObject({
  state: z.enum(["open", "closed"]).optional(),
  article: name.optional().describe("The slug of an article"),
});
