import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { MAX_THREADMARK } from "./propose-threadmark";
import { TIERS } from "./tier";

/** What a person says of a post; null gives the word back to the rule, what is left out stays as it is. */
export const postLabel = z.strictObject({
  tier: z.enum(TIERS).nullable().optional(),
  threadmark: storableText()
    .trim()
    .min(1, "Enter a title, or remove it.")
    .max(MAX_THREADMARK, `A threadmark may have at most ${MAX_THREADMARK} characters.`)
    .nullable()
    .optional(),
});
