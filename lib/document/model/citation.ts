import { z } from "zod";
import { isStorable } from "@/lib/base/storable-text";

/** How a passage bears on a claim: `departs` means that the timeline differs there from what really happened. */
export const STANCES = ["supports", "contradicts", "departs", "context"] as const;

/** Citations one claim may carry: more is a mistake or an attack, and the mark is copied onto each of its text nodes. */
export const MAX_CITATIONS = 50;
/** UTF-16 units of a quote: the longest paragraphs of real threads stay below it. */
export const MAX_QUOTE = 5_000;
/** UTF-16 units of a prefix or suffix; selectors keep 32 to 64, imported ones may keep a little more. */
export const MAX_CONTEXT = 256;
/** UTF-16 units of the note that says why the passage matters. */
export const MAX_NOTE = 2_000;

const text = (max: number) => z.string().max(max).refine(isStorable, "contains characters that cannot be stored");

/** An id as ours or an import's: short, safe in HTML, URLs and CSS. */
export const idSchema = z.string().regex(/^[\w.:-]{1,64}$/, "must be an id: 1 to 64 letters, digits or . : _ -");

/** One of the four stances. */
export const stanceSchema = z.enum(STANCES);

/** One citation as it is kept in the claim's mark; unknown fields are refused, keys come back in this order. */
export const citationSchema = z
  .strictObject({
    id: idSchema,
    source: idSchema,
    version: z.int().min(1),
    passage: idSchema,
    passageHash: text(128),
    quote: text(MAX_QUOTE).min(1),
    prefix: text(MAX_CONTEXT),
    suffix: text(MAX_CONTEXT),
    start: z.int().min(0),
    stance: stanceSchema,
    note: text(MAX_NOTE),
  })
  .readonly();

/** All citations of one claim, in the order in which they were added. */
export const citationsSchema = z.array(citationSchema).max(MAX_CITATIONS).readonly();

/** How a passage bears on a claim. */
export type Stance = z.infer<typeof stanceSchema>;

/**
 * A claim's link to an exact quote in a passage. `passage` is the passage's stable id over all source versions,
 * `version` the source version's number when it was cited, `passageHash` the hash of the passage's text then,
 * `start` the quote's UTF-16 offset in that text, `prefix` and `suffix` the text right before and after the quote.
 */
export type Citation = z.infer<typeof citationSchema>;
