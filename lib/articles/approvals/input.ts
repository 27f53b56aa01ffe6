import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";

/** Whether an article wants review. */
export const articleReview = z.strictObject({ wanted: z.boolean() });

/** Up to which revision an article is approved, and a word on it. */
export const articleApproval = z.strictObject({
  revision: wholeNumber(),
  note: storableText().trim().max(500, "A note may have at most 500 characters.").optional(),
});
