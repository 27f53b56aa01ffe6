import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { timeInput } from "@/lib/base/time-input";
import { wholeNumber } from "@/lib/base/whole-number";
import { MAX_ARTICLES } from "./rollback";

const author = storableText().min(1).max(200).describe("The person's id, as the author of a revision has it");
const since = timeInput().transform((text) => new Date(text));

/** Whose changes since when are looked at. */
export const rollbackQuery = z.strictObject({ author, since });

/** A rollback: of the articles that were looked at, each with the revision that was seen; else of all. */
export const rollbackInput = z.strictObject({
  author,
  since,
  articles: z
    .array(z.strictObject({ article: storableText().max(200), baseRevision: wholeNumber() }))
    .max(MAX_ARTICLES)
    .optional()
    .describe("The articles that were looked at, each with the revision that was its newest then; else all"),
  summary: storableText().trim().max(500, "A summary may have at most 500 characters.").optional(),
});
