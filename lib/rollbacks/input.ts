import { z } from "zod";
import { MAX_ARTICLES } from "@/lib/rollbacks/rollback";

const author = z.string().min(1).max(200).describe("The person's id, as the author of a revision has it");
const since = z.iso.datetime().transform((text) => new Date(text));

/** Whose changes since when are looked at. */
export const rollbackQuery = z.strictObject({ author, since });

/** A rollback: of the articles that were looked at, each with the revision that was seen; else of all. */
export const rollbackInput = z.strictObject({
  author,
  since,
  articles: z
    .array(z.strictObject({ article: z.string(), baseRevision: z.int().min(1) }))
    .max(MAX_ARTICLES)
    .optional()
    .describe("The articles that were looked at, each with the revision that was its newest then; else all"),
  summary: z.string().trim().max(500, "A summary may have 500 characters at most.").optional(),
});
