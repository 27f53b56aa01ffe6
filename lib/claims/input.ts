import { z } from "zod";
import { MAX_CITATIONS, MAX_NOTE, MAX_QUOTE, stanceSchema } from "@/lib/document/citation";

/** One citation as somebody gives it: the passage, the exact words in it, and how they bear on the claim. */
export const citationInput = z.strictObject({
  passage: z.string().min(1),
  quote: z.string().min(1, "Select the words of the passage that carry the claim.").max(MAX_QUOTE),
  stance: stanceSchema,
  note: z.string().trim().max(MAX_NOTE).optional(),
});

/** A claim upon words that stand in the article already. */
export const newClaim = z.strictObject({
  baseRevision: z.int().min(1),
  quote: z.string().min(1).max(MAX_QUOTE),
  prefix: z.string().max(500).optional(),
  suffix: z.string().max(500).optional(),
  citations: z.array(citationInput).max(MAX_CITATIONS),
});

/** All citations of a claim anew. */
export const claimCitations = z.strictObject({
  baseRevision: z.int().min(1),
  citations: z.array(citationInput).max(MAX_CITATIONS),
});
