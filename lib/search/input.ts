import { z } from "zod";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { SEARCHED } from "./hit";

const kinds = storableText()
  .max(100)
  .transform((value) => value.split(","))
  .pipe(z.array(z.enum(SEARCHED)).max(SEARCHED.length));

/** What a search can be narrowed by, by its page and by the API. What cannot have what is asked for is left out: a passage has no status. */
export const searchFilters = z.strictObject({
  in: kinds.optional().describe("The kinds, with commas between them: articles, claims, passages, decisions"),
  tag: filterText.optional().describe("Of articles, their claims and the decisions on them"),
  status: z
    .enum(CANON_STATUSES)
    .optional()
    .describe("The canon status of an article or a claim, or the one that a decision set"),
  author: filterText
    .optional()
    .describe("The name of who wrote the passage, any revision of the article, or the decision"),
  source: filterText.optional().describe("The id of a source: its passages, and the claims and articles that cite it"),
});

/** What a search is narrowed by; all that is given must hold. */
export type SearchFilter = z.output<typeof searchFilters>;
