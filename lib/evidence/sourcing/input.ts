import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { citationInput } from "@/lib/evidence/claims/input";

/** What is decided about a sentence. */
export const sentenceDecision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("skip") }),
  z.strictObject({ kind: z.literal("invention") }),
  z.strictObject({ kind: z.literal("link"), citation: citationInput }),
]);

const summary = storableText().trim().max(500, "A summary may have at most 500 characters.");

/** Saving a sourcing session: the summary is made from its steps unless it is given. */
export const sourcingSave = z.strictObject({ summary: summary.optional() });

/** Proposing a sourcing session. */
export const sourcingProposal = z.strictObject({
  title: storableText().trim().min(1, "A proposal needs a title.").max(200, "A title may have at most 200 characters."),
  note: storableText().trim().max(2000, "An explanation may have at most 2,000 characters.").default(""),
});
