import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { CANON_RULES } from "@/lib/canon/decision";

/** A decision on an article (by its slug) or on a claim (by its id). */
export const newDecision = z
  .strictObject({
    article: z.string().min(1).optional(),
    claim: z.string().min(1).optional(),
    to: z.enum(CANON_STATUSES),
    disputed: z.boolean().optional(),
    rule: z.enum(CANON_RULES),
    reason: z
      .string()
      .trim()
      .min(1, "Say why: a decision without a reason cannot be understood later.")
      .max(2000, "A reason may have 2,000 characters at most."),
    evidence: z.array(z.string().min(1)).max(20).optional(),
    /** The slug of the article that takes its place. */
    supersededBy: z.string().min(1).optional(),
  })
  .refine((input) => (input.article === undefined) !== (input.claim === undefined), {
    path: ["article"],
    message: "Name either the article or the claim that is decided on.",
  });
