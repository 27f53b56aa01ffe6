import { z } from "zod";
import { filterText } from "@/lib/base/filter-input";
import { wholeNumberInQuery } from "@/lib/base/whole-number";
import { SENTENCE_STATUSES } from "@/lib/document/claims/coverage";
import { TIERS } from "@/lib/sources/thread/tier";

/** What the list of articles by coverage is asked for, by its page and by the API. */
export const coverageFilters = z.strictObject({ standing: z.enum(SENTENCE_STATUSES).optional() });

/** What the list of a source's unused passages is asked for, by its page and by the API. */
export const unusedFilters = z.strictObject({
  post: wholeNumberInQuery("Enter the number of a post.").optional(),
  author: filterText.optional(),
  kind: z.enum(["paragraph", "listItem", "caption", "quotation", "heading"]).optional(),
  tier: z.enum(TIERS).optional(),
});
