import { z } from "zod";
import { PROTECTION_LEVELS } from "@/lib/articles/article";
import { storableText } from "@/lib/base/storable-text";
import { timeInput } from "@/lib/base/time-input";

/** Who may write an article, why, and until when (ISO 8601). */
export const articleProtection = z.strictObject({
  level: z.enum(PROTECTION_LEVELS),
  reason: storableText()
    .trim()
    .min(1, "Say why: the reason is kept in the log.")
    .max(500, "A reason may have at most 500 characters."),
  until: timeInput("Give a date and a time.").optional(),
});
